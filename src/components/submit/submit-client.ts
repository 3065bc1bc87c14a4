import { entryFiles, type WrittenFile } from '../../catalogue/entry-file.ts';
import type { EntryKind } from '../../catalogue/entry-kinds.ts';
import { splitFrontMatter } from '../../catalogue/front-matter.ts';
import { type EntryFault, judgeEntryText } from '../../catalogue/judge-entry-text.ts';
import type { RuleInput } from '../../catalogue/rules/rule.ts';
import { parseYaml } from '../../catalogue/yaml.ts';
import { identifierPattern } from '../../schema/identifier.ts';
import type { Language } from '../../schema/text.ts';
import { today } from '../../schema/today.ts';
import { forgetDraft, keepDraft, storedDraft } from './draft-store.ts';
import { fieldAt, itemsOf, readFields, sameValue, writeFields } from './form-values.ts';
import { handOver } from './hand-over.ts';
import { type KnownValues, knownValues } from './known-values.ts';
import { readyList } from './lists.ts';
import { showPreview } from './preview.ts';
import { ruleInput, type SubmissionTerms } from './terms.ts';

/** What the page says while one works. */
interface LiveWords {
  ready: string;
  left: string;
  idWrong: string;
  idTaken: string;
  bodyFault: string;
  needed: string;
  colon: string;
  copied: string;
  paste: string;
  editing: string;
  failed: string;
}

const patience = 150;

/** Makes the submission page work: reads its terms, takes up a draft or an entry, and judges as one types. */
export async function startSubmission(): Promise<void> {
  const root = document.getElementById('submit');
  if (!root) return;
  const words = JSON.parse(root.dataset.words ?? '{}') as LiveWords;
  try {
    const terms = (await (await fetch(root.dataset.terms ?? '')).json()) as SubmissionTerms;
    await new Submission(root, words, ruleInput(terms)).start();
  } catch (error) {
    root.append(Object.assign(document.createElement('p'), { className: 'fault', textContent: words.failed }));
    throw error;
  }
}

class Submission {
  readonly #root: HTMLElement;
  readonly #words: LiveWords;
  readonly #others: RuleInput;
  readonly #language: Language;
  readonly #id: HTMLInputElement;
  readonly #touched = new WeakSet<Element>();
  #kind: EntryKind = 'scenario';
  /** What an entry that stands says beyond the form; empty for a new one. */
  #kept: Record<string, unknown> = {};
  #standing = false;
  /** What the address fills in. */
  #known: KnownValues = { data: {}, from: '' };
  /** Whether anything was written: a form that was only looked at is no draft. */
  #written = false;
  #files: WrittenFile[] = [];
  #timer = 0;

  constructor(root: HTMLElement, words: LiveWords, others: RuleInput) {
    this.#root = root;
    this.#words = words;
    this.#others = others;
    this.#language = root.dataset.language === 'en' ? 'en' : 'zh';
    this.#id = this.#part('[data-id]', HTMLInputElement);
  }

