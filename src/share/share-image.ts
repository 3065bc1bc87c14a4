import type { ShareCard } from './card.ts';
import { palette } from './colours.ts';
import { draw, size } from './draw.ts';
import { keepImage, keptImage, placeOfImage } from './kept-image.ts';
import { palettePng } from './png.ts';

/**
 * The share image of a card as PNG, 1200 × 630 pixels; taken from the cache
 * where the same was drawn before, and is whole. `stages` are all stages, in order.
 */
export function shareImage(card: ShareCard, stages: readonly string[]): Uint8Array<ArrayBuffer> {
  const place = placeOfImage(card, stages);
  const kept = keptImage(place);
  if (kept) return kept;
  const png = palettePng(draw(card, stages), size.width, palette());
  keepImage(place, png);
  return png;
}
