import type { CatalogueEntry, LinkedResult } from '../catalogue/catalogue.ts';
import type { Grade } from '../catalogue/evidence.ts';
import { figureWords } from '../catalogue/figure.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { pagePath } from '../schema/entry-kinds.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { listLabels } from '../words/list.ts';
import { punctuation } from '../words/punctuation.ts';
import { fill, wordsIn } from '../words/words.ts';

/** The figure that an entry is shown with. */
export interface SummaryFigure {
  /** What it is a figure of, with its object. */
  label: string;
  /** With sign and unit. */
  value: string;
  /** Label and figure as a clause, with what must be said beside it. */
  phrase: string;
  /** What must be said beside it: that it is a goal, of the whole plant, or no outcome. */
  remark: string | undefined;
  grade: Grade;
  gain: boolean;
  /** Who states it. */
  publisher: string;
}

/** An entry shown small, in one language: in lists, hits, cards, and beside others. */
export interface EntrySummary {
  /** Path of its page without base and language. */
  path: string;
  /** A scenario's title, an enterprise's short name. */
  title: string;
  summary: string;
  /** The enterprise of a scenario. */
  who: string | undefined;
  place: string | undefined;
  industries: readonly string[];
  stages: readonly string[];
  /** Of a scenario's data, or of an enterprise's latest recognition. */
  year: number | undefined;
  /** A scenario's headline. */
  figure: SummaryFigure | undefined;
}

/** Every id that has a page, with the entry's own: those of the entries, and their former ones, which lead on. */
export function addressesOf(entries: readonly CatalogueEntry[]): { address: string; id: string }[] {
  return entries.flatMap(({ id, record }) => [id, ...record.formerIds].map((address) => ({ address, id })));
}

/** What an entry is called where it is shown small. */
export function entryTitle(entry: CatalogueEntry, language: Language): string {
  return inLanguage(entry.kind === 'enterprise' ? entry.record.shortName : entry.record.title, language);
}

/** An entry shown small. */
export function entrySummary(entry: CatalogueEntry, language: Language, vocabulary: Vocabulary): EntrySummary {
  const common = {
    path: pagePath(entry),
    title: entryTitle(entry, language),
    place: entry.kind === 'playbook' ? undefined : entry.region?.label[language],
    industries: entry.industries.map(({ label }) => label[language]),
  };
  if (entry.kind === 'enterprise') {
    return {
      ...common,
      summary: inLanguage(entry.record.profile, language),
      who: undefined,
      stages: [],
      year: entry.recognitions[0]?.recognition.year,
      figure: undefined,
    };
  }
  const stages = entry.stages.map(({ label }) => label[language]);
  const summary = inLanguage(entry.record.summary, language);
  if (entry.kind === 'playbook')
    return { ...common, summary, who: undefined, stages, year: undefined, figure: undefined };
  return {
    ...common,
    summary,
    who: entryTitle(entry.enterprise, language),
    stages,
    year: entry.record.year,
    figure: entry.headline && summaryFigure(entry.headline, language, vocabulary),
  };
}

function summaryFigure(
  { result, grade, gain, source }: LinkedResult,
  language: Language,
  vocabulary: Vocabulary,
): SummaryFigure {
  const { name, figure, phrase, claim, remark } = figureWords(result, language, vocabulary);
  const { brackets, semicolon } = wordsIn(punctuation, language);
  return {
    label: name,
    value: figure,
    phrase: remark === undefined ? phrase : phrase + fill(brackets, { text: remark }),
    remark: [claim, remark].filter((part) => part !== undefined).join(semicolon) || undefined,
    grade,
    gain,
    publisher: source.publisher,
  };
}

/** Title and description of an entry's own page. */
export function entryHead(entry: CatalogueEntry, language: Language): { title: string; description: string } {
  const title = entryTitle(entry, language);
  if (entry.kind === 'enterprise') {
    const { colon } = wordsIn(punctuation, language);
    const { name, profile } = entry.record;
    return { title: inLanguage(name, language), description: `${title}${colon}${inLanguage(profile, language)}` };
  }
  if (entry.kind === 'playbook') {
    const { playbooks } = wordsIn(listLabels, language);
    return { title: `${title} · ${playbooks.title}`, description: inLanguage(entry.record.summary, language) };
  }
  return {
    title: `${title} · ${entryTitle(entry.enterprise, language)}`,
    description: inLanguage(entry.record.summary, language),
  };
}
