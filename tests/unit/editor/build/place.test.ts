import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../../src/editor/build/failure.ts';
import { takeLock } from '../../../../src/editor/build/lock.ts';
import { type Destination, destinationOf, place, recover } from '../../../../src/editor/build/place.ts';
import { inTemporaryFolder, writeFiles } from '../../../support/folders.ts';

/* How a new site takes the place of the old. */

/** A finished site of a version: what is its own, and a page that only it has. */
function made(folder: string, version: number): string {
  const path = join(folder, `made-${version}`);
  writeFiles(path, { 'index.html': `version ${version}`, [`only-${version}/index.html`]: 'x' });
  return path;
}
const shown = (site: string) => [
  readFileSync(join(site, 'index.html'), 'utf8'),
  readdirSync(site).filter((name) => !name.startsWith('.')),
];

/** The destination as it is where the site's folder is a mounted volume. */
function mountedAt(site: string): Destination {
  mkdirSync(site, { recursive: true });
  const inside = (ending: string) => join(site, `.atlas.${ending}`);
  return { site, mounted: true, fresh: inside('new'), former: inside('old'), lock: inside('lock') };
}

describe.each([
  ['a folder', (site: string) => destinationOf(site)],
  ['a mounted volume', mountedAt],
])('%s', (_what, at) => {
  it('shows the newest version whole, and keeps nothing of the others', async () => {
    await inTemporaryFolder(async (folder) => {
      const destination = at(join(folder, 'dist'));
      for (const version of [1, 2, 3]) {
        place(made(folder, version), destination, join(folder, 'aside'));
        expect(shown(destination.site)).toEqual([`version ${version}`, ['index.html', `only-${version}`]]);
      }
      await expect.poll(() => readdirSync(folder), { timeout: 30_000 }).toEqual(['dist']);
    });
  });

  it('takes the place of a site that was written as plain files', () => {
    inTemporaryFolder((folder) => {
      writeFiles(join(folder, 'dist'), { 'index.html': 'plain', 'old/page.html': 'x' });
      const destination = at(join(folder, 'dist'));
      place(made(folder, 2), destination, join(folder, 'aside'));
      expect(shown(destination.site)).toEqual(['version 2', ['index.html', 'only-2']]);
    });
  });

  it('clears what a killed build left, and keeps the site', () => {
    inTemporaryFolder((folder) => {
      const destination = at(join(folder, 'dist'));
      place(made(folder, 1), destination, join(folder, 'aside'));
      writeFiles(destination.fresh, { 'half.html': '' });
      recover(destination);
      expect(shown(destination.site)).toEqual(['version 1', ['index.html', 'only-1']]);
      expect(existsSync(destination.fresh)).toBe(false);
    });
  });
});

it('puts the former site back where a build was killed between taking it away and bringing the new one', () => {
  inTemporaryFolder((folder) => {
    const destination = destinationOf(join(folder, 'dist'));
    writeFiles(destination.former, { 'index.html': 'version 1' });
    recover(destination);
    expect(readFileSync(join(destination.site, 'index.html'), 'utf8')).toBe('version 1');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('the lock', () => {
  it('is had by one at a time', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'lock');
      const told: string[] = [];
      const release = await takeLock(path, (holder) => told.push(holder));
      let had = false;
      const second = takeLock(path, (holder) => told.push(holder)).then((letGo) => {
        had = true;
        return letGo;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([had, told.length]).toEqual([false, 1]);
      release();
      (await second)();
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  it.each([
    ['of a process that is no more', '2147483646 '],
    ['that says nothing', ''],
  ])('is taken over from one %s', async (_what, holder) => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'lock');
      const { hostname } = await import('node:os');
      writeFileSync(path, holder && `${holder}${hostname()}`);
      (await takeLock(path, () => {}))();
      expect(existsSync(path)).toBe(false);
    });
  });
});

it.each([
  [Object.assign(new Error('x'), { code: 'ENOSPC', path: '/a/b' }), '/a/b: The disk is full'],
  [new Error('Vite: ENOSPC: no space left on device, write'), 'The disk is full'],
  [new Error('outer', { cause: Object.assign(new Error('x'), { code: 'EACCES' }) }), 'There is no permission'],
  [new Error('something else'), 'something else'],
  ['a text', 'a text'],
])('tells why a build broke off: %s', (error, words) => {
  expect(describeFailure(error).en).toContain(words);
});
