import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import { dataFileNames, dataFiles, takeDataFile } from '../../open-data/files/data-files.ts';
import { wholeAddress } from '../../site/href.ts';

/* /data/…: tables, workbook, database, descriptions and checksums. */

export async function getStaticPaths() {
  return dataFileNames(await siteCatalogue(), wholeAddress).map((file) => {
    const [name = '', form = ''] = file.split('.');
    return { params: { name, form }, props: { file } };
  });
}

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const catalogue = await siteCatalogue();
  // In live editing the same is asked for again and again.
  const bytes = import.meta.env.DEV
    ? (await dataFiles(catalogue, wholeAddress)).get(file)
    : await takeDataFile(file, catalogue, wholeAddress);
  return new Response(bytes && inOnePiece(bytes));
};

/** Bytes that are not copied on their way: a `Response` of the bytes themselves makes two copies, of hundreds of megabytes with size. */
function inOnePiece(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(pieces) {
      pieces.enqueue(bytes);
      pieces.close();
    },
  });
}
