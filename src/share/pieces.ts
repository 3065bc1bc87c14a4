import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { colour, palette } from './colours.ts';
import { createCanvas } from './faces.ts';
import { nearestPlaces } from './nearest.ts';

/*
 * Pictures are put together of pieces: signs, words, marks. A piece is drawn
 * once, and its pixels are kept as places in the palette. To draw is quick; to
 * have the pixels of a whole canvas takes three megabytes of memory anew for
 * each picture, and with it most of the time.
 */

/** Where something lies, in whole pixels, from the point that it is put at. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Piece extends Box {
  /** Of each pixel, row by row, the place of its colour in the palette. */
  places: Uint8Array;
}

/** Pieces are forgotten beyond as many bytes: a large catalogue has ever new words. */
const most = 32_000_000;

const kept = new Map<string, Piece>();
let bytes = 0;
let canvas: Canvas | undefined;

/** The piece called `key`, as it was drawn before, or as `paint` draws it now around the point 0, 0. */
export function piece(key: string, box: Box, paint: (context: SKRSContext2D) => void): Piece {
  const known = kept.get(key);
  if (known) return known;
  canvas ??= createCanvas(1200, 240);
  const { left, top, width, height } = box;
  if (width > canvas.width || height > canvas.height)
    canvas = createCanvas(Math.max(width, canvas.width), Math.max(height, canvas.height));
  const context = canvas.getContext('2d');
  context.save();
  context.fillStyle = colour('paper');
  context.fillRect(0, 0, width, height);
  context.translate(-left, -top);
  paint(context);
  context.restore();
  const made = { ...box, places: nearestPlaces(context.getImageData(0, 0, width, height).data, palette()) };
  if (bytes > most) {
    kept.clear();
    bytes = 0;
  }
  kept.set(key, made);
  bytes += made.places.length;
  return made;
}

/** A picture in the making: all paper at first. */
export class Picture {
  readonly width: number;
  readonly height: number;
  /** Of each pixel, row by row, the place of its colour in the palette. */
  readonly places: Uint8Array<ArrayBuffer>;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.places = new Uint8Array(width * height);
  }

  /** Makes all of it paper again. */
  clear(): void {
    this.places.fill(0);
  }

  /** Puts a piece at a point, in whole pixels. Its paper covers nothing, and what reaches beyond the picture is cut. */
  put({ left, top, width, height, places }: Piece, x: number, y: number): void {
    const [fromX, fromY] = [Math.round(x) + left, Math.round(y) + top];
    for (let row = Math.max(0, -fromY); row < Math.min(height, this.height - fromY); row += 1) {
      const start = (fromY + row) * this.width + fromX;
      for (let column = Math.max(0, -fromX); column < Math.min(width, this.width - fromX); column += 1) {
        const place = places[row * width + column] ?? 0;
        if (place > 0) this.places[start + column] = place;
      }
    }
  }
}
