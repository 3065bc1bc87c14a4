import { expect, it } from 'vitest';
import { attribute, elementsOf, wordsOf } from '../../support/html/element.ts';
import { readHtml } from '../../support/html/read-html.ts';

/* What tests of the site ask of a page. */

const page =
  '<!doctype html><html lang="en"><body><p class="a  b" hidden>a &amp; <b>b</b><br>c</p><svg viewBox="0 0 1 1"><path d="M0"/></svg><script>"<p>"</script></body></html>';

it('gives elements in the order of the document, with their attributes, words and what is within', () => {
  const elements = readHtml(page);
  expect(elements.map(({ tagName }) => tagName)).toEqual('html body p b br svg path script'.split(' '));
  const [, , paragraph, , , drawing, , script] = elements;
  if (!paragraph || !drawing || !script) throw new Error('no such elements');
  expect([attribute(paragraph, 'class'), attribute(paragraph, 'hidden'), attribute(paragraph, 'id')]).toEqual([
    'a  b',
    '',
    undefined,
  ]);
  expect(wordsOf(paragraph)).toBe('a & bc');
  expect(wordsOf(script)).toBe('"<p>"');
  expect(elementsOf(paragraph).map(({ tagName }) => tagName)).toEqual(['p', 'b', 'br']);
  expect(elementsOf(drawing)).toHaveLength(2);
});

it.each(['<p>a', '<b><i>a</b></i>', '<p><div>a</div></p>', '<ul><li>a<li>b</ul>'])(
  'refuses %s, at which a browser would have to guess',
  (body) => {
    expect(() => readHtml(`<!doctype html><html><body>${body}</body></html>`)).toThrow('is not closed');
  },
);
