import type { Language } from '../../schema/text.ts';
import type { Characters, Hit, IndexHead, Spellings } from './index-format.ts';
import { partOf } from './index-format.ts';

/** Reads a file of an index by its address. Throws where it is missing. */
export type ReadFile = (address: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads files by fetch, as pages and workers do. */
export const fetchFile: ReadFile = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/**
 * The files of one index. Every file is compressed, which tells whether it is
 * whole, and is read once. Throws where a file is missing or damaged.
 */
export class IndexFiles {
  readonly #address: string;
  readonly #language: Language;
  readonly #read: ReadFile;
  readonly #values = new Map<string, Promise<unknown>>();
  #allHits: readonly Hit[] | undefined;

  /** `address` is where the index is, with a slash at its end; hits are read in `language`. */
  constructor(address: string, language: Language, read: ReadFile) {
    this.#address = address;
    this.#language = language;
    this.#read = read;
  }

  /** How the index is laid out. */
  async head(): Promise<IndexHead> {
    const head = await this.#json<Partial<IndexHead>>('head.json');
    if (typeof head.mark !== 'string' || !head.parts || !head.entries || !head.hitGroup)
      throw new Error(`${this.#address}head.json is not the head of an index.`);
    return head as IndexHead;
  }

  /** What stands under a key; `undefined` where the index has it not. */
  async get<T>(key: string): Promise<T | undefined> {
    const { mark, parts } = await this.head();
    const part = await this.#json<Record<string, T>>(`${mark}/part/${partOf(key, parts)}.part`);
    return Object.hasOwn(part, key) ? part[key] : undefined;
  }

  /** A file of the index by its name. */
  async file<T extends Spellings | Characters | object>(
    name: 'spellings' | 'characters' | 'facets' | 'answers',
  ): Promise<T> {
    const { mark } = await this.head();
    return this.#json<T>(`${mark}/${name}.part`);
  }

  /** What a hit shows of an entry. */
  async hit(entry: number): Promise<Hit> {
    const { mark, hitGroup } = await this.head();
    const group = Math.floor(entry / hitGroup);
    const hit =
      this.#allHits?.[entry] ??
      (await this.#json<Hit[]>(`${mark}/hits/${this.#language}/${group}.part`))[entry - group * hitGroup];
    if (!hit) throw new Error(`The index has no entry ${entry}.`);
    return hit;
  }

  /** Has all hits at hand from one file, where the index is small enough to have it. */
  async haveHits(): Promise<void> {
    const { mark, few } = await this.head();
    if (!few) return;
    try {
      this.#allHits = await this.#json<Hit[]>(`${mark}/hits.${this.#language}.part`);
    } catch {
      // Each hit is still to be had from its own file.
    }
  }

  #json<T>(name: string): Promise<T> {
    const known = this.#values.get(name);
    if (known) return known as Promise<T>;
    const value = this.#read(this.#address + name)
      .then(inflated)
      .then((text) => JSON.parse(text) as T);
    this.#values.set(name, value);
    value.catch(() => this.#values.delete(name));
    return value;
  }
}

/** The text of a compressed file; a server may have taken it out of its compression already. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
