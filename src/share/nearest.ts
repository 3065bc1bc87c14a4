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
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const one = colours[pixel] ?? 0;
    // Most are as those before.
    if (one !== last) {
      const slot = slotOf(one);
      if (known.colours[slot] !== one) {
        known.colours[slot] = one;
        known.places[slot] = nearest(palette, pixels, pixel * 4);
      }
      place = known.places[slot] ?? 0;
      last = one;
    }
    places[pixel] = place;
  }
  return places;
}

/** Places of colours that were looked for in a palette, by their four bytes; of those that share a slot, the last. */
interface Known {
  colours: Uint32Array;
  places: Uint8Array;
}

const slots = 1 << 14;

/** The slot of a colour: its bytes are spread, since greys differ in all of them alike. */
const slotOf = (colour: number): number => Math.imul(colour, 0x9e3779b1) >>> 18;

/** What is known of a palette: pictures share most of their colours. No opaque colour is 0, with which slots begin. */
function knownIn(palette: readonly Rgb[]): Known {
  const known = placesOf.get(palette) ?? { colours: new Uint32Array(slots), places: new Uint8Array(slots) };
  placesOf.set(palette, known);
  return known;
}

const placesOf = new WeakMap<readonly Rgb[], Known>();

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
