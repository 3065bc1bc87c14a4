import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { csvFile } from '../../../open-data/csv.ts';
import { pictureFiles } from '../../../pictures/files.ts';
import type { Language } from '../../../schema/text.ts';
import { routesFor } from '../../../site/href.ts';

/* /pictures/<name>.csv: the numbers of a picture. */

export async function getStaticPaths() {
  const names = pictureFiles(await siteCatalogue()).map(({ name }) => name);
  return routesFor(names, (name) => ({ name }));
}

export const GET: APIRoute<{ language: Language; item: string }> = async ({ props: { language, item: name } }) => {
  const file = pictureFiles(await siteCatalogue()).find((one) => one.name === name);
  if (!file) throw new Error(`No picture ${name}`);
  return new Response(csvFile(file.lines(language)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
