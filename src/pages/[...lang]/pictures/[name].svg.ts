import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { svgFile } from '../../../components/pictures/drawing.ts';
import { pictureFiles } from '../../../components/pictures/files.ts';
import { palette } from '../../../components/pictures/palette.ts';
import { documentLanguage, languageRoutes } from '../../../layouts/site.ts';
import type { Language } from '../../../schema/text.ts';

/* /pictures/<name>.svg: a picture as a file of its own. */

export async function getStaticPaths() {
  const files = pictureFiles(await siteCatalogue());
  return languageRoutes().flatMap(({ params, props }) =>
    files.map(({ name }) => ({ params: { ...params, name }, props: { ...props, name } })),
  );
}

export const GET: APIRoute<{ language: Language; name: string }> = async ({ props: { language, name } }) => {
  const file = pictureFiles(await siteCatalogue()).find((one) => one.name === name);
  if (!file) throw new Error(`No picture ${name}`);
  return new Response(svgFile(file.picture(language), palette, documentLanguage[language]), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
