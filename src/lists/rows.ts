import type { Catalogue, CatalogueEntry, Enterprise, Playbook, Scenario } from '../catalogue/catalogue.ts';
import type { Grade } from '../catalogue/evidence.ts';
import { enterpriseValues, type FacetValues, playbookValues, scenarioValues } from '../catalogue/facets.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { countLabels } from '../words/counts.ts';
import { playbookLabels } from '../words/playbook.ts';
import { punctuation } from '../words/punctuation.ts';
import { siteLabels } from '../words/site.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import { type EntrySummary, entrySummary } from './entry-summary.ts';
import type { ListKind } from './kinds.ts';

/** An entry as lists show it; the browser is sent the same in pieces (row-pieces.ts). */
export interface ListRow {
  href: string;
  title: string;
  summary: string;
  /** Who, where, when: short words, in order. */
  meta: readonly string[];
  figure: { label: string; value: string; remark?: string; grade?: Grade; gain?: true } | undefined;
  /** That it is no case of artificial intelligence. */
  tag?: string;
  /** Of a case: the stage of manufacture whose drawing stands for it. */
  stage?: string;
  values: FacetValues;
  /** What the row is sorted by. */
  year: number;
  figures: number;
}

/** An entry as a row of a list. */
export function listRow(entry: CatalogueEntry, language: Language, vocabulary: Vocabulary): ListRow {
  const summary = entrySummary(entry, language, vocabulary);
  const own = ownPart(entry, summary, language);
  return {
    href: href(summary.path, language),
    title: summary.title,
    summary: summary.summary,
    ...own,
    meta: own.meta.flatMap((part) => part ?? []),
    year: summary.year ?? 0,
  };
}

type OwnPart = Pick<ListRow, 'figure' | 'values' | 'figures' | 'tag' | 'stage'> & {
  meta: readonly (string | undefined)[];
};

function ownPart(entry: CatalogueEntry, summary: EntrySummary, language: Language): OwnPart {
  if (entry.kind === 'scenario') return scenarioRow(entry, summary, language);
  return entry.kind === 'playbook' ? playbookRow(entry, summary, language) : enterpriseRow(entry, summary, language);
}

function playbookRow(playbook: Playbook, { industries, stages }: EntrySummary, language: Language): OwnPart {
  const { cases, steps } = playbook;
  return {
    meta: [industries[0], stages[0], steps[0]?.step.label[language]],
    figure:
      cases.length > 0 ? { label: wordsIn(playbookLabels, language).cases, value: String(cases.length) } : undefined,
    values: playbookValues(playbook),
    figures: cases.length,
  };
}

function scenarioRow(
  scenario: Scenario,
  { who, place, industries, stages, year, figure }: EntrySummary,
  language: Language,
): OwnPart {
  return {
    ...(scenario.record.kind !== 'ai' && { tag: wordsIn(valueLabels.kindTag, language)[scenario.record.kind] }),
    ...(scenario.stages[0] && { stage: scenario.stages[0].id }),
    meta: [who, place, industries[0], stages[0], year?.toString()],
    figure: figure && {
      label: figure.label,
      value: figure.value,
      ...(figure.remark && { remark: figure.remark }),
      grade: figure.grade,
      ...(figure.gain && { gain: true }),
    },
    values: scenarioValues(scenario),
    figures: scenario.results.length,
  };
}

function enterpriseRow(enterprise: Enterprise, { place, industries }: EntrySummary, language: Language): OwnPart {
  const { recognitions, scenarios } = enterprise;
  const { space } = wordsIn(punctuation, language);
  const count = recognitions.length;
  const latest = recognitions[0];
  return {
    meta: [
      place,
      industries[0],
      count > 0 ? fill(wordsIn(countLabels, language).recognitions, { count }) : undefined,
      latest && [latest.scheme.label[language], latest.recognition.year].filter(Boolean).join(space),
    ],
    figure:
      scenarios.length > 0
        ? { label: wordsIn(siteLabels.nav, language).scenarios, value: String(scenarios.length) }
        : undefined,
    values: enterpriseValues(enterprise),
    figures: scenarios.length,
  };
}

/** Rows by catalogue: each of some thousand pages shows a part of the same four lists. */
const known = new WeakMap<Catalogue, Map<string, readonly ListRow[]>>();

/** Every entry of a list as rows, in the catalogue's order. */
export function rowsOf(kind: ListKind, catalogue: Catalogue, language: Language): readonly ListRow[] {
  const lists = known.get(catalogue) ?? new Map<string, readonly ListRow[]>();
  known.set(catalogue, lists);
  const key = `${kind} ${language}`;
  const rows = lists.get(key) ?? catalogue[kind].map((entry) => listRow(entry, language, catalogue.vocabulary));
  lists.set(key, rows);
  return rows;
}
