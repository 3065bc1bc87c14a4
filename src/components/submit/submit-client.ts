import type { EntryKind } from '../../schema/entry-kinds.ts';
import type { Language } from '../../schema/text.ts';
import { part } from '../../site/part.ts';
import { type Draft, draftsIn, forgetDraft, keepDraft, newDraft } from '../../submit/drafts.ts';
import { type KnownValues, knownValues, namedValues } from '../../submit/known-values.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import { fill, type WordsOf, wordsOn } from '../../words/words.ts';
import { Choices } from './choices-client.ts';
import { DraftList, draftStore } from './drafts-client.ts';
import { FormInHand, type Written } from './form-in-hand-client.ts';
import { Identity } from './identity-client.ts';
import { Judging } from './judging-client.ts';
import { Keeping } from './keeping-client.ts';
import { readyLists } from './lists-client.ts';
import { Sources } from './sources-client.ts';
import { Steps } from './steps-client.ts';

/** Milliseconds without a key after which what is written is kept and judged. */
const patience = 200;

/** Makes the submission page work: takes up a draft or an entry, keeps what is written, judges what was left. */
export async function startSubmission(): Promise<void> {
  const root = document.getElementById('submit');
  if (!root) return;
  try {
    await new Submission(root).start();
  } catch (error) {
    part(root, 'p[data-told]', HTMLElement).textContent = wordsOn<typeof submitLiveLabels>(root).failed;
    throw error;
  }
}

