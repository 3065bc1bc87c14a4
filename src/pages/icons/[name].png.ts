import type { APIRoute } from 'astro';
import { createCanvas, loadImage } from '../../share/faces.ts';
import { keepImage, keptImage, placeOfImage } from '../../share/kept-image.ts';
import { asBefore } from '../../site/as-before.ts';
import { type IconFile, icons, markPicture, touchIcon } from '../../site/icons.ts';

/* /icons/<name>.png: the mark in the sizes that systems ask for. */

export const getStaticPaths = () =>
  [...icons, touchIcon].map((icon) => ({ params: { name: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: IconFile }> = async ({ props: { icon } }) => {
  const picture = markPicture(icon);
  const before = asBefore(picture);
  if (before) return before;
  const place = placeOfImage(picture);
  return new Response(keptImage(place) ?? (await drawn(icon.size, picture, place)), {
    headers: { 'content-type': 'image/png' },
  });
};

async function drawn(size: number, picture: string, place: string): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(picture)), 0, 0);
  const png = new Uint8Array(canvas.toBuffer('image/png'));
  keepImage(place, png);
  return png;
}
