import type { Against } from '../../judging/against.ts';
import type { WrittenFile } from '../../reading/entry-file.ts';
import { splitFrontMatter } from '../../reading/front-matter.ts';
import { parseYaml } from '../../reading/yaml.ts';
import type { EntryKind } from '../../schema/entry-kinds.ts';
import { identifierPattern } from '../../schema/identifier.ts';
import type { Language } from '../../schema/text.ts';
import { part } from '../../site/part.ts';
import { forgetDraft, keepDraft, storedDraft } from '../../submit/draft-store.ts';
import { entryInHand, idFaults } from '../../submit/entry-in-hand.ts';
import { showFaults } from '../../submit/fault-list.ts';
import { itemsOf, writeFields } from '../../submit/form-values.ts';
import { judgeForm } from '../../submit/judge-form.ts';
import { type KnownValues, knownValues } from '../../submit/known-values.ts';
import { readyList } from '../../submit/lists.ts';
import type { LiveWords } from '../../submit/live-words.ts';
import { markdownInBrowser } from '../../submit/markdown-in-browser.ts';
import { showPreview } from '../../submit/preview.ts';
import { aimLink, download } from '../../submit/send.ts';
import { refreshSources } from '../../submit/source-choices.ts';
import { against, type SubmissionTerms } from '../../submit/terms.ts';
import type { submitLabels } from '../../words/submit.ts';
import { fill, wordsOn } from '../../words/words.ts';

const patience = 150;

/** Makes the submission page work: reads its terms, takes up a draft or an entry, and judges as one types. */
export async function startSubmission(): Promise<void> {
  const root = document.getElementById('submit');
  if (!root) return;
  const words = wordsOn<typeof submitLabels.live>(root);
  try {
    const terms = (await (await fetch(root.dataset.terms ?? '')).json()) as SubmissionTerms;
    await new Submission(root, words, against(terms)).start();
  } catch (error) {
    root.append(Object.assign(document.createElement('p'), { className: 'fault', textContent: words.failed }));
    throw error;
  }
}

class Submission {
  readonly #root: HTMLElement;
  readonly #words: LiveWords;
  readonly #against: Against;
  readonly #language: Language;
  readonly #id: HTMLInputElement;
  readonly #touched = new WeakSet<Element>();
  #kind: EntryKind = 'scenario';
  /** What an entry that stands says beyond the form; empty for a new one. */
  #kept: Record<string, unknown> = {};
  #standing = false;
  /** Whether the entry that stands has an English body. */
  #translated = false;
  /** What the address fills in. */
  #known: KnownValues = { data: {}, from: '' };
  /** Whether anything was written: a form that was only looked at is no draft. */
  #written = false;
  #files: WrittenFile[] = [];
  #timer = 0;

  constructor(root: HTMLElement, words: LiveWords, against: Against) {
    this.#root = root;
    this.#words = words;
    this.#against = against;
    this.#language = root.dataset.language === 'en' ? 'en' : 'zh';
    this.#id = part(this.#root, '[data-id]', HTMLInputElement);
  }

  async start(): Promise<void> {
    part(this.#root, '[data-desk]', HTMLElement).hidden = false;
    readyList(this.#root, () => this.#changed());
    const parameters = new URLSearchParams(location.search);
    const entry = parameters.get('entry');
    this.#known = knownValues(parameters);
    this.#choose(parameters.get('kind') === 'enterprise' ? 'enterprise' : 'scenario');
    if (entry) await this.#takeUp(entry);
    else if (!this.#restore()) this.#prefill();
    // What the form was opened with is not yet somebody's work.
    this.#written = false;
    this.#root.addEventListener('input', () => this.#changed());
    this.#root.addEventListener('focusout', ({ target }) => {
      if (target instanceof Element) this.#touched.add(target);
      this.#changed();
    });
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('input[name=kind]')) {
      radio.addEventListener('change', () => {
        // An entry that was taken up stays with its own kind.
        if (this.#standing) this.#empty();
        this.#choose(radio.value as EntryKind);
        this.#restore();
        this.#judge();
      });
    }
    this.#readyToSend();
    part(this.#root, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
      forgetDraft(this.#kind, this.#known.from);
      this.#empty();
    });
    this.#judge();
  }

  /** Every way out judges first what was typed last. */
  #readyToSend(): void {
    part(this.#root, '[data-download]', HTMLButtonElement).addEventListener('click', () => {
      this.#judge();
      download(this.#files);
    });
    part(this.#root, '[data-copy]', HTMLButtonElement).addEventListener('click', () => {
      this.#judge();
      void this.#copy(this.#files[0], true);
    });
    for (const [index, name] of ['[data-open]', '[data-open-english]'].entries()) {
      const link = part(this.#root, name, HTMLAnchorElement);
      link.addEventListener('click', () => {
        this.#judge();
        void this.#copy(this.#files[index], link.dataset.filled === 'true');
      });
    }
  }