class Submission {
  readonly #root: HTMLElement;
  readonly #words: WordsOf<typeof submitLiveLabels>;
  readonly #store = draftStore();
  readonly #forms = new Map<EntryKind, FormInHand>();
  readonly #choices: Choices;
  readonly #sources: Sources;
  readonly #steps: Steps;
  readonly #drafts: DraftList;
  readonly #keeping: Keeping;
  readonly #judging: Judging;
  #kind: EntryKind = 'scenario';
  /** What the address fills in. */
  #known: KnownValues = { data: {}, from: '' };
  #draft = newDraft('scenario', '');
  /** Whether anything was written: a form that was only looked at is no draft. */
  #written = false;
  #timer = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = wordsOn<typeof submitLiveLabels>(root);
    const { address = '', data = '', locale = 'zh-CN' } = root.dataset;
    const words = this.#words;
    const language: Language = root.dataset.language === 'en' ? 'en' : 'zh';
    this.#choices = new Choices({ words, address, begin: (name) => this.#form.identity.begin(name) });
    const added = (item: HTMLElement): void => this.#choices.ready(item);
    this.#sources = new Sources(root, { words, language, data, added });
    this.#steps = new Steps(root, (step) => {
      this.#judging.leftStep(step);
      this.#judging.soon();
    });
    this.#drafts = new DraftList(root, {
      words,
      locale,
      store: this.#store,
      open: (draft, imported) => this.#takeUp(draft, imported ? words.imported : ''),
      discarded: (key) => (key === this.#draft.key ? this.#begin() : this.#drafts.show(this.#draft.key)),
      tell: (text) => this.#tell(text),
    });
    this.#keeping = new Keeping({ words, store: this.#store, tell: (text) => this.#tell(text) });
    this.#judging = new Judging(root, words, language, () => {
      const { element: form, data: stated, body, beside, identity } = this.#form;
      return { kind: this.#kind, id: identity.id, form, data: stated, body, beside };
    });
    readyLists(root, added, () => this.#changed());
    for (const form of root.querySelectorAll<HTMLElement>('[data-form]')) {
      const kind = form.dataset.form as EntryKind;
      const taken = (which: 'own' | EntryKind, id: string) => this.#judging.isTaken(which === 'own' ? kind : which, id);
      this.#forms.set(kind, new FormInHand(form, new Identity(form, taken), this.#choices, this.#sources));
      this.#choices.ready(form);
      form.addEventListener('submit', (event) => event.preventDefault());
    }
  }

  async start(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    this.#known = knownValues(parameters);
    const named = parameters.get('kind') as EntryKind | null;
    this.#choose(named && this.#forms.has(named) ? named : 'scenario');
    this.#judging.aimEmpty();
    this.#listen();
    const entry = parameters.get('entry');
    if (entry) await this.#correct(entry);
    else this.#resume(named !== null || this.#known.from !== '');
    this.#steps.openNamed();
    await this.#tellUnknown(parameters);
  }

  #listen(): void {
    const root = this.#root;
    // What stands outside the form, such as the file of a draft, is not written into it.
    const changed = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-form]')) this.#changed();
    };
    root.addEventListener('input', changed);
    root.addEventListener('change', changed);
    root.addEventListener('focusout', ({ target, relatedTarget }) => {
      const field = target instanceof Element ? target.closest('.field, [data-field]') : null;
      if (!field || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
      this.#judging.left(field);
      if (this.#written) this.#changed();
    });
    // What was typed last is kept as well when the page is left.
    window.addEventListener('pagehide', () => this.#keep());
    for (const radio of root.querySelectorAll<HTMLInputElement>('input[name=kind]'))
      radio.addEventListener('change', () => {
        this.#begin(radio.value as EntryKind);
        this.#resume(true);
      });
    const english = part(root, '[data-with-english]', HTMLInputElement);
    english.addEventListener('change', () => root.classList.toggle('with-english', english.checked));
    part(root, '[data-new]', HTMLButtonElement).addEventListener('click', () => this.#begin());
    part(root, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
      forgetDraft(this.#store, this.#draft.key);
      this.#begin();
    });
  }

  #choose(kind: EntryKind): void {
    this.#kind = kind;
    for (const [one, { element }] of this.#forms) element.hidden = one !== kind;
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('input[name=kind]'))
      radio.checked = radio.value === kind;
    this.#steps.count(this.#form.element);
  }

  /** Begins with an entry that stands. */
  async #correct(id: string): Promise<void> {
    const standing = await this.#judging.takeUp(this.#kind, id);
    if (!standing) {
      this.#resume(true);
      return this.#tell(fill(this.#words.unknownEntry, { id }));
    }
    const kept = draftsIn(this.#store).find((one) => one.standing && one.kind === this.#kind && one.id === id);
    this.#draft = kept ?? { ...newDraft(this.#kind, ''), id, standing: true };
    const texts = { zh: standing.body, en: standing.english?.trim() ?? '' };
    this.#keeping.saw(this.#draft);
    this.#write(kept ?? { data: { ...standing.data }, body: texts });
    this.#form.identity.set(id, true, true);
    this.#tell(this.#words.editing);
    this.#drafts.show(this.#draft.key);
    this.#judging.soon();
  }

  /** Goes on with the draft that was begun from here, or with the latest where the address names nothing. */
  #resume(here: boolean): void {
    const drafts = draftsIn(this.#store).filter(({ standing }) => !standing);
    const draft = here ? drafts.find(({ kind, from }) => kind === this.#kind && from === this.#known.from) : drafts[0];
    if (draft) this.#takeUp(draft);
    else this.#prefill();
    this.#drafts.show(this.#draft.key);
  }

  #takeUp(draft: Draft, told?: string): void {
    if (draft.standing && new URLSearchParams(location.search).get('entry') !== draft.id) {
      if (keepDraft(this.#store, draft))
        location.search = `?${new URLSearchParams({ kind: draft.kind, entry: draft.id })}`;
      else this.#tell(this.#words.unkept);
      return;
    }
    this.#keep();
    this.#empty();
    this.#choose(draft.kind);
    this.#empty();
    this.#draft = draft;
    this.#keeping.saw(draft);
    this.#form.identity.set(draft.id, draft.idChosen);
    this.#write(draft);
    const day = new Date(draft.kept).toLocaleDateString(this.#root.dataset.locale, { dateStyle: 'medium' });
    this.#tell(told || fill(this.#words.resumed, { day }));
    this.#drafts.show(draft.key);
    this.#judging.soon();
  }

  /** Begins anew; what was written stays among the drafts. */
  #begin(kind = this.#kind): void {
    if (location.search) history.replaceState(null, '', location.pathname);
    this.#known = { data: {}, from: '' };
    this.#judging.release();
    this.#empty();
    this.#choose(kind);
    this.#prefill();
    this.#tell('');
    this.#drafts.show('');
    this.#judging.aimEmpty();
  }

  #empty(): void {
    clearTimeout(this.#timer);
    this.#form.empty();
    this.#written = false;
    this.#judging.reset();
  }

  #prefill(): void {
    this.#draft = newDraft(this.#kind, this.#known.from);
    this.#write({ data: this.#known.data, body: {} });
  }

  #write(written: Written): void {
    this.#form.write(written);
    const { classList } = this.#root;
    if (JSON.stringify(written).includes('"en":"')) classList.add('with-english');
    part(this.#root, '[data-with-english]', HTMLInputElement).checked = classList.contains('with-english');
  }

  #changed(): void {
    this.#written = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(async () => {
      const form = this.#form;
      this.#sources.refresh(form.element);
      await form.identity.follow();
      this.#keep();
      this.#judging.soon();
    }, patience);
  }

  #keep(): void {
    if (!this.#written) return;
    const { data, body, beside, identity } = this.#form;
    const { beside: _, ...draft } = this.#draft;
    this.#draft = this.#keeping.keep({
      ...draft,
      ...{ kind: this.#kind, id: identity.id, idChosen: identity.chosen, data, body },
      ...(beside && { beside: beside.data }),
      kept: new Date().toISOString(),
    });
    this.#drafts.show(this.#draft.key);
  }

  /** Says which values of the address no list has. */
  async #tellUnknown(parameters: URLSearchParams): Promise<void> {
    const named = namedValues(parameters);
    const known = await Promise.all(
      named.map(async ({ list, value }) => (await this.#choices.list(list)).some((one) => one.value === value)),
    );
    const unknown = named.filter((_, index) => !known[index]).map(({ value }) => value);
    if (unknown.length === 0) return;
    const told = part(this.#root, 'p[data-told]', HTMLElement).textContent ?? '';
    this.#tell(`${told} ${fill(this.#words.unknownValue, { value: unknown.join(', ') })}`.trim());
  }

  get #form(): FormInHand {
    const form = this.#forms.get(this.#kind);
    if (!form) throw new Error(`The page has no form for ${this.#kind}`);
    return form;
  }

  #tell(text: string): void {
    part(this.#root, 'p[data-told]', HTMLElement).textContent = text;
  }
}
