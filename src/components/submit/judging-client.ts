import type { EntryKind } from '../../schema/entry-kinds.ts';
import type { Language } from '../../schema/text.ts';
import { part } from '../../site/part.ts';
import { entryFolder } from '../../submit/entry-folder.ts';
import type { FormFault } from '../../submit/where-in-form.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import type { WordsOf } from '../../words/words.ts';
import type { FormJudge, JudgedForm, readStanding, Stated } from './judge-client.ts';
import { type Parcel, Sending } from './send-client.ts';

/** What the form states now. */
export type FormNow = Omit<Stated, 'standing'> & { form: HTMLElement };

type Standing = ReturnType<typeof readStanding>;

const shows = () => Promise.all([import('./faults-client.ts'), import('./preview-client.ts')]);

/** Judges what the form states, shows what is at fault and what it comes to, and has the ways out lead there. */
export class Judging {
  readonly #root: HTMLElement;
  readonly #words: WordsOf<typeof submitLiveLabels>;
  readonly #language: Language;
  readonly #now: () => FormNow;
  readonly #sending: Sending;
  #left = new WeakSet<Element>();
  #leftSteps = new WeakSet<Element>();
  #standing: Standing | undefined;
  #judge: Promise<FormJudge> | undefined;
  #loaded: FormJudge | undefined;
  #judged: JudgedForm | undefined;
  #round = 0;

  constructor(root: HTMLElement, words: WordsOf<typeof submitLiveLabels>, language: Language, now: () => FormNow) {
    this.#root = root;
    this.#words = words;
    this.#language = language;
    this.#now = now;
    this.#sending = new Sending(root, words, async () => {
      await this.#judgeNow();
      return this.#parcel;
    });
  }

  /** Notes a field that was left: from now on its faults are told. */
  left(field: Element): void {
    this.#left.add(field);
  }

  leftStep(step: Element): void {
    this.#leftSteps.add(step);
  }

  /** Forgets which fields were left. */
  reset(): void {
    this.#left = new WeakSet();
    this.#leftSteps = new WeakSet();
    for (const step of this.#root.querySelectorAll('[data-visited]')) step.removeAttribute('data-visited');
    for (const line of this.#root.querySelectorAll<HTMLElement>('p.fault')) line.hidden = true;
  }

  /** Lets go of the entry that was corrected. */
  release(): void {
    this.#standing = undefined;
  }

  /** Whether another entry has the id; nobody knows before something was written. */
  isTaken(kind: EntryKind, id: string): boolean {
    return this.#loaded?.isTaken(kind, id) ?? false;
  }

  /** Begins with an entry that stands; `undefined` where there is none. */
  async takeUp(kind: EntryKind, id: string): Promise<Standing | undefined> {
    this.#judge ??= this.#load();
    if (!(await this.#judge).isTaken(kind, id)) return undefined;
    const answer = await fetch(`${this.#root.dataset.data}entries/${kind}/${id}.json`);
    if (!answer.ok) return undefined;
    const { readStanding: read } = await import('./judge-client.ts');
    this.#standing = read((await answer.json()) as { text: string; english?: string });
    return this.#standing;
  }

  /** Lets the way out lead to where a new entry is begun, before anything is written. */
  aimEmpty(): void {
    const { kind } = this.#now();
    this.#sending.aim({
      ...this.#parcel,
      own: [{ path: `${entryFolder(kind)}/id.mdx`, text: '' }],
      beside: [],
      ready: false,
    });
  }

  soon(): void {
    void this.#judgeNow();
  }

  async #judgeNow(): Promise<void> {
    const round = ++this.#round;
    this.#judge ??= this.#load().catch((error: unknown) => {
      this.#judge = undefined;
      throw error;
    });
    const judge = await this.#judge;
    this.#loaded = judge;
    if (round !== this.#round) return;
    const { form, ...now } = this.#now();
    this.#judged = judge.judge({ ...now, standing: this.#standing }, this.#language);
    const reviewing = part(this.#root, '#review', HTMLDetailsElement).open;
    const faults = [...this.#idFaults(judge, now), ...this.#judged.faults];
    const wasLeft = (field: Element): boolean => {
      const step = field.closest('[data-step]');
      return this.#left.has(field) || (step !== null && this.#leftSteps.has(step));
    };
    // Sent for together with the judge: until then there is nothing to show.
    const [{ showFaults }, { showPreview }] = await shows();
    if (round !== this.#round) return;
    showFaults(faults, { root: this.#root, form, reviewing, wasLeft }, this.#words, this.#language);
    showPreview(this.#root, this.#judged.preview);
    part(this.#root, '[data-file]', HTMLElement).textContent = [...this.#judged.beside, ...this.#judged.own]
      .map(({ path, text }) => `content/${path}\n\n${text}`)
      .join('\n\n');
    this.#sending.aim(this.#parcel);
  }

  async #load(): Promise<FormJudge> {
    const [{ FormJudge: Judge }, answer] = await Promise.all([
      import('./judge-client.ts'),
      fetch(`${this.#root.dataset.data}terms.json`),
      shows(),
    ]);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return new Judge(await answer.json(), this.#root.dataset.base ?? '/');
  }

  #idFaults(judge: FormJudge, { kind, id }: Pick<Stated, 'kind' | 'id'>): FormFault[] {
    const wrong = this.#standing ? undefined : judge.wrongId(kind, id);
    if (!wrong) return [];
    const { idMissing, idWrong, idTaken } = this.#words;
    const message = wrong === 'taken' ? idTaken : id === '' ? idMissing : idWrong;
    return [
      {
        id: true,
        severity: 'error',
        rule: wrong === 'taken' ? 'id-collision' : 'format',
        message: { zh: message, en: message },
        hint: { zh: '', en: '' },
      },
    ];
  }

  get #parcel(): Parcel {
    const { id } = this.#now();
    return {
      id: id || 'entry',
      title: this.#judged?.preview.title ?? '',
      own: this.#judged?.own ?? [],
      beside: this.#judged?.beside ?? [],
      stands: this.#standing !== undefined,
      translated: this.#standing?.english !== undefined,
      ready: this.#root.dataset.left === '0',
    };
  }
}
