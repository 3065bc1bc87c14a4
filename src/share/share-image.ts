import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import drawings from '../pictures/stage-drawings.ts?raw';
import tokens from '../styles/tokens.css?raw';
import type { ShareCard } from './card.ts';
import { palette } from './colours.ts';
import { draw, size } from './draw.ts';
import { isWholePng, palettePng } from './png.ts';

/** Where images that were drawn before are kept, by everything that they depend on. */
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

/**
 * The share image of a card as PNG, 1200 × 630 pixels; taken from the cache
 * where the same was drawn before, and is whole. `stages` are all stages, in order.
 */
export function shareImage(card: ShareCard, stages: readonly string[]): Uint8Array<ArrayBuffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, card, stages]))
    .digest('hex');
  const path = join(folder, `${key.slice(0, 32)}.png`);
  const kept = keptImage(path);
  if (kept) return kept;
  const png = palettePng(draw(card, stages), size.width, palette());
  mkdirSync(folder, { recursive: true });
  // Written whole or not at all: two builds may run at once, and each draws in several threads.
  const draft = `${path}.${process.pid}-${threadId}`;
  writeFileSync(draft, png);
  renameSync(draft, path);
  return png;
}

function keptImage(path: string): Uint8Array<ArrayBuffer> | undefined {
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
