import type { Playbook, Scenario } from '../catalogue/catalogue.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import { pagePath } from '../schema/entry-kinds.ts';
import { type Basis, phases } from '../schema/playbook-statement.ts';
import { inLanguage, type Language, type Wording } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { sheetLabels } from '../words/sheet.ts';
import { valueLabels } from '../words/values.ts';
import { wordsIn } from '../words/words.ts';

/** What a statement of the sheet rests on: the case’s sources, those that its playbook cites, or the editors. */
export type SheetBasis = 'case' | 'sourced' | 'editor';

/** Something to have ready. */
export interface SheetNeed {
  name: string;
  detail?: string;
  basis: SheetBasis;
}

/** A playbook as the sheet names it. */
export interface SheetBook {
  title: string;
  path: string;
}

/** What it takes: what the case states, and the lists of its first playbook. */
export interface SheetNeeds {
  ofCase: readonly SheetNeed[];
  book: SheetBook | undefined;
  otherBooks: readonly SheetBook[];
  lists: readonly { heading: string; needs: readonly SheetNeed[] }[];
  /** When the playbook does not fit. */
  fitsNot: readonly string[];
}

/** A phase on the way to a pilot; what is done is absent where no playbook tells it. */
export interface SheetStep {
  phase: string;
  told: { does: string; exit: string; basis: SheetBasis } | undefined;
}

const basisOf = ({ basis }: { basis: Basis }): SheetBasis => (basis === 'source' ? 'sourced' : 'editor');
const asBook = (book: Playbook, language: Language): SheetBook => ({
  title: entryTitle(book, language),
  path: pagePath(book),
});

/** What it takes to do again what a case did. */
export function sheetNeeds({ record, playbooks }: Scenario, language: Language): SheetNeeds {
  const words = wordsIn(sheetLabels.needs, language);
  const { colon } = wordsIn(punctuation, language);
  const { dataKind, deployment } = wordsIn(valueLabels, language);
  const [book, ...others] = playbooks;
  const need = (name: Wording, detail: string, statement: { basis: Basis }): SheetNeed => ({
    name: name[language],
    detail,
    basis: basisOf(statement),
  });
  const said = book?.record;
  return {
    ofCase: [
      ...(record.reuse?.needs ?? []).map((one): SheetNeed => ({ name: inLanguage(one, language), basis: 'case' })),
      ...(record.dataLoop
        ? [{ name: `${words.dataLoop}${colon}${inLanguage(record.dataLoop, language)}`, basis: 'case' as const }]
        : []),
    ],
    book: book && asBook(book, language),
    otherBooks: others.map((one) => asBook(one, language)),
    lists: said
      ? [
          { heading: words.data, needs: said.data.map((item) => need(item.name, dataKind[item.kind], item)) },
          { heading: words.models, needs: said.models.map((item) => need(item.task, deployment[item.tier], item)) },
          { heading: words.systems, needs: said.systems.map((item) => need(item.name, item.exchange[language], item)) },
          { heading: words.skills, needs: said.skills.map((item) => need(item.role, item.does[language], item)) },
        ]
      : [],
    // They stand in a row, and so without their stops.
    fitsNot: said?.doesNotFit.map((one) => one[language].replace(/[。.]$/, '')) ?? [],
  };
}

/** The phases to a pilot on the line, as the first playbook tells them; copying comes after. */
export function stepsToPilot({ playbooks }: Scenario, language: Language): SheetStep[] {
  const { phase: names } = wordsIn(valueLabels, language);
  const rollout = playbooks[0]?.record.rollout ?? [];
  return phases
    .filter((phase) => phase !== 'copy')
    .flatMap((phase): SheetStep[] => {
      // A playbook may tell a phase in several steps.
      const told = rollout.filter((step) => step.phase === phase);
      if (told.length === 0) return [{ phase: names[phase], told: undefined }];
      return told.map((step) => ({
        phase: names[phase],
        told: { does: step.does[language], exit: step.exit[language], basis: basisOf(step) },
      }));
    });
}
