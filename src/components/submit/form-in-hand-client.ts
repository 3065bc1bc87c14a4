import type { Language } from '../../schema/text.ts';
import type { Draft } from '../../submit/drafts.ts';
import type { Choices } from './choices-client.ts';
import { clearFields, itemsOf, readFields, writeFields } from './fields-client.ts';
import type { Identity } from './identity-client.ts';
import { addItem } from './lists-client.ts';
import { searchInput } from './picked-client.ts';
import type { Sources } from './sources-client.ts';

/** What a form states: the facts, the texts, and an enterprise that is added with its case. */
export type Written = Pick<Draft, 'data' | 'body' | 'beside'>;

/** A kind's form: reads what it states, writes a draft into it, empties it. */
export class FormInHand {
  readonly element: HTMLElement;
  readonly identity: Identity;
  readonly #choices: Choices;
  readonly #sources: Sources;

  constructor(element: HTMLElement, identity: Identity, choices: Choices, sources: Sources) {
    this.element = element;
    this.identity = identity;
    this.#choices = choices;
    this.#sources = sources;
  }

  get data(): Record<string, unknown> {
    return readFields(this.element);
  }

  get body(): Draft['body'] {
    const areas = [...this.element.querySelectorAll<HTMLTextAreaElement>('[data-body]')];
    return Object.fromEntries(areas.map((area) => [area.dataset.body, area.value.trim()]));
  }

  /** The enterprise that is added with the case, with the id that it will have. */
  get beside(): { id: string; data: Record<string, unknown> } | undefined {
    const { companion } = this.identity;
    const id = this.#enterprise?.dataset.value ?? '';
    return companion && { id, data: readFields(companion) };
  }

  write({ data, body, beside }: Written): void {
    const grow = (list: HTMLElement): HTMLElement => {
      const item = addItem(list) ?? (itemsOf(list).at(-1) as HTMLElement);
      this.#choices.ready(item);
      return item;
    };
    writeFields(this.element, data, grow);
    const sources = this.element.querySelector<HTMLElement>('[data-kind=list][data-field=sources]');
    if (sources && itemsOf(sources).length === 0) grow(sources);
    this.#sources.refresh(this.element);
    for (const area of this.element.querySelectorAll<HTMLTextAreaElement>('[data-body]'))
      area.value = body[area.dataset.body as Language] ?? '';
    if (beside) this.#writeBeside(beside, grow);
    this.#choices.name(this.element);
  }

  empty(): void {
    clearFields(this.element);
    this.identity.begin(undefined);
    this.identity.set('', false);
  }

  #writeBeside(beside: Record<string, unknown>, grow: (list: HTMLElement) => HTMLElement): void {
    const companion = this.element.querySelector<HTMLElement>('[data-companion]');
    const field = this.#enterprise;
    if (!companion || !field) return;
    writeFields(companion, beside, grow);
    field.dataset.fresh = 'true';
    this.identity.begin('');
    const name = companion.querySelector<HTMLInputElement>('[data-field=shortName] [data-part=zh]')?.value;
    const input = searchInput(field);
    if (input && name) input.value = name;
  }

  get #enterprise(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('[data-field=enterprise]');
  }
}
