import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import type { Bytes } from '../../open-data/files/checksums.ts';
import { dataFiles } from '../../open-data/files/data-files.ts';
import { wholeAddress } from '../../site/href.ts';

/* /data/…: tables, workbook, database, descriptions and checksums. */

export async function getStaticPaths() {
  const files = await dataFiles(await siteCatalogue(), wholeAddress);
  return [...files].map(([file, bytes]) => {
    const [name = '', form = ''] = file.split('.');
    return { params: { name, form }, props: { bytes } };
  });
}

export const GET: APIRoute<{ bytes: Bytes }> = ({ props }) => new Response(props.bytes);
