import type { Loaded } from '../../compare/arrange.ts';
import type { ComparedEntry } from '../../compare/entry.ts';
import { type EntryReference, folders } from '../../shelf/reference.ts';

/** The files of entries, each fetched once. */
export class EntryFiles {
  readonly #home: string;
  readonly #known = new Map<EntryReference, Promise<Loaded>>();

  /** `home`: address of the site's start page in the reader's language. */
  constructor(home: string) {
    this.#home = home;
  }

  /** The entry; an id that no case has may be that of an entry of another kind. */
  load(reference: EntryReference): Promise<Loaded> {
    const known = this.#known.get(reference) ?? this.#find(reference);
    this.#known.set(reference, known);
    return known;
  }

  async #find(reference: EntryReference): Promise<Loaded> {
    const found = await this.#fetch(reference);
    const id = /^scenarios\/(.*)$/.exec(reference)?.[1];
    if (found === 'failed') this.#known.delete(reference);
    if (found !== 'missing' || !id) return found;
    for (const folder of folders.slice(1)) {
      const other = await this.#fetch(`${folder}/${id}`);
      if (other !== 'missing') return other;
    }
    return 'missing';
  }

  async #fetch(reference: EntryReference): Promise<Loaded> {
    try {
      const response = await fetch(`${this.#home}${reference}/compare.json`);
      // Some hosts answer a page where nothing is.
      const json = response.headers.get('content-type')?.includes('json');
      if (response.ok && json) return { entry: (await response.json()) as ComparedEntry };
      return response.ok || response.status === 404 || response.status === 410 ? 'missing' : 'failed';
    } catch {
      return 'failed';
    }
  }
}
