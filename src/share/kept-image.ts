import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import drawings from '../pictures/stage-drawings.ts?raw';
import tokens from '../styles/tokens.css?raw';
import { isWholePng } from './png.ts';

/*
 * Images that were drawn before are kept, by everything that they depend on. To
 * draw the first one of a picture alone takes as long as a hundred pages: the
 * library looks for the faces of the system.
 */

const folder = '.atlas/share';

/** This room's own code, whatever of it draws. */
const code: Record<string, string> = import.meta.glob('./*.ts', { query: '?raw', import: 'default', eager: true });

/** What else draws: the library and the faces. */
const packages = [
  '@napi-rs/canvas',
  ...['ibm-plex-sans', 'noto-sans-sc', 'noto-emoji'].map((face) => `@fontsource/${face}`),
];

const version = createHash('sha256')
  .update(
    JSON.stringify([
      tokens,
      drawings,
      Object.entries(code).sort(),
      packages.map((name) => readFileSync(join('node_modules', name, 'package.json'), 'utf8')),
      process.versions.zlib,
    ]),
  )
  .digest('hex');

/** Where the image is kept that is drawn of just this. */
export function placeOfImage(...from: unknown[]): string {
  const key = createHash('sha256')
    .update(JSON.stringify([version, ...from]))
    .digest('hex');
  return join(folder, `${key.slice(0, 32)}.png`);
}

/** The image that is kept at a place, where there is one, and it is whole. */
export function keptImage(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const file = new Uint8Array(readFileSync(path));
    if (!isWholePng(file)) return undefined;
    // Those that no build asks for any more are forgotten.
    const now = (performance.timeOrigin + performance.now()) / 1000;
    utimesSync(path, now, now);
    return file;
  } catch {
    return undefined;
  }
}

/** Keeps an image at its place. */
export function keepImage(path: string, png: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  // Written whole or not at all: two builds may run at once, and each draws in several threads.
  const draft = `${path}.${process.pid}-${threadId}`;
  writeFileSync(draft, png);
  renameSync(draft, path);
}
