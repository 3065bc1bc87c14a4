import { sorts } from '../../search/engine/arrange.ts';
import type { SearchConfig } from '../../search/page/config.ts';
import { FilterPanel } from '../../search/page/filter-panel.ts';
import { readyRecent, showRecent } from '../../search/page/recent-list.ts';
import { remember } from '../../search/page/recent-queries.ts';
import { readSearch, type SearchState, unknownSort, writeSearch } from '../../search/page/search-state.ts';
import { configOf, endSearch, search } from '../../search/page/search-worker.ts';
import { ShownResults } from '../../search/page/shown-results.ts';
import { foundWords } from '../../search/page/told.ts';
import { Understood } from '../../search/page/understood.ts';
import { part } from '../../site/part.ts';
import { tellUnknown } from '../../site/unknown-in-address.ts';
import type { searchLabels } from '../../words/search.ts';
import { type WordsOf, wordsOn } from '../../words/words.ts';

/** How many results are shown at first, and added each time. */
const atOnce = 10;

/** How high a result is at least, about, in pixels. */
const leastHeight = 180;

/** Milliseconds without a key after which the address follows what is typed. */
const pause = 250;

/** Makes the search page answer as one types. The search loads with the first query. */
export function startSearch(): void {
  const root = document.getElementById('search');
  if (root) new LiveSearch(root).start();
}

