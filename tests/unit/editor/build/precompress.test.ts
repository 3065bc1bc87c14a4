import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from '../../../../src/editor/build/precompress.ts';
import { inTemporaryFolder, writeFiles } from '../../../support/folders.ts';

const long = '人工智能 and manufacturing. '.repeat(200);
/** Text that cannot be made smaller. */
const random = Array.from({ length: 4000 }, (_, index) =>
  String.fromCharCode(33 + ((index * 7919 + index ** 3) % 90)),
).join('');

it('writes copies of texts only, and where they are smaller by enough', async () => {
  await inTemporaryFolder(async (folder) => {
    const files = {
      'index.html': long,
      'assets/a.js': long,
      'data/x.csv': long,
      'short.txt': 'short',
      'picture.png': long,
      'index/a.part': long,
      _redirects: long,
      'noise.txt': Buffer.from(random).toString('base64').slice(0, 1200),
    };
    writeFiles(folder, files);
    await precompress(folder, Object.keys(files));
    const copied = (ending: string) => Object.keys(files).filter((name) => existsSync(join(folder, name + ending)));
    for (const name of ['index.html', 'assets/a.js', 'data/x.csv']) {
      expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(long);
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(long);
    }
    for (const ending of ['.br', '.gz'])
      expect(copied(ending).filter((name) => !/html|js|csv|noise/.test(name))).toEqual([]);
    for (const name of copied('.gz'))
      expect(readFileSync(join(folder, `${name}.gz`)).length).toBeLessThanOrEqual(
        0.9 * readFileSync(join(folder, name)).length,
      );
  });
});

it('gives the same copies for the same files', async () => {
  const copies = () =>
    inTemporaryFolder(async (folder) => {
      writeFiles(folder, { 'a.html': long, 'assets/b.css': long });
      await precompress(folder, ['a.html', 'assets/b.css']);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(br|gz)$/.test(name))
        .sort()
        .map((name) => [name, readFileSync(join(folder, name)).toString('hex')]);
    });
  const first = await copies();
  expect(first).toHaveLength(4);
  expect(await copies()).toEqual(first);
});
