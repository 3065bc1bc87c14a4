import { excerpt, type MarkedText, mark } from '../../search/excerpt.ts';

/** The parts of the search engine's interface that the page uses. */
interface Engine {
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<Outcome>;
}

interface Outcome {
  results: { id: string; data(): Promise<Hit> }[];
  /** How many of the results each value of a filter would leave. */
  filters: Record<string, Record<string, number>>;
}

interface Hit {
  url: string;
  content: string;
  meta: Record<string, string>;
}

const pageSize = 10;
const patience = 120;

/** Makes the search page answer as one types. Loads the engine with the first query. */
export function startSearch(): void {
  const root = document.getElementById('search');
  if (root) new LiveSearch(root).start();
}

class LiveSearch {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #results: HTMLOListElement;
  readonly #selects: readonly HTMLSelectElement[];
  #engine: Promise<Engine> | undefined;
  #round = 0;
  #timer = 0;
  #shown: Outcome['results'] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#input = this.#part('input[name=q]', HTMLInputElement);
    this.#results = this.#part('#results', HTMLOListElement);
    this.#selects = [...root.querySelectorAll('select')];
  }

  start(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#changed(true), patience);
    });
    for (const select of this.#selects) select.addEventListener('change', () => this.#changed(false));
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#changed(false);
    });
    this.#part('[data-more]', HTMLButtonElement).addEventListener('click', () => void this.#showMore(true));
    window.addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
    if (this.#input.value === '') this.#input.focus({ preventScroll: true });
  }

  #fromAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get('q') ?? '';
    for (const select of this.#selects) {
      select.value = parameters.get(select.name) ?? '';
      if (select.selectedIndex === -1) select.value = '';
    }
    void this.#search();
  }

  /** Keeps the address in step with what is asked: typing replaces it, a choice adds to the history. */
  #changed(typing: boolean): void {
    const parameters = new URLSearchParams();
    const query = this.#input.value.trim();
    if (query) parameters.set('q', query);
    for (const { name, value } of this.#selects) if (value) parameters.set(name, value);
    const address = `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`;
    if (address !== location.pathname + location.search)
      history[typing ? 'replaceState' : 'pushState'](null, '', address);
    void this.#search();
  }

  async #search(): Promise<void> {
    const round = ++this.#round;
    const query = this.#input.value.trim().slice(0, 200);
    const filters = Object.fromEntries(this.#selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    this.#hide('[data-failed]', true);
    this.#hide('[data-idle]', query !== '');
    if (query === '') {
      this.#shown = [];
      this.#results.replaceChildren();
      this.#settle('');
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    if (this.#results.childElementCount === 0)
      this.#part('[data-status]', HTMLElement).textContent = this.#root.dataset.searching ?? '';
    try {
      const engine = await this.#load();
      const outcome = await engine.search(query, { filters });
      if (round !== this.#round) return;
      this.#shown = outcome.results;
      this.#count(outcome.filters);
      await this.#showMore(false, round);
      if (round !== this.#round) return;
      const { results = '#', resultsOne = results, none = '#' } = this.#root.dataset;
      const found = outcome.results.length;
      this.#settle(
        found === 0 ? none.replace('#', query) : (found === 1 ? resultsOne : results).replace('#', String(found)),
        found === 0,
      );
    } catch {
      if (round !== this.#round) return;
      this.#engine = undefined;
      this.#results.replaceChildren();
      this.#settle('');
      this.#hide('[data-failed]', false);
    }
  }

  #settle(status: string, none = false): void {
    this.#part('[data-status]', HTMLElement).textContent = status;
    this.#hide('[data-none-help]', !none);
    this.#hide('[data-more]', this.#results.childElementCount >= this.#shown.length);
    this.#hide('[data-filters]', this.#input.value.trim() === '');
    this.#results.setAttribute('aria-busy', 'false');
  }

  async #load(): Promise<Engine> {
    this.#engine ??= (async () => {
      const address = new URL(this.#root.dataset.index ?? '', location.href).href;
      const engine: Engine = await import(/* @vite-ignore */ address);
      await engine.init();
      // Counts by filter come with results only once the filters are loaded.
      await engine.filters();
      return engine;
    })();
    return this.#engine;
  }

  /** Shows how many of the results each choice would leave. */
  #count(counts: Outcome['filters']): void {
    for (const select of this.#selects) {
      for (const option of select.options) {
        const { label } = option.dataset;
        if (label === undefined) continue;
        const count = counts[select.name]?.[option.value] ?? 0;
        option.textContent = `${label} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  async #showMore(focus: boolean, round = this.#round): Promise<void> {
    const from = focus ? this.#results.childElementCount : 0;
    const hits = await Promise.all(this.#shown.slice(from, from + pageSize).map((result) => result.data()));
    if (round !== this.#round) return;
    const elements = hits.map((hit) => this.#hitElement(hit));
    if (focus) this.#results.append(...elements);
    else this.#results.replaceChildren(...elements);
    this.#hide('[data-more]', this.#results.childElementCount >= this.#shown.length);
    if (focus) elements[0]?.querySelector('a')?.focus();
  }

  #hitElement(hit: Hit): HTMLElement {
    const copy = this.#part('#hit-template', HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('The template of hits is empty');
    const slot = (name: string): HTMLElement => {
      const found = copy.querySelector(`[data-slot=${name}]`);
      if (!(found instanceof HTMLElement)) throw new Error(`The template has no ${name}`);
      return found;
    };
    const { title = '', summary = '', enterprise = '', industry = '', year, type = '', figure } = hit.meta;
    const query = this.#input.value;
    const { lang } = document.documentElement;
    const link = slot('title');
    link.replaceChildren(...elementsOf(mark(title, query, lang)));
    link.setAttribute('href', hit.url);
    slot('type').textContent =
      this.#selects
        .find(({ name }) => name === 'type')
        ?.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(type)}"]`)?.dataset.label ?? '';
    slot('meta').textContent = [enterprise, industry, year].filter(Boolean).join(' · ');
    slot('summary').replaceChildren(...elementsOf(mark(summary, query, lang)));
    slot('excerpt').replaceChildren(...elementsOf(excerpt(hit.content, query, lang)));
    if (figure) slot('figure').textContent = figure;
    else slot('figure').remove();
    return copy;
  }

  #hide(selector: string, hidden: boolean): void {
    this.#part(selector, HTMLElement).hidden = hidden;
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const found = this.#root.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
    return found;
  }
}

/** A marked text as the page shows it. */
function elementsOf(parts: readonly MarkedText[]): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text;
    const element = document.createElement('mark');
    element.textContent = text;
    return element;
  });
}
