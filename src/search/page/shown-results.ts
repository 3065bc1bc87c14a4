import { part } from '../../site/part.ts';
import type { searchLabels } from '../../words/search.ts';
import type { WordsOf } from '../../words/words.ts';
import type { Page } from '../engine/service.ts';
import type { SearchConfig } from './config.ts';
import { hitElement } from './hit-element.ts';
import { walkResults } from './result-keys.ts';
import { showSitePages } from './site-pages.ts';

/** What the search page shows of an answer: the pages of the site, and below them the results. */
export class ShownResults {
  readonly #root: HTMLElement;
  readonly #words: WordsOf<typeof searchLabels.live>;
  readonly #language: SearchConfig['language'];
  readonly #pages: HTMLElement;
  readonly #list: HTMLOListElement;

  constructor(root: HTMLElement, words: WordsOf<typeof searchLabels.live>, language: SearchConfig['language']) {
    this.#root = root;
    this.#words = words;
    this.#language = language;
    this.#pages = part(root, '[data-pages]', HTMLElement);
    this.#list = part(root, '#results', HTMLOListElement);
  }

  /** How many results are shown. */
  get count(): number {
    return this.#list.childElementCount;
  }

  /** Says to assistive technology whether more of them are to come. */
  set busy(busy: boolean) {
    this.#list.setAttribute('aria-busy', String(busy));
  }

  /** Has the arrow keys go from the query through what is shown, and `opened` be called where one opens a result. */
  walkFrom(input: HTMLInputElement, opened: () => void): void {
    this.#list.addEventListener('click', opened);
    walkResults(this.#root, input, this.#pages, this.#list);
  }

  /** Shows an answer in place of the one before, or nothing. */
  show(page: Page | undefined): void {
    this.#list.replaceChildren(...(page ? this.#elements(page, 0) : []));
    showSitePages(this.#pages, page?.pages ?? [], this.#language);
  }

  /** Adds further results of the same query. Returns the first of them. */
  add(page: Page): HTMLElement | undefined {
    const elements = this.#elements(page, this.count);
    this.#list.append(...elements);
    return elements[0];
  }

  #elements({ hits, answers, marks }: Page, from: number): HTMLElement[] {
    const style = {
      template: part(this.#root, '#hit-template', HTMLTemplateElement),
      language: this.#language,
      marks,
      words: this.#words,
    };
    return hits.map((shown, index) => {
      const element = hitElement(shown, style);
      if (from + index === answers && answers > 0) element.prepend(this.#related());
      return element;
    });
  }

  /** What stands above the first result that is only related. */
  #related(): HTMLElement {
    const heading = document.createElement('h2');
    heading.className = 'also';
    heading.textContent = this.#words.also;
    return heading;
  }
}
