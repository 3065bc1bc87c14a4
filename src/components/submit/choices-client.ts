import type { Choice } from '../../submit/find-choice.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import type { WordsOf } from '../../words/words.ts';
import { pickedValues, searchInput, setPicked } from './picked-client.ts';
import { addingChoice, Picker } from './picker-client.ts';

interface ChoicesUse {
  words: WordsOf<typeof submitLiveLabels>;
  /** The page's own address, below which its lists stand. */
  address: string;
  /** A new enterprise of this name is to be added, or none any more. */
  begin(name: string | undefined): void;
}

/** Gives every field of a long list its picker; the lists load with the first that is touched. */
export class Choices {
  readonly #use: ChoicesUse;
  readonly #pickers = new Map<HTMLElement, Picker>();
  #lists: Promise<Record<string, readonly Choice[]>> | undefined;
  #enterprises: Promise<readonly Choice[]> | undefined;

  constructor(use: ChoicesUse) {
    this.#use = use;
  }

  /** Readies the fields in a part of the form. */
  ready(container: HTMLElement): void {
    for (const field of container.querySelectorAll<HTMLElement>(
      '[data-kind=pick], [data-kind=picks], [data-suggest]',
    )) {
      const input = searchInput(field);
      if (!input || this.#pickers.has(field)) continue;
      const own = field.dataset.list === 'enterprises' && field.dataset.field === 'enterprise';
      const picker = new Picker(field, input, {
        words: this.#use.words,
        choices: () => this.#offered(field),
        ...(own && { extra: (typed: string) => addingChoice(typed, this.#use.words) }),
        chosen: (choice) => this.#chosen(field, choice, input, own),
      });
      this.#pickers.set(field, picker);
      if (own) input.addEventListener('input', () => this.#use.begin(undefined));
    }
  }

  /** Gives chosen values their names. */
  name(container: HTMLElement): void {
    for (const [field, picker] of this.#pickers) if (container.contains(field)) void picker.name();
  }

  /** The list of a name; what could not be fetched is empty, and fetched anew the next time. */
  async list(name: string): Promise<readonly Choice[]> {
    if (name === 'enterprises') {
      this.#enterprises ??= fetchJson<readonly Choice[]>(`${this.#use.address}enterprises.json`);
      return (await this.#enterprises.catch(() => (this.#enterprises = undefined))) ?? [];
    }
    this.#lists ??= fetchJson<Record<string, readonly Choice[]>>(`${this.#use.address}choices.json`);
    const lists = await this.#lists.catch(() => (this.#lists = undefined));
    return lists?.[name] ?? [];
  }

  /** What a field offers: of steps those of the chosen industries, of units those of the metric first, of cities those of the region. */
  async #offered(field: HTMLElement): Promise<readonly Choice[]> {
    const name = field.dataset.suggest ?? field.dataset.list ?? '';
    const all = await this.list(name);
    const form = field.closest<HTMLElement>('[data-form]');
    const chosenIn = (key: string, within: HTMLElement | null): string[] => {
      const one = within?.querySelector<HTMLElement>(`[data-field=${key}]`);
      return one ? pickedValues(one) : [];
    };
    if (name === 'steps' && field.dataset.kind === 'picks') return only(all, chosenIn('industries', form));
    if (name === 'cities') {
      const regions = chosenIn('region', form);
      return regions.length > 0 ? only(all, regions) : all;
    }
    if (name === 'units') {
      const own = only(all, chosenIn('metric', field.closest<HTMLElement>('[data-item]')));
      return [...own, ...all.filter(({ of, value }) => of === undefined && !own.some((one) => one.value === value))];
    }
    if (name === 'buildingBlocks') {
      const layer = field.closest<HTMLElement>('[data-item]')?.dataset.of ?? '';
      const own = only(all, kindsOf[layer] ?? []);
      return [...own, ...all.filter((one) => !own.includes(one))];
    }
    return all;
  }

  #chosen(field: HTMLElement, choice: Choice, input: HTMLInputElement, own: boolean): void {
    if (own) {
      const fresh = choice.value === '';
      const [name = ''] = choice.words ?? [];
      if (fresh) {
        field.dataset.fresh = 'true';
        input.value = name;
      }
      this.#use.begin(fresh ? name : undefined);
      if (!fresh && choice.of) void this.#suggestIndustry(field, choice.of);
    }
    const { list, suggest } = field.dataset;
    if (suggest) writeParts(field, choice, input);
    if (list === 'metrics') void this.#suggestUnit(field, choice.value);
    if (list === 'buildingBlocks') writeName(field, choice);
  }

  async #suggestIndustry(field: HTMLElement, industry: string): Promise<void> {
    const industries = field.closest('[data-form]')?.querySelector<HTMLElement>('[data-field=industries]');
    if (!industries || pickedValues(industries).length > 0) return;
    const named = (await this.list('industries')).find(({ value }) => value === industry);
    if (named && pickedValues(industries).length === 0) setPicked(industries, [named]);
  }

  async #suggestUnit(field: HTMLElement, metric: string): Promise<void> {
    const unit = field.closest('[data-item]')?.querySelector<HTMLElement>('[data-field=unit]');
    if (!unit || pickedValues(unit).length > 0 || searchInput(unit)?.value) return;
    const usual = (await this.list('units')).find(({ of }) => of === metric);
    if (usual) setPicked(unit, [usual]);
  }
}

/** The kinds of building blocks that a layer of the stack is made of; the others are offered after them. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  compute: ['compute', 'platform'],
  models: ['general-model', 'industry-model', 'small-model'],
  agents: ['agent'],
  datasets: ['dataset'],
};

const only = (choices: readonly Choice[], of: readonly string[]): Choice[] =>
  choices.filter((choice) => choice.of !== undefined && of.includes(choice.of));

/** A city's name in both languages. */
function writeParts(field: HTMLElement, choice: Choice, input: HTMLInputElement): void {
  const [zh, en] = /\p{Script=Han}/u.test(choice.label) ? [choice.label, choice.detail] : [choice.value, choice.label];
  for (const one of field.querySelectorAll<HTMLInputElement>('[data-part]'))
    one.value = (one.dataset.part === 'en' ? en : zh) ?? '';
  input.focus();
}

/** A building block's name, where none is written yet. */
function writeName(field: HTMLElement, { label }: Choice): void {
  const name = field.closest('[data-item]')?.querySelector<HTMLInputElement>('[data-field=name] [data-part=zh]');
  if (name?.value === '') name.value = label;
}

async function fetchJson<Value>(address: string): Promise<Value> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Value;
}
