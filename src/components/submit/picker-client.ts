import { isComposing } from '../../site/composing.ts';
import { type Choice, findChoices, namedChoice } from '../../submit/find-choice.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import { fill, type WordsOf } from '../../words/words.ts';
import { type Named, pickedValues, setPicked } from './picked-client.ts';

/** What a picker needs of the form around it. */
export interface PickerUse {
  words: WordsOf<typeof submitLiveLabels>;
  /** What the field offers now. */
  choices(): Promise<readonly Choice[]>;
  /** One more choice for what was typed, such as to add it. */
  extra?(typed: string): Choice | undefined;
  /** Called when something was chosen. */
  chosen(choice: Choice): void;
}

let made = 0;

/**
 * A combobox with a list of choices in groups, as the ARIA Authoring Practices
 * have it: typing narrows the list, arrows move through it, Enter chooses,
 * Escape closes; the focus stays in the input. Keys of an input method are its own.
 */
export class Picker {
  readonly #field: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('div');
  readonly #use: PickerUse;
  #shown: readonly Choice[] = [];
  #active = -1;
  #round = 0;

  constructor(field: HTMLElement, input: HTMLInputElement, use: PickerUse) {
    this.#field = field;
    this.#input = input;
    this.#use = use;
    this.#list.className = 'offers';
    this.#list.id = `offers-${++made}`;
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', field.dataset.label ?? '');
    input.closest('label')?.after(this.#list);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-controls', this.#list.id],
      ['aria-expanded', 'false'],
    ] as const)
      input.setAttribute(name, value);
    input.addEventListener('input', () => {
      if (field.dataset.kind === 'pick') {
        field.dataset.value = '';
        delete field.dataset.fresh;
      }
      void this.open();
    });
    input.addEventListener('click', () => void this.open());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => void this.#leave());
    // The list is pressed without the input losing the focus.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.#choose(this.#shown[Number(option.dataset.at)]);
    });
    field.querySelector('[data-chosen]')?.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('li') : null;
      if (!item) return;
      item.remove();
      input.focus();
      this.#close();
      this.#changed();
    });
  }

  /** Shows what answers the words typed; where they name what was chosen, everything. */
  async open(): Promise<void> {
    const round = ++this.#round;
    const all = await this.#use.choices();
    if (round !== this.#round || document.activeElement !== this.#input) return;
    const typed = this.#field.dataset.value ? '' : this.#input.value;
    const taken = new Set(this.#field.dataset.kind === 'picks' ? pickedValues(this.#field) : []);
    const found = findChoices(all, typed, typed.trim() ? 40 : 400).filter(({ value }) => !taken.has(value));
    const extra = typed.trim() ? this.#use.extra?.(typed.trim()) : undefined;
    this.#shown = extra ? [...found, extra] : found;
    this.#list.replaceChildren(...this.#groups());
    const free = this.#isFree;
    this.#expand(this.#shown.length > 0 || (typed.trim() !== '' && !free));
    if (this.#shown.length === 0)
      this.#list.replaceChildren(
        Object.assign(document.createElement('p'), { className: 'hint', textContent: this.#use.words.nothingFound }),
      );
    this.#activate(typed.trim() && !free && this.#shown.length > 0 ? 0 : -1);
  }

  /** Whether what is typed need not be in the list. */
  get #isFree(): boolean {
    return this.#field.dataset.kind === 'text' || this.#field.dataset.list === 'units';
  }

  /** Gives what was chosen its names, once the list is there. */
  async name(): Promise<void> {
    const values = pickedValues(this.#field);
    if (values.length === 0 || this.#field.dataset.fresh) return;
    const all = await this.#use.choices();
    const named = pickedValues(this.#field).map(
      (value): Named => all.find((one) => one.value === value) ?? { value, label: value },
    );
    setPicked(this.#field, named);
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    const shown = !this.#list.hidden;
    const { key } = event;
    if (key === 'Backspace' && this.#input.value === '' && this.#field.dataset.kind === 'picks') {
      this.#field.querySelector('[data-chosen] > li:last-child')?.remove();
      this.#changed();
    } else if (key === 'Escape' && shown) {
      event.preventDefault();
      this.#close();
    } else if (key === 'Enter') {
      event.preventDefault();
      if (shown && this.#active >= 0) this.#choose(this.#shown[this.#active]);
      // What may be written freely is taken as it stands, and lies no longer over what comes next.
      else if (this.#isFree) this.#close();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) void this.open();
      else
        this.#activate(Math.max(-1, Math.min(this.#shown.length - 1, this.#active + (key === 'ArrowDown' ? 1 : -1))));
    }
  }

  #choose(choice: Choice | undefined): void {
    if (!choice) return;
    const { kind } = this.#field.dataset;
    if (kind === 'picks') {
      const labels = [...this.#field.querySelectorAll<HTMLElement>('[data-chosen] > li')].map((item) => ({
        value: item.dataset.value ?? '',
        label: item.querySelector('button')?.firstChild?.textContent ?? '',
      }));
      setPicked(this.#field, [...labels, choice]);
      this.#input.value = '';
    } else if (kind === 'pick') setPicked(this.#field, [choice]);
    this.#close();
    this.#use.chosen(choice);
    this.#changed();
  }

  /** What was named in full counts as chosen when the field is left. */
  async #leave(): Promise<void> {
    this.#close();
    const { kind, value } = this.#field.dataset;
    if (kind === 'text' || value || this.#input.value.trim() === '') return;
    const named = namedChoice(await this.#use.choices(), this.#input.value);
    if (named && document.activeElement !== this.#input && !this.#field.dataset.value) this.#choose(named);
  }

  #changed(): void {
    this.#field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #close(): void {
    this.#round += 1;
    this.#activate(-1);
    this.#expand(false);
  }

  #expand(shown: boolean): void {
    this.#list.hidden = !shown;
    this.#input.setAttribute('aria-expanded', String(shown));
  }

  #activate(index: number): void {
    this.#active = index;
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    for (const option of options) option.setAttribute('aria-selected', String(Number(option.dataset.at) === index));
    const option = options.find(({ dataset }) => Number(dataset.at) === index);
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #groups(): HTMLElement[] {
    const groups: HTMLElement[] = [];
    let [current, heading]: [HTMLElement | undefined, string | undefined] = [undefined, undefined];
    const ranked = this.#input.value.trim() !== '' && !this.#field.dataset.value;
    for (const [at, choice] of this.#shown.entries()) {
      const name = ranked ? '' : (choice.group ?? '');
      if (!current || name !== heading) {
        current = document.createElement('div');
        heading = name;
        if (name) {
          current.setAttribute('role', 'group');
          current.setAttribute('aria-label', name);
          const words = Object.assign(document.createElement('p'), { className: 'group', textContent: name });
          words.setAttribute('aria-hidden', 'true');
          current.append(words);
        } else current.setAttribute('role', 'presentation');
        groups.push(current);
      }
      current.append(this.#option(choice, at, ranked));
    }
    return groups;
  }

  #option({ label, detail, group }: Choice, at: number, ranked: boolean): HTMLElement {
    const option = document.createElement('div');
    option.id = `${this.#list.id}-${at}`;
    option.dataset.at = String(at);
    option.setAttribute('role', 'option');
    option.append(Object.assign(document.createElement('span'), { textContent: label }));
    const said = [detail, ranked ? group : undefined].filter((part) => part && part !== label).join(' · ');
    if (said)
      option.append(' ', Object.assign(document.createElement('span'), { className: 'detail', textContent: said }));
    return option;
  }
}

/** A choice that adds what was typed. */
export const addingChoice = (typed: string, words: WordsOf<typeof submitLiveLabels>): Choice => ({
  value: '',
  label: fill(words.addEnterprise, { name: typed }),
  words: [typed],
});
