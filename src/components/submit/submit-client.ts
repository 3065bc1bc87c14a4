import type { EntryKind } from '../../schema/entry-kinds.ts';
import type { Language } from '../../schema/text.ts';
import { part } from '../../site/part.ts';
import { type Draft, draftsIn, forgetDraft, keepDraft, newDraft } from '../../submit/drafts.ts';
import { type KnownValues, knownValues, namedValues } from '../../submit/known-values.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import { fill, type WordsOf, wordsOn } from '../../words/words.ts';
import { Choices } from './choices-client.ts';
import { DraftList, draftStore } from './drafts-client.ts';
import { clearFields, itemsOf, readFields, writeFields } from './fields-client.ts';
import { Identity } from './identity-client.ts';
import { Judging } from './judging-client.ts';
import { addItem, readyLists } from './lists-client.ts';
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
    part(root, '[data-told]', HTMLElement).textContent = wordsOn<typeof submitLiveLabels>(root).failed;
    throw error;
  }
}

class Submission {
  readonly #root: HTMLElement;
  readonly #words: WordsOf<typeof submitLiveLabels>;
  readonly #store = draftStore();
  readonly #identities = new Map<EntryKind, Identity>();
  readonly #choices: Choices;
  readonly #sources: Sources;
  readonly #steps: Steps;
  readonly #drafts: DraftList;
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
    this.#choices = new Choices({ words, address, begin: (name) => this.#identity.begin(name) });
    const ready = (item: HTMLElement): void => this.#choices.ready(item);
    const language: Language = root.dataset.language === 'en' ? 'en' : 'zh';
    this.#sources = new Sources(root, { words, language, data, added: ready });
    this.#steps = new Steps(root, (step) => this.#leaveStep(step));
    this.#drafts = new DraftList(root, {
      words,
      locale,
      store: this.#store,
      open: (draft, imported) => this.#takeUpDraft(draft, imported ? words.imported : ''),
      discarded: (key) => (key === this.#draft.key ? this.#begin() : this.#drafts.show(this.#draft.key)),
      tell: (text) => this.#tell(text),
    });
    this.#judging = new Judging(root, words, language, () => ({
      kind: this.#kind,
      id: this.#identity.id,
      form: this.#form,
      data: readFields(this.#form),
      body: this.#body,
      beside: this.#beside,
    }));
    readyLists(root, ready, () => this.#changed());
    for (const form of root.querySelectorAll<HTMLElement>('[data-form]')) {
      const kind = form.dataset.form as EntryKind;
      this.#identities.set(
        kind,
        new Identity(form, (which, id) => this.#judging.isTaken(which === 'own' ? kind : which, id)),
      );
      this.#choices.ready(form);
      form.addEventListener('submit', (event) => event.preventDefault());
    }
  }

  async start(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    this.#known = knownValues(parameters);
    const named = parameters.get('kind') as EntryKind | null;
    this.#choose(named && this.#identities.has(named) ? named : 'scenario');
    this.#judging.aimEmpty();
    const entry = parameters.get('entry');
    if (entry) await this.#correct(entry);
    else this.#resume(named !== null || this.#known.from !== '');
    this.#listen();
    this.#steps.openNamed();
    void this.#tellUnknown(parameters);
  }

  #listen(): void {
    const root = this.#root;
    root.addEventListener('input', () => this.#changed());
    root.addEventListener('change', () => this.#changed());
    root.addEventListener('focusout', ({ target, relatedTarget }) => {
      const field = target instanceof Element ? target.closest('.field, [data-field]') : null;
      if (!field || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
      this.#judging.left(field);
      if (this.#written) this.#changed();
    });
    for (const radio of root.querySelectorAll<HTMLInputElement>('input[name=kind]'))
      radio.addEventListener('change', () => {
        this.#choose(radio.value as EntryKind);
        this.#begin(this.#kind);
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
    for (const form of this.#root.querySelectorAll<HTMLElement>('[data-form]'))
      form.hidden = form.dataset.form !== kind;
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('input[name=kind]'))
      radio.checked = radio.value === kind;
    this.#steps.count(this.#form);
  }

  /** Begins with an entry that stands. */
  async #correct(id: string): Promise<void> {
    const standing = await this.#judging.takeUp(this.#kind, id);
    if (!standing) {
      this.#tell(fill(this.#words.unknownEntry, { id }));
      return this.#resume(true);
    }
    const kept = draftsIn(this.#store).find((one) => one.standing && one.kind === this.#kind && one.id === id);
    this.#draft = kept ?? { ...newDraft(this.#kind, ''), id, standing: true };
    this.#identity.set(id, true, true);
    this.#write(
      kept?.data ?? { ...standing.data },
      kept?.body ?? { zh: standing.body, en: standing.english?.trim() ?? '' },
    );
    this.#tell(this.#words.editing);
    this.#drafts.show(this.#draft.key);
    this.#judging.soon();
  }

  /** Goes on with the draft that was begun from here, or with the latest where the address names nothing. */
  #resume(here: boolean): void {
    const drafts = draftsIn(this.#store).filter(({ standing }) => !standing);
    const draft = here ? drafts.find(({ kind, from }) => kind === this.#kind && from === this.#known.from) : drafts[0];
    if (draft) this.#takeUpDraft(draft);
    else this.#prefill();
    this.#drafts.show(this.#draft.key);
  }

  #takeUpDraft(draft: Draft, told?: string): void {
    if (draft.standing && !location.search.includes(`entry=${draft.id}`)) {
      keepDraft(this.#store, draft);
      location.search = `?${new URLSearchParams({ kind: draft.kind, entry: draft.id })}`;
      return;
    }
    this.#choose(draft.kind);
    this.#empty();
    this.#draft = draft;
    this.#identity.set(draft.id, draft.idChosen);
    this.#write(draft.data, draft.body, draft.beside);
    const day = new Date(draft.kept).toLocaleDateString(this.#root.dataset.locale, { dateStyle: 'medium' });
    this.#tell(told || fill(this.#words.resumed, { day }));
    this.#drafts.show(draft.key);
    this.#judging.soon();
  }

  /** Begins anew; what was written stays among the drafts. */
  #begin(kind = this.#kind): void {
    const wasStanding = this.#draft.standing;
    if (wasStanding || location.search) history.replaceState(null, '', location.pathname);
    this.#known = { data: {}, from: '' };
    this.#judging.release();
    this.#empty();
    this.#draft = newDraft(kind, '');
    this.#prefill();
    this.#tell('');
    this.#drafts.show('');
    this.#judging.aimEmpty();
  }

  #empty(): void {
    clearTimeout(this.#timer);
    clearFields(this.#form);
    this.#identity.begin(undefined);
    this.#identity.set('', false);
    this.#written = false;
    this.#judging.reset();
  }

  #prefill(): void {
    this.#draft = newDraft(this.#kind, this.#known.from);
    this.#write(this.#known.data, {});
  }

  #write(data: Record<string, unknown>, body: Draft['body'], beside?: Record<string, unknown>): void {
    const form = this.#form;
    const grow = (list: HTMLElement): HTMLElement => {
      const item = addItem(list) ?? (itemsOf(list).at(-1) as HTMLElement);
      this.#choices.ready(item);
      return item;
    };
    writeFields(form, data, grow);
    const sources = form.querySelector<HTMLElement>('[data-kind=list][data-field=sources]');
    if (sources && itemsOf(sources).length === 0) grow(sources);
    // What the figures rest on can be named only once the pages are there.
    this.#sources.refresh(form);
    for (const area of form.querySelectorAll<HTMLTextAreaElement>('[data-body]'))
      area.value = body[area.dataset.body as Language] ?? '';
    const field = form.querySelector<HTMLElement>('[data-field=enterprise]');
    const companion = form.querySelector<HTMLElement>('[data-companion]');
    if (beside && companion && field) {
      writeFields(companion, beside, grow);
      field.dataset.fresh = 'true';
      this.#identity.begin('');
    }
    this.#choices.name(form);
    const english = JSON.stringify([data, body]).includes('"en":"');
    if (english) this.#root.classList.add('with-english');
    part(this.#root, '[data-with-english]', HTMLInputElement).checked = this.#root.classList.contains('with-english');
  }

  #changed(): void {
    this.#written = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(async () => {
      this.#sources.refresh(this.#form);
      await this.#identity.follow();
      this.#keep();
      this.#judging.soon();
    }, patience);
  }

  #keep(): void {
    if (!this.#written) return;
    const beside = this.#beside?.data;
    this.#draft = {
      ...this.#draft,
      kind: this.#kind,
      id: this.#identity.id,
      idChosen: this.#identity.chosen,
      data: readFields(this.#form),
      body: this.#body,
      kept: new Date().toISOString(),
    };
    delete this.#draft.beside;
    if (beside) this.#draft.beside = beside;
    try {
      keepDraft(this.#store, this.#draft);
    } catch {
      // Storage that is full: the form works on without it.
    }
    this.#drafts.show(this.#draft.key);
  }

  #leaveStep(step: HTMLElement): void {
    this.#judging.leftStep(step);
    this.#judging.soon();
  }

  /** Says which values of the address no list has. */
  async #tellUnknown(parameters: URLSearchParams): Promise<void> {
    const named = namedValues(parameters);
    const known = await Promise.all(
      named.map(async ({ list, value }) => (await this.#choices.list(list)).some((one) => one.value === value)),
    );
    const unknown = named.filter((_, index) => !known[index]).map(({ value }) => value);
    if (unknown.length > 0) this.#tell(fill(this.#words.unknownValue, { value: unknown.join(', ') }));
  }

  get #form(): HTMLElement {
    return part(this.#root, `[data-form=${this.#kind}]`, HTMLElement);
  }

  get #identity(): Identity {
    const identity = this.#identities.get(this.#kind);
    if (!identity) throw new Error(`The page has no form for ${this.#kind}`);
    return identity;
  }

  get #body(): Draft['body'] {
    const areas = [...this.#form.querySelectorAll<HTMLTextAreaElement>('[data-body]')];
    return Object.fromEntries(areas.map((area) => [area.dataset.body, area.value.trim()]));
  }

  get #beside(): { id: string; data: Record<string, unknown> } | undefined {
    const { companion } = this.#identity;
    const id = this.#form.querySelector<HTMLElement>('[data-field=enterprise]')?.dataset.value ?? '';
    return companion && { id, data: readFields(companion) };
  }

  #tell(text: string): void {
    part(this.#root, '[data-told]', HTMLElement).textContent = text;
  }
}
