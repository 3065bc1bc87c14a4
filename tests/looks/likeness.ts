import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { root } from '../support/folders.ts';
import { photographName, type View } from './photograph.ts';

/*
 * What the first screen of a page looks like from afar: so small that no letter
 * can be read, and so the same with other typefaces and on other machines, but
 * for the edges of things. Kept in `accepted/`, to be seen and compared.
 */

/** Pages of every kind whose look does not hang on the newest entries, a phone in Chinese and a desk in English. */
export const keptViews: readonly View[] = [
  '/',
  '/scenarios/catl-ningde-multimodal-inspection/',
  '/playbooks/slitting-edge-inspection/',
  '/enterprises/catl/',
  '/compare/?ids=catl-ningde-multimodal-inspection,nangang-coke-coal-blending',
  '/plan/',
  '/support/',
  '/submit/',
].flatMap((address) => [
  { address, width: 390, colorScheme: 'light' },
  { address: `/en${address}`, width: 1440, colorScheme: 'dark' },
]);

/** Where the accepted likeness of a view is kept. */
export const likenessFile = (view: View): string => join(root, 'tests/looks/accepted', photographName(view));

/** As many pixels of the screen are one of the likeness. */
const scale = 8;

/** As many pixels of a likeness are one block when two are compared: 48 of the screen, more than two lines of text. */
const block = 6;

/** How far the grey of two blocks may be apart, from 0 to 1: the smoothing and weight of other typefaces. */
const shade = 0.12;

/**
 * The share of blocks that may be further apart: what moves where other typefaces break other lines (up to 0.08 with a
 * serif for a sans serif, 0.09 to 0.3 where a page loses its columns, its header or its sizes).
 */
export const likeEnough = 0.09;

/** The likeness of a photograph, grey, as a PNG. */
export async function likenessOf(photograph: Buffer): Promise<Buffer> {
  const image = await loadImage(photograph);
  const [width, height] = [Math.round(image.width / scale), Math.round(image.height / scale)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.filter = 'grayscale(1)';
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return canvas.toBuffer('image/png');
}

/** The share of blocks in which two likenesses differ; wholly where their sizes do. */
export async function unlike(one: Buffer, other: Buffer): Promise<number> {
  const [before, after] = [await blocksOf(one), await blocksOf(other)];
  if (before.length !== after.length) return 1;
  return before.filter((grey, place) => Math.abs(grey - (after[place] ?? 0)) > shade).length / before.length;
}

/** The grey of each block, from 0 to 1. */
async function blocksOf(likeness: Buffer): Promise<number[]> {
  const image = await loadImage(likeness);
  const [columns, rows] = [Math.ceil(image.width / block), Math.ceil(image.height / block)];
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return Array.from({ length: columns * rows }, (_, place) => {
    const [x, y] = [(place % columns) * block, Math.floor(place / columns) * block];
    const { data } = context.getImageData(x, y, Math.min(block, image.width - x), Math.min(block, image.height - y));
    const reds = data.filter((_, index) => index % 4 === 0);
    return reds.reduce((sum, red) => sum + red, 0) / reds.length / 255;
  });
}
