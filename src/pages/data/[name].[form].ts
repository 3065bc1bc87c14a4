import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import { dataFileNames, dataFiles } from '../../open-data/files/data-files.ts';
import { wholeAddress } from '../../site/href.ts';

/* /data/…: tables, workbook, database, descriptions and checksums. */

export async function getStaticPaths() {
  return dataFileNames(await siteCatalogue(), wholeAddress).map((file) => {
    const [name = '', form = ''] = file.split('.');
    return { params: { name, form }, props: { file } };
  });
}

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) =>
  new Response((await dataFiles(await siteCatalogue(), wholeAddress)).get(file));
