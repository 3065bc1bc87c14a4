import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The faces that share images are drawn with, by what their packages say of
 * their characters.
 */
const faces = ['noto-sans-sc', 'noto-emoji', 'ibm-plex-sans'];

/** Signs that ask for no drawing of their own: blanks, joiners, selectors. */
const invisible = /[\s\p{Cf}\p{Mn}\p{Cc}]/u;

let known: Set<number> | undefined;

/** Whether a face of the site has a character, so that it can be drawn on share images. */
export function hasFace(character: string): boolean {
  if (/[ -~]/.test(character) || invisible.test(character)) return true;
  known ??= new Set(faces.flatMap(codePointsOf));
  return known.has(character.codePointAt(0) ?? 0);
}

/** The code points of a face: its package keeps them as `U+4e00-4e10,U+4e12`, by subset. */
function codePointsOf(face: string): number[] {
  const path = join('node_modules', '@fontsource', face, 'unicode.json');
  const subsets: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.values(subsets).flatMap((ranges) =>
    ranges.split(',').flatMap((range) => {
      const [first = '', last = first] = range.trim().slice(2).split('-');
      const start = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) => start + index);
    }),
  );
}
