import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind puts before the content of each of its compressed files. */
const signature = Buffer.from('pagefind_dcd');

/** The content of one of Pagefind's files. Throws where it is not one. */
export function unpack(file: Uint8Array): Uint8Array {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error('A file of the index lacks its signature.');
  return bytes.subarray(signature.length);
}

/** Some content as a file of Pagefind's kind: signed and compressed, so that any server sends it small. */
export function pack(content: Uint8Array | string): Uint8Array {
  return gzipSync(Buffer.concat([signature, Buffer.from(content)]), { level: 9 });
}
