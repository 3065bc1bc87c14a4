import { most, readComparison, writeComparison } from '../../compare/address.ts';
import { type Arranged, arrange } from '../../compare/arrange.ts';
import { type ComparedEntry, referenceOf } from '../../compare/entry.ts';
import { type CompareWords, comparisonTable, differencesOf, plainTable, type TableGroup } from '../../compare/table.ts';
import { type EntryReference, folderOf, isEntry, writeReference } from '../../shelf/reference.ts';
import { markedIn } from '../../shelf/shelf.ts';
import { loadShelf } from '../../shelf/store.ts';
import { part } from '../../site/part.ts';
import type { compareLabels } from '../../words/compare.ts';
import { fill, wordsOn } from '../../words/words.ts';
import { readyDownloads } from './downloads-client.ts';
import { button, element } from './element-client.ts';
import { EntryFiles } from './entries-client.ts';
import { tableElement } from './table-client.ts';

/** Makes the page of comparisons work: what is compared stands in the address. */
export function startComparing(): void {
  const root = document.getElementById('compare');
  if (root) new LiveComparison(root).start();
}

class LiveComparison {
  readonly #root: HTMLElement;
  readonly #words: CompareWords;
  readonly #files: EntryFiles;
  readonly #differences: HTMLInputElement;
  #entries: readonly ComparedEntry[] = [];
  #round = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = wordsOn<typeof compareLabels.live>(root);
    this.#files = new EntryFiles(root.dataset.home ?? '/');
    this.#differences = part(root, '[data-differences]', HTMLInputElement);
  }

  start(): void {
    this.#differences.addEventListener('change', () => {
      history.replaceState(null, '', this.#address(this.#entries.map(referenceOf)));
      this.#render();
    });
    window.addEventListener('popstate', () => void this.#show());
    readyDownloads(this.#root, this.#root.dataset.title ?? '', () =>
      plainTable(this.#entries, this.#table(), this.#words, (path) => new URL(path, location.href).href),
    );
    // Wide tables are moved sideways by the keyboard as well.
    part(this.#root, '[data-table]', HTMLElement).tabIndex = 0;
    void this.#show();
  }

  #address(references: readonly EntryReference[]): string {
    return location.pathname + writeComparison({ references, differences: this.#differences.checked });
  }

  /** Shows what the address names, and tells what of it cannot be shown. */
  async #show(): Promise<void> {
    const round = ++this.#round;
    const { references, damaged, beyond, differences } = readComparison(location.search);
    this.#differences.checked = differences;
    const place = part(this.#root, '[data-table]', HTMLElement);
    place.setAttribute('aria-busy', 'true');
    const { loading, punctuation } = this.#words;
    if (references.length > 0 && this.#entries.length === 0) this.#count(loading);
    const asked = await Promise.all(references.map(async (one) => [one, await this.#files.load(one)] as const));
    if (round !== this.#round) return;
    const arranged = arrange(asked);
    this.#entries = arranged.entries;
    this.#tell(
      [
        ...this.#faults(arranged),
        [this.#words.damaged, damaged.map((text) => text.slice(0, 40))],
        [this.#words.beyond, beyond.map(writeReference)],
      ],
      punctuation.list,
    );
    this.#render();
    place.setAttribute('aria-busy', 'false');
  }

  #faults({ missing, failed, withdrawn, otherKind }: Arranged): [CompareWords['unknown'], readonly string[]][] {
    const titles = (entries: readonly ComparedEntry[]) => entries.map(({ title }) => title);
    return [
      [this.#words.failed, failed.map(writeReference)],
      [this.#words.unknown, missing.map(writeReference)],
      [this.#words.withdrawn, titles(withdrawn)],
      [this.#words.otherKind, titles(otherKind)],
    ];
  }

  #tell(told: readonly (readonly [CompareWords['unknown'], readonly string[]])[], comma: string): void {
    part(this.#root, '[data-told]', HTMLElement).replaceChildren(
      ...told
        .filter(([, entries]) => entries.length > 0)
        .map(([template, entries]) => element('li', '', fill(template, { entries: entries.join(comma) }))),
    );
  }

  #count(text: string): void {
    part(this.#root, '[data-count]', HTMLElement).textContent = text;
  }

  /** The table as it is shown. */
  #table(): TableGroup[] {
    const groups = comparisonTable(this.#entries, this.#words);
    return this.#differences.checked && this.#entries.length > 1 ? differencesOf(groups) : groups;
  }

  #render(): void {
    const { compared, one, none, noDifferences } = this.#words;
    const number = this.#entries.length;
    this.#count(number === 0 ? none : fill(compared, { count: number }) + (number === 1 ? ` · ${one}` : ''));
    for (const [selector, shown] of [
      ['[data-begin]', number === 0],
      ['[data-tools]', number > 0],
      ['[data-table]', number > 0],
    ] as const)
      part(this.#root, selector, HTMLElement).hidden = !shown;
    this.#offer();
    const groups = this.#table();
    const style = { words: this.#words, grades: part(this.#root, '#grades', HTMLTemplateElement) };
    part(this.#root, '[data-table]', HTMLElement).replaceChildren(
      tableElement(this.#entries, groups, style, (entry) =>
        this.#go(this.#entries.filter((other) => other !== entry).map(referenceOf)),
      ),
      ...(groups.length === 0 ? [element('p', '', noDifferences)] : []),
    );
  }

  /** Offers what can be added: what is marked, and what is like the first entry. */
  #offer(): void {
    const [first] = this.#entries;
    const shown = new Set(this.#entries.map(referenceOf));
    const room = first !== undefined && shown.size < most;
    const near = (room ? first.near : []).filter(({ reference }) => !shown.has(reference));
    const marked = room
      ? markedIn(loadShelf())
          .filter(isEntry)
          .filter((one) => folderOf(one) === first.folder && !shown.has(one))
      : [];
    const box = part(this.#root, '[data-add]', HTMLDetailsElement);
    box.hidden = near.length === 0 && marked.length === 0;
    if (shown.size === 1) box.open = true;
    this.#offerList('near', near);
    this.#offerList('marked', []);
    void Promise.all(marked.slice(-8).map((one) => this.#files.load(one))).then((found) => {
      // Meanwhile the page may have gone on.
      if (this.#entries[0] !== first) return;
      const entries = found.flatMap((loaded) => (typeof loaded === 'object' ? [loaded.entry] : []));
      this.#offerList(
        'marked',
        entries.map((entry) => ({ reference: referenceOf(entry), title: entry.title })),
      );
    });
  }

  #offerList(name: 'near' | 'marked', entries: ComparedEntry['near']): void {
    const list = part(this.#root, `[data-offer=${name}]`, HTMLElement);
    list.hidden = entries.length === 0;
    part(list, 'ul', HTMLElement).replaceChildren(
      ...entries.map(({ reference, title }) => {
        const add = button('chip', `+ ${title}`, () => this.#go([...this.#entries.map(referenceOf), reference]));
        add.setAttribute('aria-label', `${this.#words.add} ${title}`);
        return element('li', '', add);
      }),
    );
  }

  /** Compares others: the address follows, and reading goes on at the count. */
  #go(references: readonly EntryReference[]): void {
    history.pushState(null, '', this.#address(references));
    void this.#show().then(() => part(this.#root, '[data-count]', HTMLElement).focus({ preventScroll: true }));
  }
}
