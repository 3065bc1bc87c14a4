import { arrange, valuesOf } from '../../search/arrange.ts';
import type { Answer, Hit, SearchEngine } from '../../search/engine.ts';
import { excerpt, type MarkedText, mark } from '../../search/excerpt.ts';

const pageSize = 10;
const patience = 15;

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
  #engine: SearchEngine | undefined;
  #round = 0;
  #timer = 0;
  #shown: Answer['results'] = [];
  #understood = '';

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
    this.#root.addEventListener('keydown', (event) => this.#move(event));
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
      const answer = await engine.search(query);
      if (round !== this.#round) return;
      const sort = this.#sort();
      const narrowed = Object.keys(filters).length > 0 || sort !== '';
      this.#understood = answer.query;
      this.#shown = narrowed ? arrange(answer.results, await engine.facets(), filters, sort) : answer.results;
      if (round !== this.#round) return;
      await this.#showMore(false, round);
      if (round !== this.#round) return;
      this.#correction(answer.corrected);
      void this.#count(answer, filters, round);
      const { results = '#', resultsOne = results, none = '#' } = this.#root.dataset;
      const found = this.#shown.length;
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

  /** The engine, loaded with the first query. */
  async #load(): Promise<SearchEngine> {
    const { SearchEngine } = await import('../../search/engine.ts');
    this.#engine ??= new SearchEngine(new URL(this.#root.dataset.index ?? '', location.href).href);
    return this.#engine;
  }

  /** Arrow keys go from the query into the results and through them. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [this.#input, ...this.#results.querySelectorAll<HTMLAnchorElement>('li > h2 > a')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stops[at + step];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }

  #sort(): string {
    return this.#selects.find(({ name }) => name === 'sort')?.value ?? '';
  }

  /** Says so where the results are for something else than was typed. */
  #correction(corrected: string | undefined): void {
    const place = this.#part('p[data-corrected]', HTMLElement);
    place.hidden = corrected === undefined;
    place.textContent = corrected ? (this.#root.dataset.corrected ?? '#').replace('#', corrected) : '';
  }

  /** Shows how many of the results each choice would leave; counts load after the results are there. */
  async #count({ results }: Answer, chosen: Record<string, string>, round: number): Promise<void> {
    const facets = await this.#engine?.facets().catch(() => undefined);
    if (!facets || round !== this.#round) return;
    for (const select of this.#selects) {
      if (select.name === 'sort') continue;
      const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== select.name));
      const counts = new Map<string, number>();
      for (const { id } of arrange(results, facets, others, '')) {
        for (const value of valuesOf(facets[id], select.name)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      for (const option of select.options) {
        const { label } = option.dataset;
        if (label === undefined) continue;
        const count = counts.get(option.value) ?? 0;
        option.textContent = `${label} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  async #showMore(focus: boolean, round = this.#round): Promise<void> {
    const from = focus ? this.#results.childElementCount : 0;
    const page = this.#shown.slice(from, from + pageSize);
    const hits = await Promise.all(page.map(async (result) => ({ hit: await result.data(), reasons: result.reasons })));
    if (round !== this.#round) return;
    const elements = hits.map(({ hit, reasons }) => this.#hitElement(hit, reasons));
    if (focus) this.#results.append(...elements);
    else this.#results.replaceChildren(...elements);
    this.#hide('[data-more]', this.#results.childElementCount >= this.#shown.length);
    if (focus) elements[0]?.querySelector('a')?.focus();
  }

  #hitElement(hit: Hit, reasons: Answer['results'][number]['reasons']): HTMLElement {
    const copy = this.#part('#hit-template', HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('The template of hits is empty');
    const slot = (name: string): HTMLElement => {
      const found = copy.querySelector(`[data-slot=${name}]`);
      if (!(found instanceof HTMLElement)) throw new Error(`The template has no ${name}`);
      return found;
    };
    const { lang } = document.documentElement;
    const language = lang.startsWith('zh') ? 'zh' : 'en';
    const shown = (name: string) => hit.meta[`${name}.${language}`] ?? '';
    const query = `${this.#input.value} ${this.#understood}`;
    const { year, type = '' } = hit.meta;
    const figure = shown('figure');
    const link = slot('title');
    link.replaceChildren(...elementsOf(mark(shown('title'), query, lang)));
    link.setAttribute('href', `${this.#root.dataset.base ?? ''}${hit.raw_url ?? hit.url}`);
    slot('type').textContent =
      this.#selects
        .find(({ name }) => name === 'type')
        ?.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(type)}"]`)?.dataset.label ?? '';
    slot('meta').textContent = [shown('enterprise'), shown('industry'), year].filter(Boolean).join(' · ');
    slot('summary').replaceChildren(...elementsOf(mark(shown('summary'), query, lang)));
    slot('excerpt').replaceChildren(...elementsOf(excerpt(shown('text'), query, lang)));
    if (figure) slot('figure').textContent = figure;
    else slot('figure').remove();
    const [reason] = reasons;
    if (reason)
      slot('reason').textContent = (this.#root.dataset.reason ?? '#')
        .replace('#', reason.label[language])
        .replace('@', reason.part);
    else slot('reason').remove();
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
