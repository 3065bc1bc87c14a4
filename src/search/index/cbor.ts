/** What Pagefind's files are made of (CBOR, RFC 8949): integers, texts, lists. */
export type Cbor = number | string | Cbor[];

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The value that some bytes begin with. Throws at a type or a length that Pagefind does not use. */
export function readCbor(bytes: Uint8Array): Cbor {
  return read(bytes, 0)[0];
}

/** A value as bytes. */
export function writeCbor(value: Cbor): Uint8Array {
  const out: number[] = [];
  write(value, out);
  return Uint8Array.from(out);
}

/** A value that should be a list. */
export function listOf(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw new Error('A file of the index is not as expected: a list is missing.');
  return value;
}

/** A value that should be a text. */
export function textOf(value: Cbor | undefined): string {
  if (typeof value !== 'string') throw new Error('A file of the index is not as expected: a text is missing.');
  return value;
}

/** One value and where the next begins (section 3). */
function read(bytes: Uint8Array, start: number): [Cbor, number] {
  const head = bytes[start] ?? 0;
  const [type, short] = [head >> 5, head & 31];
  const size = short < 24 ? 0 : 2 ** (short - 24);
  if (short > 27) throw new Error('A file of the index has a length that is not stated.');
  let argument = size === 0 ? short : 0;
  for (let index = 1; index <= size; index += 1) argument = argument * 256 + (bytes[start + index] ?? 0);
  let next = start + 1 + size;
  if (type === 0) return [argument, next];
  if (type === 1) return [-1 - argument, next];
  if (type === 3) return [decoder.decode(bytes.subarray(next, next + argument)), next + argument];
  if (type !== 4) throw new Error(`A file of the index has a value of type ${type}.`);
  const items: Cbor[] = [];
  for (let index = 0; index < argument; index += 1) {
    const [item, after] = read(bytes, next);
    items.push(item);
    next = after;
  }
  return [items, next];
}

function write(value: Cbor, out: number[]): void {
  if (typeof value === 'number') writeHead(value < 0 ? 1 : 0, value < 0 ? -1 - value : value, out);
  else if (typeof value === 'string') {
    const text = encoder.encode(value);
    writeHead(3, text.length, out);
    for (const byte of text) out.push(byte);
  } else {
    writeHead(4, value.length, out);
    for (const item of value) write(item, out);
  }
}

function writeHead(type: number, argument: number, out: number[]): void {
  const size = argument < 24 ? 0 : argument < 256 ? 1 : argument < 65_536 ? 2 : 4;
  out.push((type << 5) | (size === 0 ? argument : 24 + Math.log2(size)));
  for (let index = size - 1; index >= 0; index -= 1) out.push(Math.floor(argument / 256 ** index) % 256);
}
