import { createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';

/** How much of two photographs differs, from 0 to 1, and a picture of where. */
export interface Difference {
  share: number;
  picture: Buffer | undefined;
}

/** The share of pixels that may differ before a page counts as changed: the smoothing of some letters. */
export const tolerance = 0.0005;

/** Compares two photographs; those of different size differ wholly. */
export async function difference(before: Buffer, after: Buffer): Promise<Difference> {
  if (before.equals(after)) return { share: 0, picture: undefined };
  const [one, other] = [await pixelsOf(before), await pixelsOf(after)];
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return { share: 1, picture: undefined };
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const marked = context.createImageData(width, height);
  const count = pixelmatch(one.data, other.data, marked.data, width, height, { threshold: 0.1 });
  context.putImageData(marked, 0, 0);
  return { share: count / (width * height), picture: count > 0 ? canvas.toBuffer('image/png') : undefined };
}

async function pixelsOf(png: Buffer) {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}
