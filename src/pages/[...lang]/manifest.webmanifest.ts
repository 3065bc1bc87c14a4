import type { APIRoute } from 'astro';
import type { Language } from '../../schema/text.ts';
import { documentLanguage, href, languageRoutes } from '../../site/href.ts';
import { icons } from '../../site/icons.ts';
import { siteLabels } from '../../words/site.ts';
import { wordsIn } from '../../words/words.ts';

/* /manifest.webmanifest: the site as it is installed. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const words = wordsIn(siteLabels, language);
  return Response.json({
    id: href('/', language),
    name: words.name,
    short_name: 'Atlas',
    description: words.tagline,
    lang: documentLanguage[language],
    start_url: href('/', language),
    scope: href('/', 'zh'),
    display: 'minimal-ui',
    background_color: '#fbf9f5',
    theme_color: '#1d2b3f',
    icons: icons.map(({ name, size, purpose }) => ({
      src: href(`/icons/${name}.png`, 'zh'),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
};
