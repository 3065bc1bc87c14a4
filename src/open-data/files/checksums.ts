import { createHash } from 'node:crypto';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What others say of a file: its length in bytes, and its digest. */
export interface FileFacts {
  length: number;
  /** SHA-256, in hexadecimal. */
  sha256: string;
}

/** What others say of a file that holds this. */
export const factsOf = (bytes: Uint8Array): FileFacts => ({
  length: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Digests of files by their names, as `sha256sum --check` reads them. */
export function checksums(files: ReadonlyMap<string, FileFacts>): string {
  return [...files].map(([name, file]) => `${file.sha256}  ${name}\n`).join('');
}
