import type { SKRSContext2D } from '@napi-rs/canvas';
import { colour, type Ink } from './colours.ts';
import { createCanvas } from './faces.ts';
import { type Box, type Picture, piece } from './pieces.ts';

/** How a text is written: the size in pixels, and the families of the faces, the first that has a sign before others. */
export interface Face {
  pixels: number;
  bold: boolean;
  families: string;
}

/** A part of a text that is drawn as one: a sign of Chinese, a word with the blanks before it. */
interface Part {
  advance: number;
  box: Box;
}

const parts = new Map<string, Part>();
let measuring: SKRSContext2D | undefined;

const partOf = /[\p{sc=Han}\u3000-\u30ff\uff00-\uffef]|\s*[^\s\p{sc=Han}\u3000-\u30ff\uff00-\uffef]+|\s+/gu;
const partsOf = (text: string): readonly string[] => text.match(partOf) ?? [];
const fontOf = ({ pixels, bold, families }: Face): string => `${bold ? 600 : 400} ${pixels}px ${families}`;

function partIn(font: string, text: string): Part {
  const key = `${font}\n${text}`;
  const known = parts.get(key);
  if (known) return known;
  measuring ??= createCanvas(1, 1).getContext('2d');
  measuring.font = font;
  const metrics = measuring.measureText(text);
  const [left, top] = [-Math.ceil(metrics.actualBoundingBoxLeft) - 1, -Math.ceil(metrics.actualBoundingBoxAscent) - 1];
  const part = {
    advance: metrics.width,
    box: {
      left,
      top,
      width: Math.max(1, Math.ceil(metrics.actualBoundingBoxRight) + 1 - left),
      height: Math.max(1, Math.ceil(metrics.actualBoundingBoxDescent) + 1 - top),
    },
  };
  if (parts.size > 50_000) parts.clear();
  parts.set(key, part);
  return part;
}

/** How wide a text is, in pixels. */
export function widthOf(text: string, face: Face): number {
  const font = fontOf(face);
  return partsOf(text).reduce((sum, part) => sum + partIn(font, part).advance, 0);
}

/** Writes a text in a picture, from the left end of its baseline on. */
export function write(picture: Picture, text: string, x: number, y: number, face: Face, ink: Ink): void {
  const font = fontOf(face);
  let at = x;
  for (const part of partsOf(text)) {
    const { advance, box } = partIn(font, part);
    const drawn = piece(`${ink} ${font}\n${part}`, box, (context) => {
      context.font = font;
      context.fillStyle = colour(ink);
      context.fillText(part, 0, 0);
    });
    picture.put(drawn, at, y);
    at += advance;
  }
}
