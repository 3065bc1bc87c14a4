import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { parse } from 'yaml';

/*
 * floor.mjs CONTENT SITE TEMPLATE: the least that a build can do. Reads each
 * scenario, parses front matter and body, fills a page of the Atlas with them,
 * and writes it, in both languages. No check, no lists, no search.
 */
const [content, site, template] = process.argv.slice(2);
const [before, after] = readFileSync(template, 'utf8').split(/(?<=<main[^>]*>)[\s\S]*(?=<\/main>)/);
const folder = join(content, 'scenarios');
for (const name of readdirSync(folder)) {
  const english = name.endsWith('.en.mdx');
  const id = name.replace(/(\.en)?\.mdx$/, '');
  const text = readFileSync(join(folder, name), 'utf8');
  const [, yaml = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const record = parse(yaml) ?? {};
  const facts = Object.entries(record).map(([key, value]) => `<dt>${key}</dt><dd>${JSON.stringify(value)}</dd>`);
  const place = join(site, english ? 'en' : '', 'scenarios', id);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), `${before}<dl>${facts.join('')}</dl>${marked.parse(body)}${after}`);
}
