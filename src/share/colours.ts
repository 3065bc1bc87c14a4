import { formatHex } from 'culori';
import tokens from '../styles/tokens.css?raw';

/**
 * What share images are drawn in, by the names of the design's tokens, on `paper`,
 * and in how many steps an edge goes from paper to each. With paper they are
 * sixteen, so that a pixel takes half a byte: the greys lie on one line, and
 * edges of each borrow from the others; marks and rules lie along the pixels.
 */
const inks = {
  ink: 4,
  'ink-soft': 2,
  mark: 3,
  line: 1,
  'line-strong': 1,
  surface: 1,
  'grade-a': 1,
  'grade-b': 1,
  'grade-c': 1,
} as const;
export type Ink = keyof typeof inks;

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
  colours ??= faded();
  return colours;
}

let colours: readonly Rgb[] | undefined;

function faded(): readonly Rgb[] {
  const paper = rgb(colour('paper'));
  const between = (ink: Rgb, share: number): Rgb => [
    Math.round(paper[0] + (ink[0] - paper[0]) * share),
    Math.round(paper[1] + (ink[1] - paper[1]) * share),
    Math.round(paper[2] + (ink[2] - paper[2]) * share),
  ];
  const steps = Object.entries(inks).flatMap(([token, count]) =>
    Array.from({ length: count }, (_, index) => ({ token: token as Ink, share: (index + 1) / count })),
  );
  return [paper, ...steps.map(({ token, share }) => between(rgb(colour(token)), share))];
}

function rgb(hex: string): Rgb {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
