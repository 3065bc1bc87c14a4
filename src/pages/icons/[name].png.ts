import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { type IconFile, icons, markPicture, touchIcon } from '../../site/icons.ts';

/* /icons/<name>.png: the mark in the sizes that systems ask for. */

export const getStaticPaths = () =>
  [...icons, touchIcon].map((icon) => ({ params: { name: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: IconFile }> = async ({ props: { icon } }) => {
  const png = await sharp(Buffer.from(markPicture(icon)))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
