import { isComposing } from '../../site/composing.ts';

/** Something to choose: what it says, what it is, and what choosing it does. */
export interface Option {
  label: string;
  detail: string;
  choose(): void;
}

/**
 * Makes an input a combobox with a list of options, as the ARIA Authoring
 * Practices have it: arrows move through the options, Enter chooses, Escape
 * closes; the focus stays in the input and `aria-activedescendant` follows.
 * An arrow beyond the last option closes the list and is left to the page.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #optionsFor: (query: string) => Promise<readonly Option[]>;
  #options: readonly Option[] = [];
  #active = -1;
  #round = 0;

  constructor(input: HTMLInputElement, label: string, optionsFor: (query: string) => Promise<readonly Option[]>) {
    this.#input = input;
    this.#optionsFor = optionsFor;
    this.#list = document.createElement('ul');
    this.#list.id = `${input.id}-options`;
    this.#list.className = 'options';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', label);
    input.closest('form')?.append(this.#list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => void this.open());
    input.addEventListener('click', () => void this.open());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.close());
    input.closest('form')?.addEventListener('submit', () => this.close());
    // The list is pressed without the input losing the focus.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('[role=option]') : null;
      if (item) this.#choose([...this.#list.children].indexOf(item));
    });
  }

  /** Shows the options for what is written; stays closed where there are none. */
  async open(): Promise<void> {
    const round = ++this.#round;
    const options = await this.#optionsFor(this.#input.value.trim());
    if (round !== this.#round) return;
    this.#options = options;
    this.#list.replaceChildren(...options.map((option, index) => this.#item(option, index)));
    this.#activate(-1);
    this.#expand(options.length > 0);
  }

  close(): void {
    this.#round += 1;
    this.#activate(-1);
    this.#expand(false);
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    const shown = !this.#list.hidden;
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && shown && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#active);
    } else if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      void this.open();
    } else if (event.key === 'ArrowDown' && shown) {
      if (this.#active + 1 === this.#options.length) {
        this.close();
        return;
      }
      event.preventDefault();
      this.#activate(this.#active + 1);
    } else if (event.key === 'ArrowUp' && shown) {
      event.preventDefault();
      this.#activate(Math.max(-1, this.#active - 1));
    } else if (event.key === 'ArrowDown' && this.#input.value === '') {
      event.preventDefault();
      void this.open();
    }
  }

  #choose(index: number): void {
    const option = this.#options[index];
    this.close();
    option?.choose();
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, item] of [...this.#list.children].entries())
      item.setAttribute('aria-selected', String(at === index));
    const item = this.#list.children[index];
    if (item) {
      this.#input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #expand(shown: boolean): void {
    this.#list.hidden = !shown;
    this.#input.setAttribute('aria-expanded', String(shown));
  }

  #item({ label, detail }: Option, index: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `${this.#list.id}-${index}`;
    item.setAttribute('role', 'option');
    const [name, kind] = [document.createElement('span'), document.createElement('span')];
    name.textContent = label;
    kind.textContent = detail;
    kind.className = 'detail';
    item.append(name, ' ', kind);
    return item;
  }
}
