import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { charactersWithoutFace, facesFor, withFaces } from '../../../src/share/faces.ts';
import { root } from '../../support/folders.ts';

it('has a face for what texts hold, rare characters and emoji too', () => {
  expect(charactersWithoutFace('智造图谱 Atlas −40% “质检” · ℃ 鉅 🚀 👨‍👩‍👧 ½')).toEqual([]);
  expect(facesFor('智造')).toBe('ibm-plex-sans-latin, noto-sans-sc-chinese-simplified');
  expect(facesFor('鉅🚀').split(', ')).toHaveLength(4);
});

it('draws the sign of printers for what no face has', () => {
  expect(charactersWithoutFace('𠮷野')).toEqual(['𠮷']);
  expect(withFaces('𠮷野')).toBe('〓野');
});

it('draws the same bytes whatever fonts the machine has', { timeout: 60_000 }, () => {
  const script = `
    const { createCanvas, facesFor } = await import('./src/share/faces.ts');
    const { createHash } = await import('node:crypto');
    const text = '鉅大 🚀 𠮷 العربية 한국어 ᚠ';
    const canvas = createCanvas(900, 100);
    const context = canvas.getContext('2d');
    context.font = '400 40px ' + facesFor(text);
    context.fillText(text, 10, 60);
    console.log(createHash('sha256').update(context.getImageData(0, 0, 900, 100).data).digest('hex'));`;
  const draw = (environment: Record<string, string>) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
  expect(draw({ FONTCONFIG_FILE: '/dev/null', FONTCONFIG_PATH: '/dev/null' })).toBe(draw({}));
});
