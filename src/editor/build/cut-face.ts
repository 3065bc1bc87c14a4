import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/*
 * The Latin face was half of what a first visit fetches. Cut, each weight fits
 * into the 14,000 bytes that a new connection sends at once.
 */

const require = createRequire(import.meta.url);

/**
 * Of a face's features the distances between letters stay: figures are of one
 * width as they are. Its hints go, a quarter of it, which few screens follow.
 */
const options = { targetFormat: 'woff2', keepFeatures: ['kern'], noHinting: true } as const;

/**
 * Cuts a face of a package to the characters of ranges (`U+20-7E`), and returns
 * the path of the file. Cut files are kept by what they are made of.
 */
export async function cutFace(face: string, ranges: readonly string[], folder = '.atlas/faces'): Promise<string> {
  const whole = readFileSync(require.resolve(face));
  const made = digest(whole, JSON.stringify([ranges, options]));
  const kept = globSync(`${made}-*.woff2`, { cwd: folder }).find(
    (name) => name === nameOf(made, readFileSync(join(folder, name))),
  );
  if (kept) return join(folder, kept);
  const cut = await subsetFont(whole, ranges.map(charactersOf).join(''), options);
  const path = join(folder, nameOf(made, cut));
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, cut);
  renameSync(unfinished, path);
  return path;
}

const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
};

/** What a face was made of, then what it holds: what was damaged since is made anew. */
const nameOf = (made: string, cut: Uint8Array): string => `${made}-${digest(cut)}.woff2`;

/** All characters of a range such as `U+20-7E` or `U+20AC`. */
export function charactersOf(range: string): string {
  const [first = 0, last = first] = range
    .replace('U+', '')
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');
}
