import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf } from './coverage.ts';

/*
 * The faces that share images are drawn with: two subsets for nearly all
 * texts, and the small subsets of the same face, and of an emoji face, for the
 * characters that those lack. None of the machine's takes part, so that every
 * machine draws the same.
 */

// Read as the library is loaded: hence not a static import.
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
const { createCanvas, GlobalFonts, loadImage, Path2D } = await import('@napi-rs/canvas');

/** The library, for all that draw: loaded from elsewhere before, it would have read the machine's faces. */
export { createCanvas, loadImage, Path2D };

const folder = join('node_modules', '@fontsource');
const weights = [400, 600] as const;
const main = ['ibm-plex-sans/files/ibm-plex-sans-latin', 'noto-sans-sc/files/noto-sans-sc-chinese-simplified'];
const fuller = ['noto-sans-sc', 'noto-emoji'];

const registered = new Set<string>();
const coverages = new Map<string, ReadonlySet<number>>();

const fileOf = (face: string, weight: number): string => join(folder, `${face}-${weight}-normal.woff2`);
const familyOf = (face: string): string => face.split('/').at(-1) ?? face;

function coverage(face: string): ReadonlySet<number> {
  const known = coverages.get(face) ?? coverageOf(readFileSync(fileOf(face, weights[0])));
  coverages.set(face, known);
  return known;
}

function register(face: string): string {
  const family = familyOf(face);
  if (!registered.has(family)) for (const weight of weights) GlobalFonts.registerFromPath(fileOf(face, weight), family);
  registered.add(family);
  return family;
}

/** The subset that has a character which the two lack; `undefined` where none has it. */
function fullerFace(code: number): string | undefined {
  for (const name of fuller) {
    for (const [subset, ranges] of Object.entries(subsetsOf(name))) {
      const face = `${name}/files/${name}-${subset.replace(/[[\]]/g, '')}`;
      if (/^\[\d+\]$/.test(subset) && isIn(code, ranges) && coverage(face).has(code)) return face;
    }
  }
  return undefined;
}

const subsets = new Map<string, Readonly<Record<string, string>>>();

/** The code points of each subset of a face, as its package tells them: `U+4e00-4e10,U+4e12`. */
function subsetsOf(name: string): Readonly<Record<string, string>> {
  const known = subsets.get(name) ?? JSON.parse(readFileSync(join(folder, name, 'unicode.json'), 'utf8'));
  subsets.set(name, known);
  return known;
}

function isIn(code: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

/** Characters that ask for no drawing of their own: blanks, joiners, selectors. */
const undrawn = /[\s\p{Cf}\p{Mn}]/u;

/** The characters of a text that no face here has. */
export function charactersWithoutFace(text: string): string[] {
  return [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !undrawn.test(character) && !main.some((face) => coverage(face).has(code)) && !fullerFace(code);
  });
}

/** The faces for a text, registered, as a list of families. A sign that no face has is drawn as 〓, as printers do. */
export function facesFor(text: string): string {
  const more = new Set<string>();
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0;
    if (undrawn.test(character) || main.some((face) => coverage(face).has(code))) continue;
    const face = fullerFace(code);
    if (face) more.add(face);
  }
  return [...main, ...more].map(register).join(', ');
}

/** The text with 〓 in place of each character that no face has. */
export function withFaces(text: string): string {
  const without = new Set(charactersWithoutFace(text));
  return without.size === 0 ? text : [...text].map((one) => (without.has(one) ? '〓' : one)).join('');
}
