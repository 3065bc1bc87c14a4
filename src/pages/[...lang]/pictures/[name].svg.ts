import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { svgFile } from '../../../pictures/drawing.ts';
import { pictureFiles } from '../../../pictures/files.ts';
import { palette } from '../../../pictures/palette.ts';
import type { Language } from '../../../schema/text.ts';
import { documentLanguage, routesFor } from '../../../site/href.ts';

/* /pictures/<name>.svg: a picture as a file of its own. */

export async function getStaticPaths() {
  const names = pictureFiles(await siteCatalogue()).map(({ name }) => name);
  return routesFor(names, (name) => ({ name }));
}

export const GET: APIRoute<{ language: Language; item: string }> = async ({ props: { language, item: name } }) => {
  const file = pictureFiles(await siteCatalogue()).find((one) => one.name === name);
  if (!file) throw new Error(`No picture ${name}`);
  return new Response(svgFile(file.picture(language), palette, documentLanguage[language]), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