  async start(): Promise<void> {
    this.#part('[data-desk]', HTMLElement).hidden = false;
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
        this.#choose(radio.value as EntryKind);
        this.#restore();
        this.#judge();
      });
    }
    this.#part('[data-download]', HTMLButtonElement).addEventListener('click', () => this.#download());
    this.#part('[data-copy]', HTMLButtonElement).addEventListener('click', () => void this.#copy());
    this.#part('[data-open]', HTMLAnchorElement).addEventListener('click', () => void this.#copy());
    this.#part('[data-clear]', HTMLButtonElement).addEventListener('click', () => {
      forgetDraft(this.#kind, this.#known.from);
      this.#empty();
    });
    this.#judge();
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
    this.#refreshSources();
  }

  #changed(): void {
    this.#written = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#judge(), patience);
  }

  /** Puts the entry together as a file, judges it, and shows both. */
  #judge(): void {
    this.#refreshSources();
    const form = this.#form();
    const stated = readFields(form);
    const body = Object.fromEntries(
      [...form.querySelectorAll<HTMLTextAreaElement>('[data-body]')].map((area) => [
        area.dataset.body,
        area.value.trim(),
      ]),
    ) as Partial<Record<Language, string>>;
    const id = this.#id.value.trim();
    if (!this.#standing && this.#written) keepDraft(this.#kind, this.#known.from, { id, data: stated, body });
    const { formerIds, checked } = this.#kept;
    const { results, sources } = this.#kept;
    const untouched = sameValue([stated.results, stated.sources], [results, sources]);
    const data = {
      ...stated,
      reviewed: today(),
      // Figures that change await a second reading again.
      ...(checked !== undefined && untouched ? { checked } : {}),
      ...(formerIds === undefined ? {} : { formerIds }),
    };
    this.#files = entryFiles({ kind: this.#kind, id: id || 'id', data, body });
    const [own, english] = this.#files;
    const judgement = judgeEntryText(
      { kind: this.#kind, id: id || 'id', text: own?.text ?? '', english: english?.text },
      this.#others,
      this.#root.dataset.base ?? '/',
    );
    const faults = [...this.#idFaults(id), ...judgement.faults.filter(({ severity }) => severity === 'error')];
    this.#showFaults(faults);
    showPreview(this.#root, stated, judgement, this.#language, this.#others.vocabulary);
    this.#part('[data-file]', HTMLElement).textContent = this.#files
      .map(({ path, text }) => `content/${path}\n\n${text}`)
      .join('\n\n');
    const open = this.#part('[data-open]', HTMLAnchorElement);
    const target =
      own &&
      handOver(`content/${own.path}`, own.text, this.#standing, {
        repository: this.#root.dataset.repository ?? '',
        email: this.#root.dataset.email ?? '',
      });
    open.hidden = !target || faults.length > 0;
    if (target) open.href = target.href;
    open.dataset.filled = String(target?.filled ?? false);
  }

  #idFaults(id: string): EntryFault[] {
    const taken = this.#others[this.#kind === 'scenario' ? 'scenarios' : 'enterprises'].some((one) => one.id === id);
    const wrong = id.length < 2 || id.length > 80 || !identifierPattern.test(id);
    const message = wrong ? this.#words.idWrong : taken && !this.#standing ? this.#words.idTaken : undefined;
    if (message === undefined) return [];
    return [
      {
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'id',
        message: { zh: message, en: message },
        hint: { zh: '', en: '' },
      },
    ];
  }

  #showFaults(faults: readonly EntryFault[]): void {
    const form = this.#form();
    for (const line of this.#root.querySelectorAll<HTMLElement>('p.fault')) {
      line.hidden = true;
      line.textContent = '';
    }
    for (const control of this.#root.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
    const list = this.#part('[data-faults]', HTMLUListElement);
    list.replaceChildren();
    for (const fault of faults) {
      const place = fault.body
        ? {
            field: form.querySelector(`[data-body=${fault.body}]`)?.closest('.field'),
            control: form.querySelector<HTMLElement>(`[data-body=${fault.body}]`),
          }
        : fault.rule === 'id'
          ? { field: this.#id.closest('.field'), control: this.#id }
          : fieldAt(form, fault.field ?? []);
      const where = fault.body ? this.#words.bodyFault.replace('#', String(fault.line)) : '';
      const named = fault.body || fault.rule === 'id' ? '' : labelOf(place?.field);
      const said = ['required', 'empty'].includes(fault.rule)
        ? this.#words.needed
        : `${fault.message[this.#language]} ${fault.hint[this.#language]}`.trim();
      const told = `${named && `${named}${this.#words.colon}`}${where}${said}`;
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'fault-link',
        textContent: told,
      });
      button.addEventListener('click', () => {
        for (let around = place?.control?.closest('details'); around; around = around.parentElement?.closest('details'))
          around.open = true;
        place?.control?.focus();
      });
      list.append(Object.assign(document.createElement('li'), {}));
      list.lastElementChild?.append(button);
      if (!place?.control || !this.#touched.has(place.control)) continue;
      place.control.setAttribute('aria-invalid', 'true');
      const line = [...(place.field?.querySelectorAll<HTMLElement>('p.fault') ?? [])].at(-1);
      if (line) {
        line.hidden = false;
        line.textContent = `${line.textContent} ${told}`.trim();
      }
    }
    this.#root.dataset.left = String(faults.length);
    this.#part('[data-state]', HTMLElement).textContent =
      faults.length === 0 ? this.#words.ready : this.#words.left.replace('#', String(faults.length));
  }

  /** The sources that figures can name are those of the form. */
  #refreshSources(): void {
    const form = this.#form();
    const list = form.querySelector('[data-field=sources]');
    const sources = list ? itemsOf(list).map(readFields) : [];
    for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-sources]')) {
      const chosen = select.value || String(sources[0]?.id ?? '');
      const options = sources.map(
        ({ id, title }) => new Option(`${String(id)} ${String(title ?? '')}`.trim(), String(id)),
      );
      select.replaceChildren(...options);
      select.value = chosen;
    }
  }

  #download(): void {
    this.#judge();
    for (const { path, text } of this.#files) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
      link.download = path.slice(path.lastIndexOf('/') + 1);
      link.click();
      URL.revokeObjectURL(link.href);
    }
  }

  async #copy(): Promise<void> {
    this.#judge();
    await navigator.clipboard.writeText(this.#files[0]?.text ?? '');
    const filled = this.#part('[data-open]', HTMLAnchorElement).dataset.filled === 'true';
    this.#tell(filled ? this.#words.copied : this.#words.paste.replace('#', `content/${this.#files[0]?.path}`));
  }

  #tell(text: string): void {
    this.#part('[data-told]', HTMLElement).textContent = text;
  }

  #form(): HTMLElement {
    return this.#part(`[data-form=${this.#kind}]`, HTMLElement);
  }

  #part<Element extends HTMLElement>(selector: string, type: new () => Element): Element {
    const found = this.#root.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The page lacks ${selector}.`);
    return found;
  }
}

/** The words of a field's label, without what is said beside it. */
function labelOf(field: Element | null | undefined): string {
  const label = field?.querySelector('legend, label');
  const mark = label?.querySelector('.tag')?.textContent ?? '';
  return (label?.textContent ?? '').replace(mark, '').replace(/\s+/g, ' ').trim();
}

const itemsIn = (form: Element) => [...form.querySelectorAll('[data-items] > *')];
