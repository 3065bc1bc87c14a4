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
  return new Response(bytes && inPieces(bytes));
};

/** Bytes piece by piece, none of them copied: a `Response` of the whole makes two copies, of hundreds of megabytes with size. */
function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const size = 1_048_576;
  return new ReadableStream({
    start(pieces) {
      for (let from = 0; from < bytes.length; from += size) pieces.enqueue(bytes.subarray(from, from + size));
      pieces.close();
    },
  });
}
