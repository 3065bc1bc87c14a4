import { formatHex } from 'culori';
import tokens from '../styles/tokens.css?raw';

/** What share images are drawn in, by the names of the design's tokens, on `paper`. */
const inks = ['ink', 'ink-soft', 'mark', 'line', 'line-strong', 'surface', 'grade-a', 'grade-b', 'grade-c'] as const;
export type Ink = (typeof inks)[number];

/** In how many steps an edge goes from paper to ink: eight look smooth. */
const steps = 8;

const known = new Map<string, string>();

/** A colour of the light scheme, as `#rrggbb`. */
export function colour(token: Ink | 'paper'): string {
  const hex = known.get(token) ?? formatHex(new RegExp(`--${token}: (oklch[^;]+);`).exec(tokens)?.[1] ?? '');
  if (!hex) throw new Error(`The tokens have no colour --${token}`);
  known.set(token, hex);
  return hex;
}

/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of all share images: paper first, then each ink in the steps in which its edges fade. */
export function palette(): readonly Rgb[] {
  const paper = rgb(colour('paper'));
  const fade = (ink: Rgb, share: number): Rgb => [
    Math.round(paper[0] + (ink[0] - paper[0]) * share),
    Math.round(paper[1] + (ink[1] - paper[1]) * share),
    Math.round(paper[2] + (ink[2] - paper[2]) * share),
  ];
  return [
    paper,
    ...inks.flatMap((ink) => Array.from({ length: steps }, (_, index) => fade(rgb(colour(ink)), (index + 1) / steps))),
  ];
}

function rgb(hex: string): Rgb {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
