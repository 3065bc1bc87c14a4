import { type ListState, pageSize, readState, sorts, toggle, writeState } from '../../lists/list-state.ts';
import { countValues, matches } from '../../lists/narrow.ts';
import { kindsInWords } from '../../lists/row-kinds.ts';
import type { RowKey, RowView } from '../../lists/row-pieces.ts';
import { part } from '../../site/part.ts';
import { tellUnknown } from '../../site/unknown-in-address.ts';
import type { listLabels } from '../../words/list.ts';
import { fill, type WordsOf, wordsOn } from '../../words/words.ts';
import { showPages } from './pages-client.ts';
import { fillRow } from './row-client.ts';
import { Rows } from './rows-client.ts';

/**
 * Makes a list page answer at once. Links stay links: each facet value leads to
 * the address of the narrowed list, and a plain click shows it without leaving
 * the page. The rows are fetched when they are first needed.
 */
export function startList(): void {
  const root = document.getElementById('list');
  if (root) new LiveList(root).start();
}

class LiveList {
  readonly #root: HTMLElement;
  readonly #words: WordsOf<typeof listLabels.live>;
  readonly #address: string;
  readonly #links: readonly { facet: string; value: string; name: string; link: HTMLAnchorElement }[];
  readonly #facets: readonly string[];
  readonly #ownPage: boolean;
  #state: ListState;
  readonly #rows: Rows;
  #round = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = wordsOn<typeof listLabels.live>(root);
    this.#address = root.dataset.address ?? '';
    this.#rows = new Rows(root.dataset.rows ?? '');
    this.#links = [...root.querySelectorAll<HTMLAnchorElement>('[data-facet] a[data-value]')].map((link) => ({
      facet: link.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? '',
      value: link.dataset.value ?? '',
      name: link.querySelector('.name')?.textContent ?? '',
      link,
    }));
    this.#facets = [...new Set(this.#links.map(({ facet }) => facet))];
    // A page narrowed by its own path leads on to the list's address; the list itself changes in place.
    this.#ownPage = (root.dataset.chosenHere ?? '') === '' && location.pathname === this.#address;
    this.#state = this.#ownPage ? this.#fromAddress() : readState(`?${root.dataset.chosenHere ?? ''}`, this.#facets);
  }

  start(): void {
    this.#linkOn();
    this.#startViews();
    if (!this.#ownPage) return;
    const sort = part(this.#root, '#sort', HTMLSelectElement);
    part(this.#root, '[data-sort]', HTMLElement).hidden = false;
    sort.addEventListener('change', () => this.#go({ ...this.#state, sort: sort.value, page: 1 }));
    this.#root.addEventListener('click', (event) => this.#click(event));
    window.addEventListener('popstate', () => {
      this.#state = this.#fromAddress();
      void this.#show();
    });
    if (location.search !== '' && writeState({ ...this.#state, cards: false }) !== '') void this.#show();
  }

  /** Rows or cards: the address says which, and the choice goes along. */
  #startViews(): void {
    const cards = this.#root.querySelector<HTMLInputElement>('#as-cards');
    if (!cards) return;
    const follow = () => {
      if (readState(location.search, []).cards) cards.checked = true;
      this.#state.cards = cards.checked;
    };
    follow();
    window.addEventListener('popstate', follow);
    cards.closest('fieldset')?.addEventListener('change', () => {
      this.#state.cards = cards.checked;
      this.#linkOn();
      if (this.#ownPage) history.replaceState(null, '', this.#address + writeState(this.#state));
    });
  }

  /** What the address says; values that the list does not have are told, and left out. */
  #fromAddress(): ListState {
    const state = readState(location.search, this.#facets);
    const isKnown = (facet: string, value: string): boolean =>
      this.#links.some((link) => link.facet === facet && link.value === value);
    const unknown = [...state.chosen].flatMap(([facet, values]) => [...values].filter((one) => !isKnown(facet, one)));
    const sort = new URLSearchParams(location.search).get('sort');
    if (sort && !sorts.some((one) => one === sort)) unknown.push(sort);
    tellUnknown(this.#root, unknown);
    for (const [facet, values] of state.chosen) {
      for (const value of values) if (!isKnown(facet, value)) values.delete(value);
      if (values.size === 0) state.chosen.delete(facet);
    }
    return state;
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-value], .chip, .pages a') : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    const paging = link.closest('.pages') !== null;
    const query = new URL(link.href).search || (paging ? `?page=${/page\/(\d+)/.exec(link.href)?.[1] ?? 1}` : '');
    this.#go({ ...readState(query, this.#facets), cards: this.#state.cards === true }, paging);
  }

  #go(state: ListState, toTop = false): void {
    this.#state = state;
    history.pushState(null, '', this.#address + writeState(state));
    void this.#show().then(() => {
      if (!toTop) return;
      const heading = part(this.#root, '[data-total]', HTMLElement);
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: 'start' });
    });
  }

  async #show(): Promise<void> {
    const list = part(this.#root, '[data-list]', HTMLElement);
    this.#round += 1;
    const round = this.#round;
    list.setAttribute('aria-busy', 'true');
    try {
      const keys = await this.#rows.keys();
      const kept = sortedPlaces(keys, this.#state);
      const pages = Math.max(1, Math.ceil(kept.length / pageSize));
      this.#state.page = Math.min(this.#state.page, pages);
      const shown = kept.slice((this.#state.page - 1) * pageSize, this.#state.page * pageSize);
      const views = await this.#rows.views(shown);
      // Something else was chosen meanwhile.
      if (round !== this.#round) return;
      this.#render(
        keys,
        kept.flatMap((place) => keys[place] ?? []),
        views,
      );
      showPages(part(this.#root, '.pages', HTMLElement), pages, this.#state.page, {
        address: (page) => this.#address + (writeState({ ...this.#state, page }) || '?'),
        label: (page) => fill(this.#words.page, { page }),
      });
    } catch {
      if (round !== this.#round) return;
      part(this.#root, '[data-failed]', HTMLElement).hidden = false;
    }
    list.setAttribute('aria-busy', 'false');
  }

  #render(all: readonly RowKey[], kept: readonly RowKey[], views: readonly RowView[]): void {
    const state = this.#state;
    const counts = countValues(
      all.map(({ values }) => values),
      this.#facets,
      state.chosen,
    );
    for (const { facet, value, link } of this.#links) {
      const count = counts.get(facet)?.get(value) ?? 0;
      part(link, '.count', HTMLElement).textContent = String(count);
      link.toggleAttribute('data-empty', count === 0);
    }
    this.#linkOn();
    const { kind = 'scenarios' } = this.#root.dataset;
    const counted = this.#words.count[kind as keyof WordsOf<typeof listLabels.live.count>];
    part(this.#root, '[data-total]', HTMLElement).textContent = fill(counted, { count: kept.length });
    const kinds = part(this.#root, '[data-kinds]', HTMLElement);
    const keptKinds = countValues(
      kept.map(({ values }) => values),
      ['kind'],
      new Map(),
    );
    kinds.textContent = kindsInWords(keptKinds, this.#words.kinds);
    kinds.hidden = kinds.textContent === '';
    part(this.#root, '#sort', HTMLSelectElement).value = state.sort;
    part(this.#root, '[data-none]', HTMLElement).hidden = kept.length > 0;
    part(this.#root, '[data-failed]', HTMLElement).hidden = true;
    this.#renderChosen();
    part(this.#root, '[data-list]', HTMLElement).replaceChildren(
      ...views.map((view) => fillRow(this.#fromTemplate('#row-template'), view)),
    );
  }

  /** Lets every facet link lead to the list as it would be with its value chosen, or no longer chosen. */
  #linkOn(): void {
    for (const { facet, value, link } of this.#links) {
      link.href = this.#address + writeState(toggle(this.#state, facet, value));
      if (this.#state.chosen.get(facet)?.has(value)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  #renderChosen(): void {
    const chosen = this.#links.filter(({ facet, value }) => this.#state.chosen.get(facet)?.has(value));
    const list = part(this.#root, '[data-chosen]', HTMLElement);
    list.hidden = chosen.length === 0;
    list.replaceChildren(
      ...chosen.map(({ facet, value, name }) => {
        const chip = this.#fromTemplate('#chip-template');
        part(chip, 'a', HTMLAnchorElement).href = this.#address + writeState(toggle(this.#state, facet, value));
        part(chip, '[data-slot=remove]', HTMLElement).textContent = fill(this.#words.remove, { value: name });
        part(chip, '[data-slot=value]', HTMLElement).textContent = `${name} ×`;
        return chip;
      }),
    );
  }

  #fromTemplate(id: string): HTMLElement {
    const copy = part(this.#root, id, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error(`The template ${id} is empty`);
    return copy;
  }
}

/** The places of the rows among what is chosen, in the order chosen; the given order is newest first. */
function sortedPlaces(keys: readonly RowKey[], { chosen, sort }: ListState): number[] {
  const kept = keys.flatMap((key, place) => (matches(key.values, chosen) ? [{ ...key, place }] : []));
  const grade = (key: RowKey) => key.grade || 'Z';
  if (sort === 'grade') kept.sort((a, b) => grade(a).localeCompare(grade(b)) || b.year - a.year);
  if (sort === 'figures') kept.sort((a, b) => b.figures - a.figures || b.year - a.year);
  if (sort === 'title') kept.sort((a, b) => a.title - b.title);
  return kept.map(({ place }) => place);
}
