import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isUntouched, type MadeFile, marksOf, takeOver } from '../../../../src/editor/build/taken-over.ts';

let folder: string;
let former: string;
let site: string;
let made: MadeFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-taken-'));
  [former, site] = [join(folder, 'former'), join(folder, 'site')];
  for (const place of [former, site]) mkdirSync(place);
  for (const ending of ['', '.br']) writeFileSync(join(former, `page.html${ending}`), `page${ending}`);
  made = { digest: 'digest', marks: marksOf(former, 'page.html', ['', '.br']) };
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const isThere = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;

it('takes a file over with its copies', () => {
  expect(isUntouched(former, 'page.html', made)).toBe(true);
  expect(takeOver(former, site, 'page.html', made)).toBe(true);
  expect([text('site/page.html'), text('site/page.html.br')]).toEqual(['page', 'page.br']);
  expect(isUntouched(site, 'page.html', made)).toBe(true);
  rmSync(former, { recursive: true });
  expect(text('site/page.html')).toBe('page');
});

it.each([
  ['was written into', () => writeFileSync(join(former, 'page.html'), 'edit')],
  ['was written into, its length the same', () => writeFileSync(join(former, 'page.html.br'), 'PAGE.BR')],
  ['was cut', () => writeFileSync(join(former, 'page.html.br'), '')],
  ['is gone', () => rmSync(join(former, 'page.html.br'))],
  [
    'is another of the same name',
    () => {
      writeFileSync(join(folder, 'other'), 'page');
      renameSync(join(folder, 'other'), join(former, 'page.html'));
    },
  ],
])('leaves alone a file that %s', async (_what, change) => {
  // A clock that ticks in whole milliseconds tells two writings apart.
  await new Promise((resolve) => setTimeout(resolve, 20));
  change();
  expect(isUntouched(former, 'page.html', made)).toBe(false);
  expect(takeOver(former, site, 'page.html', made)).toBe(false);
  expect(['site/page.html', 'site/page.html.br'].filter(isThere)).toEqual([]);
});

it('leaves nothing half taken over', () => {
  writeFileSync(join(site, 'page.html.br'), 'in the way');
  expect(takeOver(former, site, 'page.html', made)).toBe(false);
  expect(['site/page.html', 'site/page.html.br'].filter(isThere)).toEqual([]);
});
