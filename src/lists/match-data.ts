import type { Catalogue, Playbook, Scenario } from '../catalogue/catalogue.ts';
import {
  type Answerable,
  computeAnswers,
  exclusions,
  peopleKinds,
  sizes,
  systemKinds,
} from '../questions/match/answers.ts';
import { type Candidate, candidatesOf } from '../questions/match/candidate.ts';
import { dataKinds } from '../schema/playbook-statement.ts';
import { inLanguage, type Language, type Text } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { entrySummary, entryTitle } from './entry-summary.ts';
import type { MatchData, MatchRow, NeedNames } from './match-rows.ts';

/** Gathers what the self-diagnosis compares a plant's answers with. */
export function matchData(catalogue: Catalogue, language: Language): MatchData {
  const { vocabulary } = catalogue;
  const industries = [...vocabulary.industries.values()];
  const candidates = candidatesOf(catalogue);
  const entries = new Map<string, Playbook | Scenario>(
    [...catalogue.playbooks, ...catalogue.scenarios].map((entry) => [`${entry.kind} ${entry.id}`, entry]),
  );
  return {
    answerable: answerableOf(catalogue, candidates),
    industries: industries.map(({ id, group, chain }) => ({
      id,
      group,
      steps: chain.map((step) => [step.id, step.label[language]]),
    })),
    rows: candidates.flatMap((candidate) => {
      const entry = entries.get(`${candidate.kind} ${candidate.id}`);
      return entry ? [rowOf(candidate, entry, catalogue, language)] : [];
    }),
  };
}

/** What can be answered: of aims and measures, those that some candidate tells of. */
export function answerableOf({ vocabulary }: Catalogue, candidates: readonly Candidate[]): Answerable {
  const aims = new Set(candidates.flatMap((one) => Object.keys(one.aims)));
  const measures = new Set(candidates.flatMap((one) => one.measures));
  return {
    industry: [...vocabulary.industries.keys()],
    step: Object.fromEntries([...vocabulary.industries].map(([id, { chain }]) => [id, chain.map((step) => step.id)])),
    stage: [...vocabulary.stages.keys()],
    aim: [...vocabulary.metrics.values()]
      .filter(({ id, direction }) => direction !== 'neutral' && aims.has(id))
      .map(({ id }) => id),
    data: dataKinds,
    system: systemKinds,
    people: peopleKinds,
    compute: computeAnswers,
    without: exclusions,
    measure: [...vocabulary.safetyMeasures.keys()].filter((id) => measures.has(id)),
    region: [...vocabulary.regions.keys()],
    size: sizes,
  };
}

function rowOf(
  { needs, ...candidate }: Candidate,
  entry: Playbook | Scenario,
  { vocabulary }: Catalogue,
  language: Language,
): MatchRow {
  const summary = entrySummary(entry, language, vocabulary);
  const common = { ...candidate, href: href(summary.path, language), title: entryTitle(entry, language) };
  if (entry.kind === 'scenario') {
    const { who, place, figure } = summary;
    const [first] = entry.playbooks;
    return {
      ...common,
      about: [who, place, figure?.phrase].filter(Boolean).join(' · '),
      ...(first && { by: first.id }),
    };
  }
  return { ...common, about: summary.summary, ...(needs && { needs }) };
}

/** The names of what each playbook needs, by its id: a second file, for they are half of it all. */
export function needNames({ playbooks }: Catalogue, language: Language): Record<string, NeedNames> {
  const named = (texts: readonly Text[]) => texts.map((text) => inLanguage(text, language));
  return Object.fromEntries(
    playbooks.map(({ id, record: { data, systems, skills, models, doesNotFit } }) => [
      id,
      {
        data: named(data.map(({ name }) => name)),
        systems: named(systems.map(({ name }) => name)),
        people: named(skills.map(({ role }) => role)),
        models: named(models.map(({ task }) => task)),
        unfit: named(doesNotFit),
      },
    ]),
  );
}
