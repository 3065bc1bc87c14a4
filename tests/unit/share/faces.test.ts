import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

describe('draws the same whatever fonts the machine has', () => {
  it('since nobody else loads the library, which would read them', () => {
    const loading = globSync('src/**/*.{ts,astro}', { cwd: root }).filter((path) =>
      /^import (?!type ).*'@napi-rs\/canvas'|import\('@napi-rs\/canvas'\)/m.test(
        readFileSync(join(root, path), 'utf8'),
      ),
    );
    expect(loading).toEqual(['src/share/faces.ts']);
  });

  const elsewhere = mkdtempSync(join(tmpdir(), 'atlas-fonts-'));
  afterAll(() => rmSync(elsewhere, { recursive: true }));

  /** What a program prints in a process of its own: fonts are found once a process. */
  const run = (script: string, environment: Record<string, string>) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
  const withoutFonts = () => {
    mkdirSync(join(elsewhere, 'none'), { recursive: true });
    const file = join(elsewhere, 'fonts.conf');
    writeFileSync(file, `<fontconfig><dir>${elsewhere}/none</dir><cachedir>${elsewhere}/cache</cachedir></fontconfig>`);
    return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: elsewhere, HOME: elsewhere, XDG_DATA_HOME: elsewhere };
  };

  it('every image, to the byte', () => {
    // The styles that colours are taken from come as text, as the bundler gives them.
    const script = `
      import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      import { registerHooks } from 'node:module';
      registerHooks({
        load: (url, context, next) => url.endsWith('?raw')
          ? { format: 'module', shortCircuit: true, source: 'export default ' + JSON.stringify(readFileSync(new URL(url), 'utf8')) }
          : next(url, context),
      });
      const { draw, size } = await import('./src/share/draw.ts');
      const { palettePng } = await import('./src/share/png.ts');
      const { palette } = await import('./src/share/colours.ts');
      const figure = { value: '−40%', label: '鉅大的提升', grade: 'B', source: '新华社', gain: true };
      for (const title of ['涂布缺陷检测', '鉅大 🚀 𠮷', 'Defects of coating', 'العربية 한국어 ᚠ'])
        for (const more of [{}, { figure }]) {
          const card = { site: '智造图谱', title, about: '甲公司 · 福建', stages: ['quality-control'], ...more };
          const png = palettePng(draw(card, ['quality-control', 'after-sales']), size.width, palette());
          console.log(createHash('sha256').update(png).digest('hex'));
        }
      const { GlobalFonts } = await import('@napi-rs/canvas');
      console.log(GlobalFonts.families.map(({ family }) => family).join());`;
    const told = run(script, {});
    const lines = told.trim().split('\n');
    expect(new Set(lines.slice(0, -1)).size).toBe(8);
    expect(run(script, withoutFonts())).toBe(told);
    // Since it knows no face but its own.
    expect(lines.at(-1)).toMatch(/^((ibm.plex.sans|noto.sans.sc|noto.emoji)[\w -]*,?)+$/i);
  });
});
