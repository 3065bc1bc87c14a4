import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { keepWhole, precompress, writeAgain, writeCopies } from '../../../../src/editor/build/precompress.ts';
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

it('writes a page of a known digest again with its copies, and nothing of one that it does not know', async () => {
  await inTemporaryFolder(async (folder) => {
    const files = ['page/index.html', 'page/index.html.br', 'page/index.html.gz'];
    writeFiles(folder, { 'page/index.html': long, 'again/page/x': '' });
    const endings = writeCopies(folder, 'page/index.html', Buffer.from(long), 'digest of long');
    const again = join(folder, 'again');
    expect(writeAgain(again, 'page/index.html', 'digest of long')).toEqual(endings);
    for (const file of files) expect(readFileSync(join(again, file))).toEqual(readFileSync(join(folder, file)));
    expect(writeAgain(again, 'page/other.html', 'digest of nothing')).toBeUndefined();
    expect(existsSync(join(again, 'page/other.html'))).toBe(false);
  });
});

it('writes a file again that no copy holds, where it was kept whole', () => {
  inTemporaryFolder((folder) => {
    writeFiles(folder, { 'again/x': '' });
    const again = join(folder, 'again');
    // What is kept outlives a run.
    const digest = randomUUID();
    expect(writeAgain(again, 'picture.png', digest)).toBeUndefined();
    keepWhole(Buffer.from('a picture'), digest);
    expect(writeAgain(again, 'picture.png', digest)).toEqual([]);
    expect(readdirSync(again)).toEqual(['picture.png', 'x']);
    expect(readFileSync(join(again, 'picture.png'), 'utf8')).toBe('a picture');
  });
});

/** A page whose copy has about as many bytes, pressed as most pages are. */
function ofAbout(bytes: number): string {
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  const words = Array.from({ length: 12_000 }, () => `word${next() % 1013} `);
  const quick = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }).length;
  let [low, high] = [0, words.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (quick(words.slice(0, middle).join('')) > bytes) high = middle;
    else low = middle;
  }
  return words.slice(0, low).join('');
}

it('presses a page harder that would miss the first flight of a connection by little, and no other', async () => {
  const [near, far] = [ofAbout(13_850), ofAbout(12_000)];
  await inTemporaryFolder(async (folder) => {
    writeFiles(folder, { 'near/page/index.html': near, 'far/page/index.html': far });
    await precompress(folder, ['near/page/index.html', 'far/page/index.html']);
    const size = (name: string) => readFileSync(join(folder, name, 'page/index.html.br')).length;
    expect(size('near')).toBeLessThanOrEqual(13_700);
    expect(size('far')).toBeGreaterThan(11_700);
  });
});

it('presses no harder what readers come to from another page', async () => {
  const near = ofAbout(13_850);
  const files = ['scenarios/by/year/2026/index.html', 'en/scenarios/by/year/2026/page/2/index.html', 'api/near.json'];
  await inTemporaryFolder(async (folder) => {
    writeFiles(folder, Object.fromEntries(files.map((name) => [name, near])));
    await precompress(folder, files);
    const [first = 0, ...later] = files.map((name) => readFileSync(join(folder, `${name}.br`)).length);
    expect(first).toBeLessThanOrEqual(13_700);
    for (const size of later) expect(size).toBeGreaterThan(13_700);
  });
});

it('presses the page of an entry harder that comes near its budget, and no other', async () => {
  const [heavy, light] = [ofAbout(11_400), ofAbout(10_800)];
  await inTemporaryFolder(async (folder) => {
    const files = {
      'scenarios/heavy/index.html': heavy,
      'en/enterprises/heavy/index.html': heavy,
      'scenarios/light/index.html': light,
      'industries/heavy/index.html': heavy,
    };
    writeFiles(folder, files);
    await precompress(folder, Object.keys(files));
    const size = (name: string) => readFileSync(join(folder, name, 'index.html.br')).length;
    expect(size('scenarios/heavy')).toBeLessThan(size('industries/heavy') * 0.97);
    expect(size('en/enterprises/heavy')).toBe(size('scenarios/heavy'));
    expect(size('scenarios/light')).toBeGreaterThan(10_500);
  });
});
