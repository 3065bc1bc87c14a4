import type { Language } from '../../schema/text.ts';

const signature = 'pagefind_dcd';

/**
 * The files of an index, as the browser gets them. The engine passes over a
 * file that is missing or damaged in silence; here it is noticed.
 */
export class IndexFiles {
  /** Whether a file of the edition at `#own` was missing or damaged. Other editions may be out of reach. */
  failed = false;
  readonly #own: string;
  readonly #language: Language;
  readonly #values = new Map<string, Promise<unknown>>();
  readonly #hits = new Map<string, string>();

  /** `own` is where the edition's index is; hits are read in `language`. */
  constructor(own: string, language: Language) {
    this.#own = own;
    this.#language = language;
  }

  /** Answers the engine: the file, taken out of its compression and found whole. */
  readonly respond = async (address: string): Promise<Response> => {
    const hits = this.#hits.get(new URL(address, this.#own).href);
    if (hits !== undefined) return new Response(signature + hits);
    return new Response(await this.#content(address.replace(/(?=\.pf_fragment$)/, `.${this.#language}`)));
  };

  /** Has all hits at hand from one file, where the index at `index` is small enough to have it. */
  async haveHits(index: string): Promise<void> {
    const before = this.failed;
    try {
      const groups = await this.json<Record<string, string>>(`${index}hits.${this.#language}.pf_json`);
      for (const [name, hits] of Object.entries(groups)) this.#hits.set(`${index}fragment/${name}.pf_fragment`, hits);
    } catch {
      // Each hit is still to be had from its own file.
      this.failed = before;
    }
  }

  /** What a file holds, as JSON; read once. */
  json<T>(address: string): Promise<T> {
    const value =
      this.#values.get(address) ??
      this.#content(address).then((content) =>
        JSON.parse(new TextDecoder().decode(content.subarray(signature.length))),
      );
    this.#values.set(address, value);
    return value as Promise<T>;
  }

  async #content(address: string): Promise<Uint8Array<ArrayBuffer>> {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const content = await inflated(new Uint8Array(await response.arrayBuffer()));
      const signed = new TextDecoder().decode(content.subarray(0, signature.length)) === signature;
      if (!signed && !/\.json(?:\?|$)/.test(address)) throw new Error(`${address} is damaged`);
      return content;
    } catch (error) {
      this.failed ||= address.startsWith(this.#own);
      this.#values.delete(address);
      throw error;
    }
  }
}

/** Content as it is, or taken out of gzip, which tells whether it is whole; a server may have done so already. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
