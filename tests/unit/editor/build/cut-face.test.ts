import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { charactersOf, cutFace } from '../../../../src/editor/build/cut-face.ts';
import { inTemporaryFolder } from '../../../support/folders.ts';

const face = '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2';

it('reads ranges as style sheets write them', () => {
  expect(charactersOf('U+41-44')).toBe('ABCD');
  expect(charactersOf('U+20AC')).toBe('€');
});

it('cuts a face to characters, and keeps what it cut', async () => {
  await inTemporaryFolder(async (folder) => {
    const digits = await cutFace(face, ['U+30-39'], folder);
    const letters = await cutFace(face, ['U+30-39', 'U+41-5A'], folder);
    const whole = readFileSync(createRequire(import.meta.url).resolve(face)).length;
    const [some, more] = [digits, letters].map((path) => readFileSync(path).length);
    expect(readFileSync(digits).toString('latin1', 0, 4)).toBe('wOF2');
    expect([some, more, whole]).toEqual([some, more, whole].sort((a = 0, b = 0) => a - b));
    const { mtimeMs } = statSync(digits);
    expect(await cutFace(face, ['U+30-39'], folder)).toBe(digits);
    expect(statSync(digits).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

it('makes anew what was damaged since', async () => {
  await inTemporaryFolder(async (folder) => {
    const path = await cutFace(face, ['U+30-39'], folder);
    const sound = readFileSync(path);
    for (const damaged of ['', 'damaged', sound.subarray(0, 500)]) {
      writeFileSync(path, damaged);
      expect(await cutFace(face, ['U+30-39'], folder)).toBe(path);
      expect(readFileSync(path).equals(sound)).toBe(true);
    }
  });
});

it('a face that is not there is told by its name', async () => {
  await expect(cutFace('@fontsource/none/files/none.woff2', ['U+41'])).rejects.toThrow('@fontsource/none');
});
