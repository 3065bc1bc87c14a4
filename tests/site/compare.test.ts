import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ComparedEntry } from '../../src/compare/entry.ts';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { realCatalogue } from '../support/catalogue.ts';

/* What the pages that compare and keep short lists load: little, and only there. */

const site = siteFolder();
const text = (path: string) => readFileSync(join(site, path), 'utf8');
const { scenarios, enterprises, playbooks } = realCatalogue();

/** The scripts of a page with all that they import; `lazily`: also what comes when it is asked for. */
function scriptsOf(address: string, lazily = true): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const script = text(`assets/${name}`);
    const imported = lazily
      ? /(?:from|import\(|import)\s*[`"'](?:\.|\/assets)\/([\w.-]+\.js)/g
      : /(?:from|import)\s*[`"']\.\/([\w.-]+\.js)/g;
    for (const [, other = ''] of script.matchAll(imported)) visit(other);
  };
  for (const [, name = ''] of text(`${address}index.html`).matchAll(/<script[^>]* src="[^"]*assets\/([\w.-]+\.js)"/g))
    visit(name);
  return found;
}

const weight = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(site, 'assets', name)), { level: 9 }).length, 0);

describe('scripts', () => {
  const everywhere = scriptsOf('/about/');

  it.each(['/compare/', '/shortlist/'])('of %s weigh 15 KB at most, compressed', (address) => {
    const own = [...scriptsOf(address)].filter((name) => !everywhere.has(name));
    expect(own.length).toBeGreaterThan(0);
    expect(weight(own)).toBeLessThanOrEqual(15_000);
  });

  it.each(['/', '/scenarios/', '/search/', '/scenarios/catl-ningde-multimodal-inspection/'])(
    'of both are not loaded on %s',
    (address) => {
      const loaded = scriptsOf(address);
      expect(
        [...loaded].filter((name) => /^(CompareView|ShortlistView|workbook|compare-client|table-client)/.test(name)),
      ).toEqual([]);
    },
  );

  it('that mark entries weigh 4.5 KB at most, with the script of every page', () => {
    const [tray = '', ...others] = [...everywhere].filter((name) => /^tray/.test(name));
    expect(others).toEqual([]);
    expect(text(`assets/${tray}`)).toContain('[data-tray]');
    const imports = [...text(`assets/${tray}`).matchAll(/from\s*["'`]\.\/([\w.-]+\.js)/g)].map(([, name = '']) => name);
    expect(imports.some((name) => /^Page/.test(name))).toBe(true);
    expect(weight([tray, ...imports])).toBeLessThanOrEqual(4_500);
  });
});

it.each(['', 'en/'])(
  'has for every entry a small file of what is compared, also at its former ids (%s)',
  (language) => {
    for (const [folder, entries] of Object.entries({ scenarios, enterprises, playbooks })) {
      for (const { id, record } of entries) {
        for (const address of [id, ...record.formerIds]) {
          const path = `${language}${folder}/${address}/compare.json`;
          expect(existsSync(join(site, path)), path).toBe(true);
          const entry = JSON.parse(text(path)) as ComparedEntry;
          expect([entry.id, entry.href]).toEqual([id, `/${language}${folder}/${id}/`]);
          expect(gzipSync(text(path)).length, path).toBeLessThan(12_000);
        }
      }
    }
  },
);