  #choose(kind: EntryKind): void {
    this.#kind = kind;
    for (const form of this.#root.querySelectorAll<HTMLElement>('[data-form]'))
      form.hidden = form.dataset.form !== kind;
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('input[name=kind]'))
      radio.checked = radio.value === kind;
  }

  /** Begins with an entry that stands. */
  async #takeUp(id: string): Promise<void> {
    if (!identifierPattern.test(id)) return;
    const response = await fetch(`${this.#root.dataset.entries}${this.#kind}/${id}.json`);
    if (!response.ok) return;
    const { text, english } = (await response.json()) as { text: string; english?: string };
    const { yaml, body } = splitFrontMatter(text);
    this.#kept = parseYaml(yaml?.text ?? '').value as Record<string, unknown>;
    this.#standing = true;
    this.#translated = english !== undefined;
    this.#id.value = id;
    this.#id.readOnly = true;
    this.#write(this.#kept, { zh: body.text.trim(), en: english?.trim() ?? '' });
    this.#tell(this.#words.editing);
  }

  #restore(): boolean {
    const draft = storedDraft(this.#kind, this.#known.from);
    if (!draft || itemsIn(this.#form()).length > 0) return false;
    this.#id.value = draft.id;
    this.#write(draft.data, draft.body);
    return true;
  }

  #prefill(): void {
    this.#write(this.#known.data, {});
    this.#root.querySelector<HTMLElement>(`[data-form=${this.#kind}] [data-field=sources] [data-add]`)?.click();
  }

  /** Empties the form, and lets go of an entry that was taken up. */
  #empty(): void {
    const form = this.#form();
    if (form instanceof HTMLFormElement) form.reset();
    for (const items of form.querySelectorAll('[data-items]')) items.replaceChildren();
    for (const field of form.querySelectorAll<HTMLElement>('[data-order]')) delete field.dataset.order;
    this.#kept = {};
    this.#standing = false;
    this.#id.value = '';
    this.#id.readOnly = false;
    this.#tell('');
    history.replaceState(null, '', location.pathname);
    this.#known = { data: {}, from: '' };
    this.#prefill();
    this.#written = false;
    this.#judge();
  }

  #write(data: Record<string, unknown>, body: Partial<Record<Language, string>>): void {
    const form = this.#form();
    writeFields(form, data, (list) => {
      list.querySelector<HTMLElement>(':scope > [data-add]')?.click();
      return itemsOf(list).at(-1) as HTMLElement;
    });
    for (const area of form.querySelectorAll<HTMLTextAreaElement>('[data-body]'))
      area.value = body[area.dataset.body as Language] ?? '';
    refreshSources(form);
  }

  #changed(): void {
    this.#written = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#judge(), patience);
  }

  /** Puts the entry together as a file, judges it, and shows both. */
  #judge(): void {
    const form = this.#form();
    refreshSources(form);
    const id = this.#id.value.trim();
    const { stated, body, files } = entryInHand(form, this.#kind, id, this.#kept);
    this.#files = files;
    if (!this.#standing && this.#written) keepDraft(this.#kind, this.#known.from, { id, data: stated, body });
    const [own, english] = files;
    const judgement = judgeForm(
      { kind: this.#kind, id: id || 'id' },
      { own: own?.text ?? '', english: english?.text },
      this.#against,
      this.#root.dataset.base ?? '/',
      markdownInBrowser,
    );
    const faults = [
      ...idFaults(id, !this.#standing && this.#isTaken(id), this.#words),
      ...judgement.faults.filter(({ severity }) => severity === 'error'),
    ];
    const places = { root: this.#root, form, id: this.#id, touched: this.#touched };
    showFaults(faults, places, this.#words, this.#language);
    showPreview(this.#root, stated, judgement, this.#language, this.#against.vocabulary);
    part(this.#root, '[data-file]', HTMLElement).textContent = files
      .map(({ path, text }) => `content/${path}\n\n${text}`)
      .join('\n\n');
    const destination = {
      repository: this.#root.dataset.repository ?? '',
      email: this.#root.dataset.email ?? '',
    };
    const ready = faults.length === 0;
    aimLink(part(this.#root, '[data-open]', HTMLAnchorElement), own, this.#standing, ready, destination);
    const hasEnglish = this.#standing && this.#translated;
    aimLink(part(this.#root, '[data-open-english]', HTMLAnchorElement), english, hasEnglish, ready, destination);
  }

  #isTaken(id: string): boolean {
    return this.#against.others.some((one) => one.kind === this.#kind && one.id === id);
  }

  async #copy(file: WrittenFile | undefined, filled: boolean): Promise<void> {
    await navigator.clipboard.writeText(file?.text ?? '');
    this.#tell(filled ? this.#words.copied : fill(this.#words.paste, { file: `content/${file?.path}` }));
  }

  #tell(text: string): void {
    part(this.#root, '[data-told]', HTMLElement).textContent = text;
  }

  #form(): HTMLElement {
    return part(this.#root, `[data-form=${this.#kind}]`, HTMLElement);
  }
}

const itemsIn = (form: Element) => [...form.querySelectorAll('[data-items] > *')];