class LiveSearch {
  readonly #root: HTMLElement;
  readonly #words: WordsOf<typeof searchLabels.live>;
  readonly #config: SearchConfig;
  readonly #input: HTMLInputElement;
  readonly #shown: ShownResults;
  readonly #sort: HTMLSelectElement;
  readonly #filters: FilterPanel;
  readonly #understanding: Understood;
  #round = 0;
  #timer = 0;
  #total = 0;
  #prepared = false;
  /** How much of the window is left to the results, in pixels: all of it, until they were painted once. */
  #room = window.innerHeight;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = wordsOn<typeof searchLabels.live>(root);
    this.#config = configOf(root);
    this.#input = part(this.#root, 'input[name=q]', HTMLInputElement);
    this.#shown = new ShownResults(root, this.#words, this.#config.language);
    this.#sort = part(this.#root, 'select[name=sort]', HTMLSelectElement);
    this.#filters = new FilterPanel(root, () => this.#changed());
    this.#understanding = new Understood(root, this.#words, this.#config.language, (query) => this.#askInstead(query));
  }

  start(): void {
    this.#input.addEventListener('input', () => {
      void this.#search(atOnce, Math.ceil(this.#room / leastHeight));
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#followTyping(), pause);
    });
    this.#input.addEventListener('blur', () => this.#followTyping());
    this.#sort.addEventListener('change', () => this.#changed());
    part(this.#root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      remember(this.#input.value);
      this.#changed();
    });
    this.#shown.walkFrom(this.#input, () => {
      remember(this.#input.value);
      this.#followTyping();
    });
    part(this.#root, '[data-more]', HTMLButtonElement).addEventListener(
      'click',
      () => void this.#showMore().catch(() => this.#fail()),
    );
    readyRecent(this.#root);
    window.addEventListener('popstate', () => this.#fromAddress());
    // Filters stand open where there is room beside the results.
    if (window.matchMedia('(min-width: 60rem)').matches)
      part(this.#root, '[data-filters]', HTMLDetailsElement).open = true;
    this.#fromAddress();
    if (this.#input.value === '') this.#input.focus({ preventScroll: true });
    else remember(this.#input.value);
  }

  #fromAddress(): void {
    const { query, chosen, sort } = readSearch(location.search);
    this.#input.value = query;
    this.#filters.chosen = chosen;
    this.#sort.value = sort;
    tellUnknown(this.#root, [...this.#filters.unknown(chosen), ...unknownSort(location.search)]);
    void this.#search(shownBefore());
  }

  get #state(): SearchState {
    return {
      query: this.#input.value.trim(),
      chosen: this.#filters.chosen,
      sort: sorts.find((sort) => sort === this.#sort.value) ?? '',
    };
  }

  /** A choice was made: it adds to the history. */
  #changed(): void {
    clearTimeout(this.#timer);
    if (this.#address !== location.pathname + location.search) history.pushState(null, '', this.#address);
    void this.#search();
  }

  /** Has the address say what was typed, without adding to the history. */
  #followTyping(): void {
    clearTimeout(this.#timer);
    if (this.#address !== location.pathname + location.search) history.replaceState(null, '', this.#address);
  }

  get #address(): string {
    return `${location.pathname}${writeSearch(this.#state)}`;
  }

  /**
   * `size`: how many results are shown, more than at first where one comes back to them; `first`: how many of them
   * the window has room for. To one who types, those are shown before the others, which take as long again.
   */
  async #search(size = atOnce, first = size): Promise<void> {
    const round = ++this.#round;
    const { query, chosen, sort } = this.#state;
    this.#hide('[data-failed]', true);
    this.#hide('[data-idle]', query !== '');
    this.#root.dataset.begun = '';
    if (query === '') {
      this.#total = 0;
      this.#shown.show(undefined);
      this.#understanding.show(query, undefined);
      showRecent(this.#root);
      this.#tell('');
      this.#settle();
      return;
    }
    this.#shown.busy = true;
    if (this.#shown.count === 0) this.#status(this.#words.searching);
    try {
      const question = { query, chosen, sort };
      const page = await search(this.#config).ask({ ...question, from: 0, size: Math.min(first, size) });
      if (round !== this.#round) return;
      this.#total = page.total;
      this.#shown.show(page);
      this.#understanding.show(query, page);
      this.#tell(foundWords(query, page, this.#words), page.total === 0 && page.pages.length === 0);
      if (first < Math.min(size, page.total)) {
        await painted();
        if (round !== this.#round) return;
        const others = await search(this.#config).ask({ ...question, from: first, size: size - first });
        if (round !== this.#round) return;
        this.#shown.add(others);
      }
      this.#settle();
      this.#countWhenPainted(round);
    } catch {
      if (round === this.#round) this.#fail();
    }
  }

  /** Says that search does not work, and offers the lists; the next query tries anew. */
  #fail(): void {
    endSearch();
    this.#total = 0;
    this.#shown.show(undefined);
    this.#tell('');
    this.#settle();
    this.#hide('[data-failed]', false);
  }

  /** Says how many results there are, and offers what can be done with them. */
  #tell(status: string, none = false): void {
    const asked = this.#input.value.trim() !== '';
    this.#status(status);
    this.#hide('[data-none-help]', !none);
    part(this.#root, '[data-filters]', HTMLElement).toggleAttribute('data-off', !asked);
    this.#hide('[data-sort]', !asked || this.#total === 0);
  }

  /** All results that are to be shown stand there. */
  #settle(): void {
    this.#hide('[data-more]', this.#shown.count >= this.#total);
    this.#shown.busy = false;
  }

  #status(text: string): void {
    part(this.#root, '[data-status]', HTMLElement).textContent = text;
  }

  /** Asks what is left of the query without what was taken off. */
  #askInstead(query: string): void {
    this.#input.value = query;
    this.#changed();
    this.#input.focus({ preventScroll: true });
  }

  /** Shows how many of the results each choice would leave, once the results are painted. */
  #countWhenPainted(round: number): void {
    requestAnimationFrame(() => {
      window.setTimeout(async () => {
        if (round !== this.#round) return;
        // Now that all is laid out, to ask where it stands costs nothing; as a key is pressed, it would lay out the page.
        this.#room = window.innerHeight - part(this.#root, '.found', HTMLElement).getBoundingClientRect().top;
        const { query, chosen } = this.#state;
        const counts = await search(this.#config)
          .count(query, chosen)
          .catch(() => undefined);
        if (counts && round === this.#round) this.#filters.show(counts);
        this.#prepare();
      }, 60);
    });
  }

  /** After the first results: what later queries need, unless the reader saves data. */
  #prepare(): void {
    if (this.#prepared || savesData()) return;
    this.#prepared = true;
    void search(this.#config).prepare();
  }

  async #showMore(): Promise<void> {
    const round = this.#round;
    const page = await search(this.#config).ask({ ...this.#state, from: this.#shown.count, size: atOnce });
    if (round !== this.#round) return;
    const first = this.#shown.add(page);
    history.replaceState({ shown: this.#shown.count }, '');
    this.#settle();
    first?.querySelector('a')?.focus();
  }

  #hide(selector: string, hidden: boolean): void {
    part(this.#root, selector, HTMLElement).hidden = hidden;
  }
}

/** Resolves once what stands on the page is painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** How many results were shown when this page of the history was left. */
function shownBefore(): number {
  const state: unknown = history.state;
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? Number(state.shown) : atOnce;
  return Number.isInteger(shown) && shown > atOnce ? shown : atOnce;
}

/** Whether the browser is told to save data. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
