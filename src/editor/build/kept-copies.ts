import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Compressed copies of a file by their ending; those that are not worth it are left out. */
export type Copies = Readonly<Partial<Record<'.br' | '.gz', Buffer>>>;

/** Where copies that were made before are kept, by the digest of what they are made of. */
const home = '.atlas/copies';

const digest = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * The copies of `content`, as an earlier build made them or made now. `how` says
 * all that they depend on beside it. What is kept carries its own digest: a
 * damaged one is made again.
 */
export function keptCopies(content: Uint8Array, how: string, make: () => Copies, folder = home): Copies {
  const key = digest(how, '\n', content).toString('hex');
  const path = join(folder, key.slice(0, 2), key.slice(2, 34));
  const kept = read(path);
  if (kept) return kept;
  const copies = make();
  mkdirSync(join(folder, key.slice(0, 2)), { recursive: true });
  const draft = `${path}.${process.pid}-${threadId}`;
  writeFileSync(draft, pack(copies));
  renameSync(draft, path);
  return copies;
}

/** Digest, length of the first copy, first copy, second copy; one that is left out is empty. */
function pack(copies: Copies): Buffer {
  const [brotli, gzip] = [copies['.br'] ?? Buffer.alloc(0), copies['.gz'] ?? Buffer.alloc(0)];
  const length = Buffer.alloc(4);
  length.writeUInt32BE(brotli.length);
  return Buffer.concat([digest(length, brotli, gzip), length, brotli, gzip]);
}

function read(path: string): Copies | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  if (file.length < 36 || !digest(file.subarray(32)).equals(file.subarray(0, 32))) return undefined;
  const end = 36 + file.readUInt32BE(32);
  const [brotli, gzip] = [file.subarray(36, end), file.subarray(end)];
  return { ...(brotli.length > 0 && { '.br': brotli }), ...(gzip.length > 0 && { '.gz': gzip }) };
}
