import { type Cbor, listOf, textOf, writeCbor } from './cbor.ts';

/*
 * Pagefind packs an index for pages of prose: large pieces, the place of every
 * word in its text, a name of random letters for every page. Entries are
 * indexed here as sets of words, and a query asks for a few of them. Packed as
 * below, the same engine reads the same words and ranks them alike, at a
 * fraction of the bytes: pieces are small, places are renumbered from 0 in each
 * entry (excerpts come from the real text), and entries are numbered.
 */

/** A piece of the index, to be stored under `name`. */
export interface Piece {
  name: string;
  bytes: Uint8Array;
}

/** Bytes of a piece before it is compressed, at least, save where one word makes more. */
const pieceSize = 6000;

/**
 * All words of an index in pieces, each named by `nameOf` its bytes, and the
 * list of them that its metadata hold. The chunks come in the order of their
 * words, one at a time: a large index does not fit in memory at once.
 */
export function piecesOf(
  chunks: Iterable<Cbor>,
  nameOf: (bytes: Uint8Array) => string,
): { pieces: Piece[]; list: Cbor } {
  const pieces: Piece[] = [];
  const list: Cbor[] = [];
  let gathered: Cbor[] = [];
  let [first, last, size] = ['', '', 0];
  const close = () => {
    if (gathered.length === 0) return;
    const bytes = writeCbor([gathered]);
    const name = nameOf(bytes);
    pieces.push({ name, bytes });
    list.push([first, last, name]);
    [gathered, size] = [[], 0];
  };
  for (const chunk of chunks) {
    const words = listOf(listOf(chunk)[0])
      .map(compactWord)
      .sort((a, b) => (a.text < b.text ? -1 : 1));
    for (const { text, word } of words) {
      if (text <= last) throw new Error(`The index has “${text}” after “${last}”.`);
      if (gathered.length === 0) first = text;
      gathered.push(word);
      last = text;
      size += writeCbor(word).length;
      if (size >= pieceSize) close();
    }
  }
  close();
  return { pieces, list };
}

/** Names of the chunks that metadata list, in the order of their words. */
export function chunksOf(metadata: Cbor): string[] {
  return listOf(listOf(metadata)[2])
    .map((chunk) => listOf(chunk).map(textOf))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([, , name = '']) => name);
}

/** The index's metadata, with `list` for its pieces and `pages` by name, each with the group that its hit is in. */
export function metadataOf(metadata: Cbor, list: Cbor, pages: readonly { name: string; group: string }[]): Cbor {
  const [version = '', , , ...rest] = listOf(metadata);
  // The length of a page has no weight in the ranking; one for all compresses to nothing.
  return [version, pages.map(({ name, group }) => [name, 1, group]), list, ...rest];
}

/** Names of the pages, in the order of their numbers. */
export function pagesOf(metadata: Cbor): string[] {
  return listOf(listOf(metadata)[1]).map((page) => textOf(listOf(page)[0]));
}

function compactWord(word: Cbor): { text: string; word: Cbor } {
  const [name, pages, variants = []] = listOf(word);
  const text = textOf(name);
  if (listOf(variants).length > 0) throw new Error(`The index has an accented word: ${text}`);
  return {
    text,
    word: [
      text,
      listOf(pages).map((page) => {
        const [number = 0, places] = listOf(page);
        return [number, renumber(listOf(places))];
      }),
    ],
  };
}

/** Negative numbers give the weight of the places that follow; a place counts from the one before. */
function renumber(places: readonly Cbor[]): Cbor[] {
  let at = 0;
  let first = true;
  return places.map((place) => {
    if (typeof place === 'number' && place < 0) {
      first = true;
      return place;
    }
    const next = first ? at : 1;
    first = false;
    at += 1;
    return next;
  });
}
