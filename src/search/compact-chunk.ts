/*
 * Pagefind's chunks keep the place of every word in its text, for excerpts and
 * phrases. Here entries are indexed as sets of words and excerpts come from the
 * real text: the places say nothing, and make two thirds of a chunk. They are
 * renumbered from 0 in each entry, which leaves the ranking as it is.
 */

type Cbor = number | string | Cbor[];

/** A chunk (CBOR: words, each with its pages, each with its places) without its real places. */
export function compactChunk(chunk: Uint8Array): Uint8Array {
  const [value] = read(chunk, 0);
  const [words] = arrayOf(value);
  return Uint8Array.from(write([arrayOf(words).map(compactWord)]));
}

function compactWord(word: Cbor): Cbor {
  const [text = '', pages, variants = []] = arrayOf(word);
  if (arrayOf(variants).length > 0) throw new Error(`The index has an accented word: ${text}`);
  return [
    text,
    arrayOf(pages).map((page) => {
      const [number = 0, places] = arrayOf(page);
      return [number, renumber(arrayOf(places))];
    }),
  ];
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

function arrayOf(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw new Error('A chunk of the index is not as expected.');
  return value;
}

const utf8 = { decoder: new TextDecoder(), encoder: new TextEncoder() };

/** One CBOR value (integer, text, array) and where the next begins. RFC 8949, section 3. */
function read(bytes: Uint8Array, start: number): [Cbor, number] {
  const head = bytes[start] ?? 0;
  const [type, short] = [head >> 5, head & 31];
  const size = short < 24 ? 0 : 2 ** (short - 24);
  if (short > 27) throw new Error('A chunk of the index has a length that is not stated.');
  let argument = size === 0 ? short : 0;
  for (let index = 1; index <= size; index += 1) argument = argument * 256 + (bytes[start + index] ?? 0);
  let next = start + 1 + size;
  if (type === 0) return [argument, next];
  if (type === 1) return [-1 - argument, next];
  if (type === 3) return [utf8.decoder.decode(bytes.subarray(next, next + argument)), next + argument];
  if (type !== 4) throw new Error(`A chunk of the index has a value of type ${type}.`);
  const items: Cbor[] = [];
  for (let index = 0; index < argument; index += 1) {
    const [item, after] = read(bytes, next);
    items.push(item);
    next = after;
  }
  return [items, next];
}

function write(value: Cbor, out: number[] = []): number[] {
  if (typeof value === 'number') head(value < 0 ? 1 : 0, value < 0 ? -1 - value : value, out);
  else if (typeof value === 'string') {
    const text = utf8.encoder.encode(value);
    head(3, text.length, out);
    for (const byte of text) out.push(byte);
  } else {
    head(4, value.length, out);
    for (const item of value) write(item, out);
  }
  return out;
}

function head(type: number, argument: number, out: number[]): void {
  const size = argument < 24 ? 0 : argument < 256 ? 1 : argument < 65_536 ? 2 : 4;
  out.push((type << 5) | (size === 0 ? argument : 24 + Math.log2(size)));
  for (let index = size - 1; index >= 0; index -= 1) out.push(Math.floor(argument / 256 ** index) % 256);
}
