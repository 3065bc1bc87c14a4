import { type PackedKeys, pieceSize, type RowKey, type RowView, unpackKeys } from '../../lists/row-pieces.ts';

/** The rows of a list, fetched when they are first needed: all keys at once, what is shown piece by piece. */
export class Rows {
  readonly #address: string;
  #keys: Promise<RowKey[]> | undefined;
  readonly #pieces = new Map<number, Promise<RowView[]>>();

  /** `address` is that of the keys, `…/rows.json`; the pieces lie beside it. */
  constructor(address: string) {
    this.#address = address;
  }

  /** By what the rows are narrowed and sorted, in the list's order. Rejects where it does not load, and tries again when asked again. */
  keys(): Promise<RowKey[]> {
    this.#keys ??= fetchJson<PackedKeys>(this.#address).then(unpackKeys);
    this.#keys.catch(() => {
      this.#keys = undefined;
    });
    return this.#keys;
  }

  /** What some rows show, by their places in the list's order. */
  async views(places: readonly number[]): Promise<RowView[]> {
    const views = await Promise.all(
      places.map(async (place) => (await this.#piece(Math.floor(place / pieceSize)))[place % pieceSize]),
    );
    return views.flatMap((view) => view ?? []);
  }

  #piece(number: number): Promise<RowView[]> {
    const piece = this.#pieces.get(number) ?? fetchJson<RowView[]>(this.#address.replace(/\.json$/, `/${number}.json`));
    this.#pieces.set(number, piece);
    piece.catch(() => this.#pieces.delete(number));
    return piece;
  }
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<T>;
}
