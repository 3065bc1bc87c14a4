import { keyOf, type PackStore } from './pack-store.ts';

/** Compressed copies of a file by their ending; those that are not worth it are left out. */
export type Copies = Readonly<Partial<Record<'.br' | '.gz', Buffer>>>;

/**
 * The copies of a file, as an earlier build made them or made now. `content` is
 * what the file holds, or its digest; `how` says all that they depend on beside
 * it. A damaged one is made again.
 */
export function keptCopies(store: PackStore, content: Uint8Array | string, how: string, make: () => Copies): Copies {
  const known = knownCopies(store, content, how);
  if (known) return known;
  const copies = make();
  store.put(keyOf(how, '\n', content), packed(copies));
  return copies;
}

/** The same copies where an earlier build made them. */
export function knownCopies(store: PackStore, content: Uint8Array | string, how: string): Copies | undefined {
  const kept = store.get(keyOf(how, '\n', content));
  return kept && unpacked(kept);
}

/** Length of the first copy, first copy, second copy; one that is left out is empty. */
function packed(copies: Copies): Buffer {
  const [brotli, gzip] = [copies['.br'] ?? Buffer.alloc(0), copies['.gz'] ?? Buffer.alloc(0)];
  const length = Buffer.alloc(4);
  length.writeUInt32BE(brotli.length);
  return Buffer.concat([length, brotli, gzip]);
}

function unpacked(kept: Buffer): Copies {
  const end = 4 + kept.readUInt32BE(0);
  const [brotli, gzip] = [kept.subarray(4, end), kept.subarray(end)];
  return { ...(brotli.length > 0 && { '.br': brotli }), ...(gzip.length > 0 && { '.gz': gzip }) };
}
