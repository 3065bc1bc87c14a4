import { createHash } from 'node:crypto';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The SHA-256 digest of a file, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Digests of files, as `sha256sum --check` reads them. */
export function checksums(files: ReadonlyMap<string, Bytes>): string {
  return [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
}
