import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { fileKinds, kindOf } from '../../src/delivery/file-kinds.ts';
import { headerRules } from '../../src/delivery/headers.ts';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { attribute } from '../support/html/element.ts';
import { readPages } from '../support/pages.ts';

/* What the built site brings along for those who serve it. */

const site = siteFolder();
const text = (path: string) => readFileSync(join(site, path), 'utf8');
const all = globSync('**/*', { cwd: site, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
const copies = all.filter((path) => /\.(br|gz)$/.test(path));
const files = all.filter((path) => !/\.(br|gz)$/.test(path));
/** Cards are shown in pages of others, and have a policy of their own. */
const isCard = (address: string) => /\/card\/$/.test(address);
const pages = readPages();

it('holds only kinds of files that the list knows', () => {
  const unknown = files.filter(
    (path) => !Object.hasOwn(fileKinds, extname(path).slice(1)) && !/^_(headers|redirects(\.\w+)?)$/.test(path),
  );
  expect(unknown).toEqual([]);
});

it('has a compressed copy of every text that is not tiny, and of nothing else', () => {
  const texts = files.filter(
    (path) =>
      kindOf(extname(path).slice(1)).text &&
      statSync(join(site, path)).size >= (path.startsWith('assets/') ? 512 : 1024),
  );
  const missing = texts.filter(
    (path) => !existsSync(join(site, `${path}.br`)) || !existsSync(join(site, `${path}.gz`)),
  );
  expect(missing).toEqual([]);
  expect(copies.length).toBe(2 * texts.length);
});

it('opens its copies to the same bytes', () => {
  const some = copies.filter((_, index) => index % 25 === 0);
  const different = some.filter((path) => {
    const open = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    return !open(readFileSync(join(site, path))).equals(readFileSync(join(site, path.slice(0, -3))));
  });
  expect(different).toEqual([]);
});

it('asks no more of a page by header than the page asks of itself', () => {
  const header = headerRules()[0]?.headers['Content-Security-Policy']?.split('; ') ?? [];
  const shared = header.filter((directive) => !/^(script-src|style-src|frame-ancestors) /.test(directive));
  expect(shared.length).toBeGreaterThan(5);
  const lacking = pages.flatMap(({ address, elements }) => {
    const meta = elements.find((element) => attribute(element, 'http-equiv') === 'content-security-policy');
    if (isCard(address)) return [];
    if (!meta) return elements.some((element) => attribute(element, 'http-equiv') === 'refresh') ? [] : [address];
    const own = (attribute(meta, 'content') ?? '').split(/;\s*/);
    return shared.every((directive) => own.includes(directive)) ? [] : [address];
  });
  expect(lacking).toEqual([]);
});

it('leads on from former addresses to pages that are there, by redirect and by page', () => {
  const lines = text('_redirects').trim().split('\n').filter(Boolean);
  for (const line of lines) {
    const [from = '', to = '', status] = line.split(' ');
    expect(status).toBe('301');
    expect(existsSync(join(site, to, 'index.html')) || existsSync(join(site, to)), line).toBe(true);
    // Pages of an entry that stand below it lead on by redirect alone.
    if (/^(\/en)?\/[\w-]+\/[\w-]+\/$/.test(from)) expect(text(join(from, 'index.html')), line).toContain(`url=${to}`);
  }
  expect(text('_redirects.nginx').match(/;\n/g)?.length ?? 0).toBe(lines.length);
  expect(text('_redirects.caddy').match(/"\n/g)?.length ?? 0).toBe(lines.length);
});

it('says to robots that all may be read, and where the list of it is', () => {
  expect(text('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/\S+\/sitemap-index\.xml\n$/);
});

it('says in both languages that a page is not there, each in its own first', () => {
  for (const [address, language, order] of [
    ['/404.html', 'zh-CN', /没有这个页面[\s\S]*No such page/],
    ['/en/404.html', 'en', /No such page[\s\S]*没有这个页面/],
  ] as const) {
    const page = pages.find((one) => one.address === address);
    expect(attribute(page?.elements.find(({ tagName }) => tagName === 'html') as never, 'lang')).toBe(language);
    expect(page?.html.replace(/[\s\S]*<main/, '')).toMatch(order);
  }
});

it('tells the licence of everything that others made', () => {
  const licences = text('licences.txt');
  for (const name of [
    '@fontsource/ibm-plex-sans',
    'lucide',
    'stemmer',
    'opencc-js',
    'pinyin-pro',
    'zod',
    'yaml',
    'micromark',
    'workbox-core',
    'vite',
  ])
    expect(licences, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  for (const words of [
    'SIL OPEN FONT LICENSE Version 1.1',
    'ISC License',
    'Permission is hereby granted, free of charge',
  ])
    expect(licences).toContain(words);
});
