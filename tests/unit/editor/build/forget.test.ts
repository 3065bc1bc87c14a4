import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetBundles } from '../../../../src/editor/build/bundle/site-bundle.ts';
import { type Allowance, forgetUnused } from '../../../../src/editor/build/kept/forget.ts';
import { inTemporaryFolder } from '../../../support/folders.ts';

const hour = 60 * 60 * 1000;
const now = Date.now();
const plenty: Allowance = { longest: 1000 * hour, bytes: 1000, things: 1000 };

/** Names that are left of files by how many hours ago each was used last; each is of ten bytes. */
const left = (ages: Readonly<Record<string, number>>, allowed: Partial<Allowance>) =>
  inTemporaryFolder((folder) => {
    for (const [name, hours] of Object.entries(ages)) {
      writeFileSync(join(folder, name), 'ten bytes.');
      utimesSync(join(folder, name), new Date(now - hours * hour), new Date(now - hours * hour));
    }
    forgetUnused(folder, { ...plenty, ...allowed }, now);
    return readdirSync(folder).sort();
  });

it('forgets what was not used for too long', () => {
  expect(left({ 'a.png': 2, 'b.png': 50, 'c.png': 49 }, { longest: 49.5 * hour })).toEqual(['a.png', 'c.png']);
});

it('forgets first what was not used for longest where there is too much', () => {
  const ages = { 'a.png': 4, 'b.png': 3, 'c.png': 2 };
  expect(left(ages, { bytes: 25 })).toEqual(['b.png', 'c.png']);
  expect(left(ages, { things: 1 })).toEqual(['c.png']);
  expect(left(ages, {})).toEqual(['a.png', 'b.png', 'c.png']);
});

it('keeps what another build may be using, however much it is', () => {
  expect(left({ 'a.png': 0.5, 'b.png': 0.9, 'c.png': 1.1 }, { bytes: 5, things: 1 })).toEqual(['a.png', 'b.png']);
});

it('keeps or forgets a pack and its index together', () => {
  const ages = { 'a.pack': 60, 'a.index': 2, 'b.pack': 60, 'b.index': 60 };
  expect(left(ages, { longest: 50 * hour })).toEqual(['a.index', 'a.pack']);
});

it('clears folders away, as older builds kept copies in; and does nothing where nothing was kept', () => {
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, '0f'));
    writeFileSync(join(folder, '0f/e1'), '');
    forgetUnused(folder, plenty, now);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
    forgetUnused(folder, plenty, now);
    expect(existsSync(folder)).toBe(false);
  });
});

it('keeps the four bundles used last, and what another build may be using', () => {
  inTemporaryFolder((folder) => {
    const ages = [5, 0.1, 3, 0.2, 2, 0.3, 4, 0.4, 0.5];
    for (const hours of ages) {
      const place = join(folder, String(hours));
      mkdirSync(join(place, 'server'), { recursive: true });
      utimesSync(place, new Date(now - hours * hour), new Date(now - hours * hour));
    }
    forgetBundles(folder, now);
    expect(readdirSync(folder).sort()).toEqual(['0.1', '0.2', '0.3', '0.4', '0.5']);
    forgetBundles(folder, now + 10 * hour);
    expect(readdirSync(folder).sort()).toEqual(['0.1', '0.2', '0.3', '0.4']);
  });
});
