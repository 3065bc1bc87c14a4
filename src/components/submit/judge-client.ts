import { z } from 'zod';
import type { Against } from '../../judging/against.ts';
import type { WrittenFile } from '../../reading/entry-file.ts';
import { splitFrontMatter } from '../../reading/front-matter.ts';
import { parseYaml } from '../../reading/yaml.ts';
import type { EntryKind } from '../../schema/entry-kinds.ts';
import { identifierPattern } from '../../schema/identifier.ts';
import type { Language } from '../../schema/text.ts';
import { today } from '../../schema/today.ts';
import { filesOf, type StandingEntry } from '../../submit/entry-in-hand.ts';
import { judgeForm } from '../../submit/judge-form.ts';
import { markdownInBrowser } from '../../submit/markdown-in-browser.ts';
import { newEnterprise } from '../../submit/new-enterprise.ts';
import { type Preview, previewOf } from '../../submit/preview.ts';
import { against, type SubmissionTerms } from '../../submit/terms.ts';
import type { FormFault } from '../../submit/where-in-form.ts';

/*
 * What the form needs once something was written: the catalogue's judgement,
 * the writer of its files, the parser of bodies. Loaded then, not before.
 */

// The site's content security policy forbids evaluation: zod need not try.
z.config({ jitless: true });

/** What the form states. */
export interface Stated {
  kind: EntryKind;
  id: string;
  data: Record<string, unknown>;
  body: Partial<Record<Language, string>>;
  standing: StandingEntry | undefined;
  /** The enterprise that is added together with the case. */
  beside: { id: string; data: Record<string, unknown> } | undefined;
}

/** What is wrong with it, its files, and what its page would be. The files of an enterprise beside come first. */
export interface JudgedForm {
  faults: FormFault[];
  own: WrittenFile[];
  beside: WrittenFile[];
  preview: Preview;
}

export class FormJudge {
  readonly #against: Against;
  readonly #base: string;

  constructor(terms: SubmissionTerms, base: string) {
    this.#against = against(terms);
    this.#base = base;
  }

  judge(stated: Stated, language: Language): JudgedForm {
    const { kind, id, data, body, standing, beside } = stated;
    const own = filesOf({ kind, id: id || 'id', data, body }, today(), standing);
    const enterprise = beside && {
      ref: { kind: 'enterprise', id: beside.id || 'id' } as const,
      files: filesOf(
        { kind: 'enterprise', id: beside.id || 'id', data: newEnterprise(beside.data, data, today()), body: {} },
        today(),
      ),
    };
    const judgement = judgeForm(
      { kind, id: id || 'id' },
      { own: own[0]?.text ?? '', english: own[1]?.text },
      this.#against,
      this.#base,
      markdownInBrowser,
      enterprise ? [{ ref: enterprise.ref, texts: { own: enterprise.files[0]?.text ?? '' } }] : [],
    );
    return {
      faults: judgement.faults.filter(({ severity, rule }) => severity === 'error' || rule !== 'translation'),
      own,
      beside: enterprise?.files ?? [],
      preview: previewOf(data, judgement, language, this.#against.vocabulary),
    };
  }

  /** Whether a new entry may not have the id: it is out of form, or another has it or had it. */
  wrongId(kind: EntryKind, id: string): 'form' | 'taken' | undefined {
    if (id.length < 2 || id.length > 80 || !identifierPattern.test(id)) return 'form';
    return this.isTaken(kind, id) ? 'taken' : undefined;
  }

  isTaken(kind: EntryKind, id: string): boolean {
    return this.#against.others.some((one) => one.kind === kind && one.id === id);
  }
}

/** Reads the files of an entry that stands. */
export function readStanding({ text, english }: { text: string; english?: string }): StandingEntry & { body: string } {
  const { yaml, body } = splitFrontMatter(text);
  return {
    text,
    english,
    data: (parseYaml(yaml?.text ?? '').value ?? {}) as Record<string, unknown>,
    body: body.text.trim(),
  };
}
