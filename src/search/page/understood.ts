import type { searchLabels } from '../../words/search.ts';
import { fill, type WordsOf } from '../../words/words.ts';
import type { Chip } from '../engine/chips.ts';
import type { Page } from '../engine/service.ts';
import { lackingWords, untoldWords } from './told.ts';

type LiveWords = WordsOf<typeof searchLabels.live>;

/** What tells how a query was understood, as `SearchView.astro` lays it out. */
export class Understood {
  readonly #root: HTMLElement;
  readonly #words: LiveWords;
  readonly #language: 'zh' | 'en';
  readonly #ask: (query: string) => void;

  /** `ask` is called with the query that is left where a chip is taken off. */
  constructor(root: HTMLElement, words: LiveWords, language: 'zh' | 'en', ask: (query: string) => void) {
    this.#root = root;
    this.#words = words;
    this.#language = language;
    this.#ask = ask;
  }

  /** Tells of a page of results of a query; of none, nothing. */
  show(query: string, page: Pick<Page, 'corrected' | 'unknown' | 'untold' | 'chips' | 'total'> | undefined): void {
    const words = this.#words;
    this.#tell('corrected', page?.corrected ? fill(words.corrected, { query: page.corrected }) : '');
    this.#tell('not-found', page ? lackingWords(query, page, words) : '');
    this.#tell('untold', page ? untoldWords(page, words) : '');
    const chips = page?.chips ?? [];
    const place = this.#part('understood');
    place.hidden = chips.length === 0;
    place.querySelector('ul')?.replaceChildren(...chips.map((chip) => this.#item(chip)));
  }

  #item(chip: Chip): HTMLLIElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const cross = document.createElement('span');
    const text = this.#textOf(chip);
    button.type = 'button';
    button.className = 'chip';
    button.title = fill(this.#words.takeOff, { value: text });
    button.setAttribute('aria-label', button.title);
    cross.textContent = '×';
    cross.setAttribute('aria-hidden', 'true');
    button.append(text, cross);
    button.addEventListener('click', () => this.#ask(chip.without));
    item.append(button);
    return item;
  }

  #textOf({ type, label, direction, amount }: Chip): string {
    const words = this.#words;
    const name = label[this.#language];
    if (type !== 'figure') return fill(words.chip, { kind: words.kinds[type], value: name });
    const number = amount === undefined ? '' : `${amount}%`;
    const way = direction ? words.ways[direction] : '';
    return fill(words.chip, { kind: words.kinds.figure, value: [name, way, number].filter(Boolean).join(' ') });
  }

  #tell(name: string, text: string): void {
    const place = this.#part(name);
    place.hidden = text === '';
    place.textContent = text;
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector(`[data-${name}]`);
    if (!(found instanceof HTMLElement)) throw new Error(`The page has no place for ${name}.`);
    return found;
  }
}
