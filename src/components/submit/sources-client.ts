import type { Language } from '../../schema/text.ts';
import type { KnownHost, KnownPage } from '../../submit/source-of-address.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import { fill, type WordsOf } from '../../words/words.ts';
import { itemsOf, readFields } from './fields-client.ts';
import { addItem } from './lists-client.ts';
import { pickedValues, setPicked } from './picked-client.ts';

/** The value of the choice that begins another page. */
const another = '+';

interface SourcesUse {
  words: WordsOf<typeof submitLiveLabels>;
  language: Language;
  /** Where the site's data for the form stand. */
  data: string;
  added(item: HTMLElement): void;
}

/** Figures and their sources: which pages a figure can name, and what an address tells of its page. */
export class Sources {
  readonly #use: SourcesUse;
  #hosts: Promise<ReadonlyMap<string, KnownHost>> | undefined;

  constructor(root: HTMLElement, use: SourcesUse) {
    this.#use = use;
    root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.hasAttribute('data-sources') && target.value === another)
        this.#begin(target);
      const field = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
      if (target instanceof HTMLInputElement && field?.dataset.field === 'url') void this.#readAddress(target);
      if (target instanceof HTMLInputElement && field?.dataset.field === 'value') void takeApart(target);
    });
    // A pasted address is read at once.
    root.addEventListener('paste', ({ target }) => {
      const input = target instanceof HTMLInputElement && target.closest('[data-field=url]') ? target : undefined;
      if (input) setTimeout(() => void this.#readAddress(input));
    });
  }

  /** The pages that figures can name are those of the form. */
  refresh(form: HTMLElement): void {
    const { words } = this.#use;
    const list = form.querySelector('[data-field=sources]');
    const sources = list ? itemsOf(list).map(readFields) : [];
    for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-sources]')) {
      const required = select.closest('label')?.querySelector('.tag') !== null;
      const chosen =
        select.value && select.value !== another ? select.value : required ? String(sources[0]?.id ?? '') : '';
      const options = sources.map(({ id, title, url }, index) => {
        const said = String(title ?? url ?? '').slice(0, 60);
        return new Option(`${fill(words.page, { number: index + 1 })} ${said}`.trim(), String(id));
      });
      const empty = required ? [] : [new Option(words.notChosen, '')];
      const begun = select.closest('.field')?.querySelector('[data-slot] > *') !== null;
      select.replaceChildren(...empty, ...options, ...(begun ? [] : [new Option(words.otherPage, another)]));
      select.value = chosen;
    }
  }

  /** Begins another page beside the figure that rests on it. */
  #begin(select: HTMLSelectElement): void {
    const form = select.closest<HTMLElement>('[data-form]');
    const list = form?.querySelector<HTMLElement>('[data-field=sources]');
    const slot = select.closest('.field')?.querySelector('[data-slot=sources]');
    const item = list && addItem(list);
    if (!form || !item || !slot) return;
    slot.append(item);
    this.#use.added(item);
    select.add(new Option('', String(readFields(item).id)));
    select.value = String(readFields(item).id);
    this.refresh(form);
    item.querySelector<HTMLElement>('[data-field=url] input')?.focus();
  }

  async #readAddress(input: HTMLInputElement): Promise<void> {
    const item = input.closest<HTMLElement>('[data-item]');
    const told = input.closest('.field')?.querySelector<HTMLElement>('[data-address-told]');
    if (!item || !told) return;
    const { addressIn, hostOf, kindByName, knownHost, remarksOn } = await import('../../submit/source-of-address.ts');
    const address = addressIn(input.value) ?? input.value.trim();
    input.value = address;
    const host = hostOf(address).replace(/^www\./, '');
    const known = host ? knownHost(host, await this.#knownHosts()) : undefined;
    const page = known && (await this.#knownPage(address));
    if (input.value !== address) return;
    const { words, language } = this.#use;
    const remarks: string[] = remarksOn(address, known).map((remark) => words.address[remark]);
    if (page) {
      fillEmpty(item, { ...page, title: page.title });
      remarks.unshift(words.knownPage);
    } else if (known) {
      fillEmpty(item, { publisher: known.label[language], kind: known.kind });
      remarks.unshift(fill(words.knownHost, { name: known.label[language] }));
    } else {
      const kind = kindByName(host);
      if (kind) fillEmpty(item, { kind });
    }
    told.textContent = remarks.join(' ');
    told.hidden = remarks.length === 0;
    item.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async #knownHosts(): Promise<ReadonlyMap<string, KnownHost>> {
    this.#hosts ??= fetch(`${this.#use.data}hosts.json`)
      .then(async (answer) => new Map((await answer.json()) as [string, KnownHost][]))
      .catch(() => new Map());
    return this.#hosts;
  }

  async #knownPage(address: string): Promise<KnownPage | undefined> {
    const { bucketOf, hostOf, pageKey } = await import('../../submit/source-of-address.ts');
    try {
      const answer = await fetch(`${this.#use.data}pages/${bucketOf(hostOf(address))}.json`);
      const pages = (await answer.json()) as Record<string, KnownPage>;
      const key = pageKey(address);
      return Object.hasOwn(pages, key) ? pages[key] : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Writes what is known into the fields of a page that are still empty. */
function fillEmpty(item: HTMLElement, known: Partial<KnownPage>): void {
  for (const [key, value] of Object.entries(known)) {
    const control = item.querySelector<HTMLInputElement | HTMLSelectElement>(
      `:scope > [data-field=${key}] :is(input, select), :scope > details [data-field=${key}] input`,
    );
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === true;
    else if (control?.value === '') control.value = String(value);
  }
}

/** Puts a figure as its source writes it into the fields that it belongs to. */
async function takeApart(input: HTMLInputElement): Promise<void> {
  const { typedFigure, unitToSet } = await import('../../submit/typed-figure.ts');
  const item = input.closest<HTMLElement>('[data-item]');
  const figure = typedFigure(input.value);
  if (!item || !figure) return;
  const { value = '', unit, ...others } = figure;
  input.value = value;
  for (const [key, text] of Object.entries(others)) {
    const control = item.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field=${key}] :is(input, select)`);
    if (!control) continue;
    control.value = text;
    const more = control.closest('details');
    if (more) more.open = true;
  }
  const field = item.querySelector<HTMLElement>('[data-field=unit]');
  const set = field && unitToSet(unit, pickedValues(field)[0] ?? '');
  if (set) setPicked(field, [{ value: set, label: set }]);
}
