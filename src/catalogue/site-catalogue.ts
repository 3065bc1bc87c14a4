import { deserialize, serialize } from 'node:v8';
import type { Catalogue } from './catalogue.ts';
import { type LinkInput, link, relationsOf } from './link.ts';

/** What this process makes the site of, until the catalogue is linked from it, and that catalogue. */
type Held = { input: LinkInput } | { catalogue: Catalogue };

declare global {
  // The code that builds the site and the site's own bundle load their modules apart: only this they share.
  var atlasHeld: Held | null | undefined;
}

/** Sets what this process makes the site of. Pages, search and pictures are all made of this one reading. */
export function holdCatalogue({ seeds, entries, relations = relationsOf(entries) }: LinkInput): void {
  globalThis.atlasHeld = { input: { seeds, entries, relations } };
}

/** What a site is made of, as bytes that workers share. */
export type PackedInput = Uint8Array<SharedArrayBuffer>;

/** What the site is made of, packed for workers. Throws where nothing was read. */
export function packHeld(): PackedInput {
  const own = held();
  if (!('input' in own)) throw new Error('What the site is made of is packed before it is linked.');
  const bytes = serialize(own.input);
  const packed = new Uint8Array(new SharedArrayBuffer(bytes.length));
  packed.set(bytes);
  return packed;
}

/** What another thread packed. */
export const unpacked = (packed: PackedInput): LinkInput => deserialize(packed);

/** Tells that this process makes no page: whoever would read content for it need not. */
export function needNoContent(): void {
  globalThis.atlasHeld = null;
}

/** Whether content and seeds are still to be read. */
export const needsContent = (): boolean => globalThis.atlasHeld === undefined;

/** The catalogue for the site's pages: linked once of what was read, and again only when that changes. */
export async function siteCatalogue(): Promise<Catalogue> {
  const own = held();
  if ('catalogue' in own) return own.catalogue;
  const catalogue = link(own.input);
  // What it was linked from is let go.
  globalThis.atlasHeld = { catalogue };
  return catalogue;
}

function held(): Held {
  if (!globalThis.atlasHeld) throw new Error('The reference data could not be read: run npm run check.');
  return globalThis.atlasHeld;
}
