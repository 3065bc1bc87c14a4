import { most } from '../../compare/address.ts';
import type { CompareWords } from '../../compare/table.ts';
import { keepMarked } from '../../offline/keep-marked.ts';
import { readListFile, writeListFile } from '../../shelf/list-file.ts';
import { latestAlike } from '../../shelf/list-of-references.ts';
import { addList, dropList, moveUp, nameList, noteOn } from '../../shelf/lists.ts';
import { keptOf } from '../../shelf/places.ts';
import { folderOf, isEntry, type Reference, writeReference } from '../../shelf/reference.ts';
import { longestAddress, readShared, type SharedList, writeShared } from '../../shelf/shared-list.ts';
import {
  allMarked,
  changeList,
  emptyList,
  inHand,
  limits,
  type Shelf,
  type ShortList,
  toggleMark,
} from '../../shelf/shelf.ts';
import { isKept, keepShelf, loadShelf } from '../../shelf/store.ts';
import { part } from '../../site/part.ts';
import type { shelfLabels } from '../../words/shelf.ts';
import { fill, wordsOn } from '../../words/words.ts';
import { saveFile } from '../compare/downloads-client.ts';
import { showBooklet } from './booklet-client.ts';
import { type Found, FoundFiles } from './found-client.ts';
import type { ItemUse, ShelfWords } from './item-client.ts';
import { showItems } from './items-client.ts';
import { handOut, showLists } from './lists-client.ts';

/** Makes the page of short lists work: the reader's own, or one that the address holds. */
export function startShortlist(): void {
  const root = document.getElementById('shortlist');
  if (root) new LiveShortlist(root).start();
}

