import type { APIRoute } from 'astro';
import { createCanvas, loadImage } from '../../share/faces.ts';
import { asBefore } from '../../site/as-before.ts';
import { type IconFile, icons, markPicture, touchIcon } from '../../site/icons.ts';

/* /icons/<name>.png: the mark in the sizes that systems ask for. */

export const getStaticPaths = () =>
  [...icons, touchIcon].map((icon) => ({ params: { name: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: IconFile }> = async ({ props: { icon } }) => {
  const picture = markPicture(icon);
  const before = asBefore(picture);
  if (before) return before;
  const canvas = createCanvas(icon.size, icon.size);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(picture)), 0, 0);
  return new Response(new Uint8Array(canvas.toBuffer('image/png')), { headers: { 'content-type': 'image/png' } });
};
