import type { Rgb } from './colours.ts';

/**
 * The place in a palette of the colour nearest to each pixel. `pixels` are red,
 * green, blue and alpha in turn; all are opaque.
 */
export function nearestPlaces(pixels: Uint8ClampedArray, palette: readonly Rgb[]): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const known = knownIn(palette);
  const places = new Uint8Array(colours.length);
  let [last, place] = [-1, 0];
  colours.forEach((one, pixel) => {
    // Most are as those before.
    if (one !== last) {
      place = known.get(one) ?? nearest(palette, pixels, pixel * 4);
      known.set(one, place);
      last = one;
    }
    places[pixel] = place;
  });
  return places;
}

/** The places of colours that were looked for in a palette before, by their four bytes: pictures share most of theirs. */
function knownIn(palette: readonly Rgb[]): Map<number, number> {
  const known = placesOf.get(palette) ?? new Map<number, number>();
  placesOf.set(palette, known);
  return known;
}

const placesOf = new WeakMap<readonly Rgb[], Map<number, number>>();

/** The place in the palette of the colour nearest to the pixel at `start`. */
function nearest(palette: readonly Rgb[], pixels: Uint8ClampedArray, start: number): number {
  const part = (offset: number) => pixels[start + offset] ?? 0;
  const [red, green, blue] = [part(0), part(1), part(2)];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, colour] of palette.entries()) {
    const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = place;
  }
  return best;
}
