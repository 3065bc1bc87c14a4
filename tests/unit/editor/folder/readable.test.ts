import { describe, expect, it } from 'vitest';
import { readableFromFolder, readablePage } from '../../../../src/editor/folder/readable.ts';

/* The site as a folder: every address leads to a file beside or above, and nothing asks for a server. */

const known = new Set([
  'index.html',
  'plan/index.html',
  'en/index.html',
  'en/plan/index.html',
  'assets/page.css',
  'pictures/a.svg',
]);
const at = (path: string, base = '/') => ({ path, base, known });

describe('addresses', () => {
  it.each([
    ['index.html', '/plan/', 'plan/index.html'],
    ['plan/index.html', '/', '../index.html'],
    ['plan/index.html', '/plan/#tasks', 'index.html#tasks'],
    ['plan/index.html', '/plan/?view=x#tasks', 'index.html#tasks'],
    ['en/plan/index.html', '/en/', '../index.html'],
    ['en/plan/index.html', '/assets/page.css', '../../assets/page.css'],
    ['index.html', '#content', '#content'],
    ['index.html', 'https://example.org/a/', 'https://example.org/a/'],
    ['index.html', '//example.org/', '//example.org/'],
  ])('in %s, %s is %s', (path, address, file) => {
    expect(readablePage(`<a href="${address}">x</a>`, at(path))).toBe(`<a href="${file}">x</a>`);
  });

  it('are taken from where the site is published', () => {
    expect(readablePage('<img src="/atlas/pictures/a.svg">', at('plan/index.html', '/atlas/'))).toBe(
      '<img src="../pictures/a.svg">',
    );
  });

  it('in style sheets as well', () => {
    expect(readableFromFolder('a{src:url("/assets/fonts/a.woff2")}', at('assets/page.css'))).toBe(
      'a{src:url("fonts/a.woff2")}',
    );
  });
});

it('has no scripts, no search, no policy of a server', () => {
  const page = readablePage(
    '<head><meta http-equiv="content-security-policy" content="x"><script type="module" src="/a.js"></script></head><body><search><form></form></search><main>y</main></body>',
    at('index.html'),
  );
  expect(page).toBe('<head></head><body><main>y</main></body>');
});

it('says to everybody what is said to readers without scripts, and that the rest needs a server', () => {
  const page = readablePage('<main id="content"><noscript><p>x</p></noscript></main>', at('en/plan/index.html'));
  expect(page).toContain('<p>x</p>');
  expect(page).not.toContain('noscript');
  expect(page).toContain('need the site on a server');
  expect(readablePage('<main><p>x</p></main>', at('index.html'))).not.toContain('class="wrap note"');
});

it('takes pages to have no scripts', () => {
  expect(readableFromFolder('@media (scripting:none){a{}}', at('assets/page.css'))).toBe('@media (min-width:0){a{}}');
});
