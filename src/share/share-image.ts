import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import drawings from '../pictures/stage-drawings.ts?raw';
import tokens from '../styles/tokens.css?raw';
import type { ShareCard } from './card.ts';
import { draw, size } from './draw.ts';
import drawing from './draw.ts?raw';
import faces from './faces.ts?raw';
import lines from './lines.ts?raw';

/** Where images that were drawn before are kept, by everything that they depend on. */
const folder = '.atlas/share';
const version = createHash('sha256')
  .update(tokens)
  .update(drawings)
  .update(drawing)
  .update(faces)
  .update(lines)
  .digest('hex');

/**
 * The share image of a card as PNG, 1200 × 630 pixels; taken from the cache
 * where the same was drawn before. `stages` are all stages, in order.
 */
export async function shareImage(card: ShareCard, stages: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, card, stages]))
    .digest('hex');
  const path = join(folder, `${key.slice(0, 32)}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const { width, height } = size;
  const png = await sharp(draw(card, stages), { raw: { width, height, channels: 4 } })
    .removeAlpha()
    // The few colours of the design in a palette: half the bytes of full colour.
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();
  mkdirSync(folder, { recursive: true });
  // Written whole or not at all: two builds may run at once.
  writeFileSync(`${path}.${process.pid}`, png);
  renameSync(`${path}.${process.pid}`, path);
  return new Uint8Array(png);
}
