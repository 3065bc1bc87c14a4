import { part } from '../../site/part.ts';
import { shortNameOf } from '../../submit/new-enterprise.ts';
import { asWords, proposeId } from '../../submit/propose-id.ts';
import { pickedValues, searchInput } from './picked-client.ts';

type IsTaken = (kind: 'own' | 'enterprise', id: string) => boolean;

/** The ids that a form proposes, and the names that a new enterprise suggests. */
export class Identity {
  readonly #form: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #isTaken: IsTaken;
  readonly #suggested = new WeakMap<HTMLInputElement, string>();
  /** Whether somebody wrote the id; else it follows from what is written. */
  chosen = false;

  constructor(form: HTMLElement, isTaken: IsTaken) {
    this.#form = form;
    this.#isTaken = isTaken;
    this.#input = part(form, '[data-id]', HTMLInputElement);
    this.#input.addEventListener('input', () => {
      this.chosen = this.#input.value.trim() !== '';
      this.#show();
    });
  }

  get id(): string {
    return this.#input.value.trim();
  }

  /** Sets an id that is not to be proposed anew; one of an entry that stands is not to be changed. */
  set(id: string, chosen: boolean, standing = false): void {
    this.#input.value = id;
    this.#input.readOnly = standing;
    this.chosen = chosen;
    this.#show();
  }

  /** The enterprise that is added with the case, where there is one. */
  get companion(): HTMLElement | undefined {
    const companion = this.#form.querySelector<HTMLElement>('[data-companion]');
    const begun = this.#form.querySelector('[data-field=enterprise][data-fresh]');
    return companion && begun && !companion.hidden ? companion : undefined;
  }

  /** Shows the fields of a new enterprise of this name, or puts them away. */
  begin(name: string | undefined): void {
    const companion = this.#form.querySelector<HTMLElement>('[data-companion]');
    if (!companion) return;
    companion.hidden = name === undefined;
    if (name === undefined) return;
    const input = companion.querySelector<HTMLInputElement>('[data-field=name] [data-part=zh]');
    if (!input || (input.value !== '' && input.value !== this.#suggested.get(input))) return;
    input.value = name;
    this.#suggested.set(input, name);
  }

  /** Works out names and ids from what is written; the reading of Chinese loads with the first. */
  async follow(): Promise<void> {
    const { companion } = this;
    if (companion) await this.#followCompanion(companion);
    if (this.chosen) return;
    const enterprise = this.#form.querySelector<HTMLElement>('[data-field=enterprise]');
    const subject = ['title', 'shortName'].map((key) => this.#text(this.#form, key)).find(({ zh, en }) => zh || en);
    const words = subject ? asWords(subject.en || (await inLatin(subject.zh))) : '';
    const parts = [...(enterprise ? pickedValues(enterprise) : []), words].filter(Boolean);
    const id = words === '' ? '' : proposeId(parts, (one) => this.#isTaken('own', one));
    if (this.chosen || this.#input.value === id) return;
    this.#input.value = id;
    this.#show();
  }

  async #followCompanion(companion: HTMLElement): Promise<void> {
    const name = this.#text(companion, 'name');
    this.#suggest(companion, 'shortName', 'zh', shortNameOf(name.zh));
    const short = this.#text(companion, 'shortName');
    const latin = short.zh ? await inLatin(short.zh, true) : '';
    this.#suggest(companion, 'shortName', 'en', latin);
    this.#suggest(companion, 'name', 'en', this.#text(companion, 'shortName').en);
    const id = proposeId([asWords(this.#text(companion, 'shortName').en)], (one) => this.#isTaken('enterprise', one));
    const field = this.#form.querySelector<HTMLElement>('[data-field=enterprise]');
    if (!field) return;
    field.dataset.value = id;
    field.dataset.fresh = 'true';
    const input = searchInput(field);
    if (input && document.activeElement !== input && short.zh) input.value = short.zh;
  }

  /** Fills in what follows from something else, as long as nobody wrote it. */
  #suggest(container: HTMLElement, key: string, part: string, text: string): void {
    const input = container.querySelector<HTMLInputElement>(`[data-field=${key}] [data-part=${part}]`);
    if (!input || document.activeElement === input) return;
    if (input.value !== '' && input.value !== this.#suggested.get(input)) return;
    input.value = text;
    this.#suggested.set(input, text);
  }

  #text(container: Element, key: string): { zh: string; en: string } {
    const said = (part: string) =>
      container.querySelector<HTMLInputElement>(`[data-field=${key}] [data-part=${part}]`)?.value.trim() ?? '';
    return { zh: said('zh'), en: said('en') };
  }

  #show(): void {
    part(this.#form, '[data-id-shown]', HTMLElement).textContent = this.#input.value || '…';
  }
}

async function inLatin(text: string, name = false): Promise<string> {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const latin = await import('../../submit/latin.ts');
  return name ? latin.asName(text) : latin.inLatin(text);
}
