import { z } from 'zod';
import type { Telling } from '../../schema/telling.ts';
import { component, element, words } from '../component.ts';

const pixels = () => z.string().regex(/^[1-9]\d{0,3}$/);

const attributes = z.strictObject({
  src: z
    .string()
    .regex(/^\/images\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:png|jpg|jpeg|webp|avif)$/)
    .meta({
      description: 'Path of the image in public/, such as /images/catl/line.webp',
      zh: '图片在 public/ 下的路径，如 /images/catl/line.webp',
    }),
  alt: z
    .string()
    .trim()
    .min(2)
    .max(300)
    .meta({ description: 'What the image shows, for those who cannot see it', zh: '给看不到图的人的文字说明' }),
  caption: z.string().trim().min(2).max(300).meta({ description: 'Caption', zh: '图注' }),
  width: pixels().meta({ description: 'Width in pixels', zh: '宽度（像素）' }),
  height: pixels().meta({ description: 'Height in pixels', zh: '高度（像素）' }),
});

/** The largest image, in bytes: a reader's page stays light, and so does the repository. */
const largestImage = 500 * 1024;

function tooLarge(src: string, size: number): Telling | undefined {
  if (size <= largestImage) return undefined;
  const [found, most] = [Math.ceil(size / 1024), largestImage / 1024];
  return {
    rule: 'image-size',
    message: {
      zh: `图片 ${src} 有 ${found} KiB，上限是 ${most} KiB。`,
      en: `The image ${src} has ${found} KiB; the limit is ${most} KiB.`,
    },
    hint: {
      zh: '缩小到 1600 像素宽以内，存为 WebP。',
      en: 'Scale it to 1,600 pixels of width or less, and save it as WebP.',
    },
  };
}

/** `<Figure src="/images/…" alt="…" caption="…" width="1200" height="800" />`: an image of the repository. */
export const figureComponent = component({
  name: 'Figure',
  place: 'block',
  children: 'none',
  attributes,
  judge({ src }, { imageSize }) {
    if (!imageSize) return undefined;
    const size = imageSize(src);
    if (size !== undefined) return tooLarge(src, size);
    return {
      rule: 'missing-image',
      message: { zh: `仓库里没有图片 public${src}。`, en: `The repository has no image public${src}.` },
      hint: { zh: `把图片放到 public${src}，或改正路径。`, en: `Put the image at public${src}, or correct the path.` },
    };
  },
  render({ src, alt, caption, width, height }, { href }) {
    return [
      element('figure', {}, [
        element('img', { src: href(src), alt, width, height, loading: 'lazy', decoding: 'async' }, []),
        element('figcaption', {}, [words(caption)]),
      ]),
    ];
  },
});
