import type { ComparedEntry } from '../../compare/entry.ts';
import type { Named, NamesOfKind } from '../../shelf/named.ts';
import { fileOf, placeOf } from '../../shelf/places.ts';
import { isEntry, type Reference, type TermKind, termKindOf } from '../../shelf/reference.ts';
import { EntryFiles } from '../compare/entries-client.ts';

/** What came of asking what a reference names. */
export type Found = { entry: ComparedEntry } | { named: Named; href: string } | 'missing' | 'failed';

/** What references name: an entry's own file, or the names of a kind; each fetched once. */
export class FoundFiles {
  readonly #home: string;
  readonly #entries: EntryFiles;
  readonly #names = new Map<TermKind, Promise<NamesOfKind | undefined>>();

  /** `home`: address of the site's start page in the reader's language. */
  constructor(home: string) {
    this.#home = home;
    this.#entries = new EntryFiles(home);
  }

  async find(reference: Reference): Promise<Found> {
    if (isEntry(reference)) return this.#entries.load(reference);
    const kind = termKindOf(reference);
    if (!kind) return 'missing';
    const names = this.#names.get(kind) ?? this.#fetch(fileOf(reference));
    this.#names.set(kind, names);
    const found = await names;
    if (!found) this.#names.delete(kind);
    const id = reference.slice(kind.length + 1);
    const named = found && Object.hasOwn(found, id) ? found[id] : undefined;
    return named ? { named, href: this.#home + placeOf(reference) } : found ? 'missing' : 'failed';
  }

  async #fetch(file: string): Promise<NamesOfKind | undefined> {
    try {
      const response = await fetch(this.#home + file);
      return response.ok ? ((await response.json()) as NamesOfKind) : undefined;
    } catch {
      return undefined;
    }
  }
}