class LiveShortlist {
  readonly #root: HTMLElement;
  readonly #words: ShelfWords;
  readonly #compareWords: CompareWords;
  readonly #files: FoundFiles;
  readonly #chosen = new Set<Reference>();
  readonly #found = new Map<Reference, Found>();
  #shared: SharedList | undefined;
  #before: Shelf | undefined;
  #round = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = wordsOn<typeof shelfLabels.shortlist.live>(root);
    this.#compareWords = JSON.parse(root.dataset.compareWords ?? '{}') as CompareWords;
    this.#files = new FoundFiles(root.dataset.home ?? '/');
  }

  start(): void {
    const press = (name: string, act: () => void) =>
      part(this.#root, `[data-${name}]`, HTMLElement).addEventListener('click', act);
    part(this.#root, '[data-lists]', HTMLSelectElement).addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#keep({ ...loadShelf(), current: Number(target.value) });
    });
    part(this.#root, '[data-name]', HTMLInputElement).addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#change((list) => nameList(list, target.value), false);
    });
    press('add', () => this.#add({ ...emptyList, name: this.#newName() }, ''));
    press('drop', () =>
      this.#withUndo(dropList, fill(this.#words.dropped, { name: this.#nameOf(inHand(loadShelf())) })),
    );
    press('undo', () => this.#undo());
    press('compare', () => this.#compare());
    press('print', () => print());
    press('save', () => saveFile(`${this.#nameOf(this.#list)}.json`, writeListFile(this.#list), 'application/json'));
    press('share', () => void this.#share());
    press('keep', () => this.#keepShared());
    press('leave', () => this.#leaveShared());
    part(this.#root, '[data-open]', HTMLInputElement).addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#open(target);
    });
    window.addEventListener('beforeprint', () => this.#showBooklet());
    window.addEventListener('storage', () => {
      // What another page marks is shown, but not while one writes a note here.
      if (!this.#root.querySelector('textarea:focus')) void this.#show();
    });
    for (const event of ['popstate', 'hashchange']) window.addEventListener(event, () => this.#fromAddress());
    this.#fromAddress();
  }

  /** The list on the page: one that was shared, or the one in hand. */
  get #list(): ShortList {
    return this.#shared?.list ?? inHand(loadShelf());
  }

  #nameOf = ({ name }: ShortList): string => name || this.#words.unnamed;

  #newName(): string {
    const names = new Set(loadShelf().lists.map(({ name }) => name));
    const numbers = Array.from({ length: limits.lists + 1 }, (_, index) => `${this.#words.unnamed} ${index + 1}`);
    return numbers.find((name) => !names.has(name)) ?? '';
  }

  #fromAddress(): void {
    this.#shared = readShared(location.search, location.hash);
    const { damaged = [], beyond = 0 } = this.#shared ?? {};
    const entries = damaged.map((text) => text.slice(0, 40)).join(this.#compareWords.punctuation.list);
    const told = [
      ...(damaged.length > 0 ? [fill(this.#words.damaged, { entries })] : []),
      ...(beyond > 0 ? [fill(this.#words.beyond, { number: beyond, most: limits.items })] : []),
    ];
    this.#tell(told.join(' '));
    void this.#show();
  }

  #tell(text: string): void {
    part(this.#root, '[data-told]', HTMLElement).textContent = text;
    part(this.#root, '[data-undo]', HTMLElement).hidden = this.#before === undefined;
  }

  /** Keeps the shelf and shows it. */
  #keep(shelf: Shelf, showing = true): void {
    keepShelf(shelf);
    if (showing) void this.#show();
    else showLists(this.#root, shelf, this.#words);
    part(this.#root, '[data-not-kept]', HTMLElement).hidden = isKept();
  }

  #change(change: (list: ShortList) => ShortList, showing = true): void {
    this.#keep(changeList(loadShelf(), change), showing);
  }

  #withUndo(change: (shelf: Shelf) => Shelf, told: string): void {
    this.#before = loadShelf();
    this.#keep(change(this.#before));
    this.#tell(told);
    part(this.#root, '[data-undo]', HTMLElement).focus();
  }

  #undo(): void {
    if (this.#before) this.#keep(this.#before);
    this.#before = undefined;
    this.#tell('');
    part(this.#root, '[data-lists]', HTMLElement).focus();
  }

  /** Adds a list, or says that there is no room; returns whether there was. */
  #add(list: ShortList, told: string): boolean {
    const before = loadShelf();
    const after = addList(before, list);
    if (after === before) this.#tell(fill(this.#words.full, { number: limits.lists }));
    else {
      this.#keep(after);
      this.#tell(told);
    }
    return after !== before;
  }

  #keepShared(): void {
    if (this.#shared && this.#add(this.#shared.list, this.#words.kept)) this.#leaveShared();
  }

  #leaveShared(): void {
    history.pushState(null, '', location.pathname);
    this.#shared = undefined;
    void this.#show();
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const read = readListFile((await input.files?.[0]?.text()) ?? '');
    input.value = '';
    if (!read) return this.#tell(this.#words.notList);
    const { list, left } = read;
    const told = fill(this.#words.opened, { name: this.#nameOf(list), count: list.items.length });
    if (this.#add(list, told + (left > 0 ? ` ${fill(this.#words.left, { number: left })}` : '')) && this.#shared)
      this.#leaveShared();
  }

  async #share(): Promise<void> {
    const withNotes = part(this.#root, '[data-with-notes]', HTMLInputElement).checked;
    const address = location.origin + location.pathname + writeShared(this.#list, withNotes);
    if (address.length > longestAddress) return this.#tell(this.#words.tooLong);
    this.#tell((await handOut(this.#root, address)) ? this.#words.copied : this.#words.copy);
  }

  /** Compares what is chosen; where nothing is, the latest of one kind. */
  #compare(): void {
    const all = this.#list.items.map(({ entry }) => entry).filter(isEntry);
    const chosen = all.filter((entry) => this.#chosen.has(entry));
    const compared = chosen.length > 0 ? chosen : latestAlike(all);
    const [first] = compared;
    const alike = first && compared.every((entry) => folderOf(entry) === folderOf(first));
    if (alike && compared.length > 1 && compared.length <= most)
      location.href = `${this.#root.dataset.compare}?ids=${compared.map(writeReference).join(',')}`;
    else this.#tell(this.#words.compareRule);
  }

  async #show(): Promise<void> {
    const round = ++this.#round;
    const list = this.#list;
    showLists(this.#root, loadShelf(), this.#words);
    for (const [selector, shown] of [
      ['[data-shared]', this.#shared !== undefined],
      ['[data-own]', this.#shared === undefined],
      ['[data-empty]', list.items.length === 0],
      ['[data-tools]', list.items.length > 0],
      ['[data-address-box]', false],
      ['[data-not-kept]', !isKept()],
    ] as const)
      part(this.#root, selector, HTMLElement).hidden = !shown;
    part(this.#root, '[data-heading]', HTMLElement).textContent = this.#nameOf(list);
    const place = part(this.#root, '[data-items]', HTMLElement);
    place.setAttribute('aria-busy', 'true');
    const found = await Promise.all(
      list.items.map(async ({ entry }) => [entry, await this.#files.find(entry)] as const),
    );
    if (round !== this.#round) return;
    for (const [entry, one] of found) this.#found.set(entry, one);
    showItems(this.#root, list, this.#found, this.#words, this.#shared ? undefined : this.#use());
    place.setAttribute('aria-busy', 'false');
    this.#showBooklet();
    void this.#keepOffline();
  }

  /** Has the pages of what is marked kept for reading offline, and says once they are. */
  async #keepOffline(): Promise<void> {
    const entries = allMarked(loadShelf());
    const kept = await keepMarked(entries.map(keptOf));
    part(this.#root, '[data-offline]', HTMLElement).hidden = !kept || entries.length === 0;
  }

  /** Sets the list as it is now for paper. */
  #showBooklet(): void {
    showBooklet(part(this.#root, '[data-booklet]', HTMLElement), this.#list, this.#found, {
      words: this.#compareWords,
      shelf: this.#words,
      grades: part(this.#root, '#grades', HTMLTemplateElement),
      contents: this.#root.dataset.contents ?? '',
    });
  }

  #use(): ItemUse {
    const titleOf = (entry: Reference) => part(this.#root, `[data-entry="${entry}"] .name`, HTMLElement).textContent;
    return {
      isChosen: (entry) => this.#chosen.has(entry),
      choose: (entry, chosen) => void (chosen ? this.#chosen.add(entry) : this.#chosen.delete(entry)),
      note: (entry, note) => this.#change((list) => noteOn(list, entry, note), false),
      up: (entry) => {
        this.#keep(
          changeList(loadShelf(), (list) => moveUp(list, entry)),
          false,
        );
        void this.#show().then(() => part(this.#root, `[data-entry="${entry}"] [data-up]`, HTMLElement).focus());
      },
      remove: (entry) =>
        this.#withUndo((shelf) => toggleMark(shelf, entry), fill(this.#words.removed, { name: titleOf(entry) })),
    };
  }
}
