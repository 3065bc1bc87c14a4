import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { csvFile } from '../../../pictures/csv.ts';
import { pictureFiles } from '../../../pictures/files.ts';
import type { Language } from '../../../schema/text.ts';
import { languageRoutes } from '../../../site/href.ts';

/* /pictures/<name>.csv: the numbers of a picture. */

export async function getStaticPaths() {
  const files = pictureFiles(await siteCatalogue());
  return languageRoutes().flatMap(({ params, props }) =>
    files.map(({ name }) => ({ params: { ...params, name }, props: { ...props, name } })),
  );
}

export const GET: APIRoute<{ language: Language; name: string }> = async ({ props: { language, name } }) => {
  const file = pictureFiles(await siteCatalogue()).find((one) => one.name === name);
  if (!file) throw new Error(`No picture ${name}`);
  return new Response(csvFile(file.lines(language)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
