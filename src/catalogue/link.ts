import type { Seeds } from '../reading/seeds.ts';
import { indexSeeds, type Vocabulary } from '../reading/vocabulary.ts';
import { isAttributable } from '../schema/result.ts';
import type { Catalogue, Enterprise, LinkedResult, Playbook, Region, Scenario } from './catalogue.ts';
import { citedSources } from './cited-sources.ts';
import { bestGrade } from './evidence.ts';
import { outcomeOf } from './figure.ts';
import { headlineOf } from './headline.ts';
import { linkPlaybook } from './link-playbook.ts';
import { type Relations, relate } from './related.ts';
import { ofKind, type SoundEntry, type SoundEntryOf } from './sound-entry.ts';
import { termsOf } from './terms-of.ts';

/** What the catalogue is linked from: sound entries and the seeds that they refer to. */
export interface LinkInput {
  seeds: Seeds;
  entries: readonly SoundEntry[];
  /** Which cases are near which, where that was worked out already. */
  relations?: Relations;
}

const relatedCount = 6;

/** Which cases are near which, among the entries that a catalogue is linked from. */
export function relationsOf(entries: readonly SoundEntry[]): Relations {
  return relate(ofKind(entries, 'scenario'), relatedCount);
}

type Building<T> = { -readonly [Key in keyof T]: T[Key] };

/** Links entries and reference data into one frozen catalogue. References must have been checked. */
export function link({ seeds, entries, relations = relationsOf(entries) }: LinkInput): Catalogue {
  const vocabulary = indexSeeds(seeds);
  const scenarioEntries = ofKind(entries, 'scenario');
  const enterprises = new Map(
    ofKind(entries, 'enterprise').map((entry) => [entry.id, linkEnterprise(entry, vocabulary)]),
  );
  const playbooks = new Map<string, Building<Playbook>>(
    ofKind(entries, 'playbook').map((entry) => [entry.id, linkPlaybook(entry, vocabulary)]),
  );
  const scenarios = new Map<string, Building<Scenario>>();
  for (const entry of scenarioEntries) {
    const enterprise = enterprises.get(entry.record.enterprise);
    if (!enterprise) continue;
    const scenario = linkScenario(entry, enterprise, vocabulary);
    scenario.playbooks = termsOf(entry.record.playbooks, playbooks);
    scenarios.set(entry.id, scenario);
  }
  const ordered = [...scenarios.values()].sort(byYearAndEvidence);
  for (const [id, cases] of Map.groupBy(ordered, ({ enterprise }) => enterprise.id)) {
    const enterprise = enterprises.get(id);
    if (enterprise) enterprise.scenarios = cases;
  }
  linkFamilies(enterprises);
  for (const playbook of playbooks.values())
    playbook.cases = ordered.filter(({ record }) => record.playbooks.includes(playbook.id));
  for (const [id, nearest] of relations) {
    const scenario = scenarios.get(id);
    if (!scenario) continue;
    scenario.related = nearest.flatMap(({ id: other, relation }) => {
      const found = scenarios.get(other);
      return found ? [{ scenario: found, relation }] : [];
    });
  }
  const orderedEnterprises = [...enterprises.values()].sort(
    (a, b) =>
      b.scenarios.length - a.scenarios.length ||
      b.recognitions.length - a.recognitions.length ||
      compareText(a.id, b.id),
  );
  const orderedPlaybooks = [...playbooks.values()].sort(
    (a, b) => b.cases.length - a.cases.length || compareText(a.id, b.id),
  );
  const [scenariosBy, enterprisesBy] = [byIndustry(ordered), byIndustry(orderedEnterprises)];
  const catalogue: Catalogue = {
    vocabulary,
    askedQuestions: seeds.askedQuestions,
    scenarios: ordered,
    enterprises: orderedEnterprises,
    playbooks: orderedPlaybooks,
    scenario: (id) => scenarios.get(id),
    enterprise: (id) => enterprises.get(id),
    playbook: (id) => playbooks.get(id),
    scenariosOf: (industry) => scenariosBy.get(industry) ?? [],
    enterprisesOf: (industry) => enterprisesBy.get(industry) ?? [],
  };
  return deepFreeze(catalogue);
}

/** Entries by each of their industries, in their order. */
function byIndustry<One extends Scenario | Enterprise>(entries: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>();
  for (const entry of entries)
    for (const industry of new Set(entry.record.industries)) {
      const known = found.get(industry);
      if (known) known.push(entry);
      else found.set(industry, [entry]);
    }
  return found;
}

function linkEnterprise(entry: SoundEntryOf<'enterprise'>, vocabulary: Vocabulary): Building<Enterprise> {
  const { record } = entry;
  const sources = citedSources(record.sources);
  return {
    ...entry,
    industries: termsOf(record.industries, vocabulary.industries),
    region: regionOf(record.region, vocabulary),
    sources,
    recognitions: record.recognitions
      .flatMap((recognition) => {
        const scheme = vocabulary.recognitionSchemes.get(recognition.scheme);
        const source = sources.find(({ id }) => id === recognition.source);
        if (!scheme || !source) return [];
        return [{ recognition, scheme, source, benchmark: scheme.benchmark && !recognition.proposed }];
      })
      .sort(
        (a, b) =>
          (b.recognition.year ?? 0) - (a.recognition.year ?? 0) ||
          (b.recognition.month ?? 0) - (a.recognition.month ?? 0),
      ),
    scenarios: [],
    parent: undefined,
    children: [],
  };
}

/** Names to each enterprise the one that it belongs to, and to that one its members. */
function linkFamilies(enterprises: ReadonlyMap<string, Building<Enterprise>>): void {
  for (const enterprise of enterprises.values()) {
    const parent = enterprises.get(enterprise.record.parent ?? '');
    if (!parent) continue;
    enterprise.parent = parent;
    parent.children = [...parent.children, enterprise];
  }
}

function linkScenario(
  entry: SoundEntryOf<'scenario'>,
  enterprise: Enterprise,
  vocabulary: Vocabulary,
): Building<Scenario> {
  const { record } = entry;
  const sources = citedSources(record.sources);
  const results = record.results.flatMap((result): LinkedResult[] => {
    const metric = vocabulary.metrics.get(result.metric);
    const source = sources.find(({ id }) => id === result.source);
    if (!metric || !source) return [];
    const { grade } = source;
    const outcome = outcomeOf(result, metric.direction, vocabulary.units);
    const gain = outcome === 'better' && grade !== 'C' && isAttributable(result) && !result.claim;
    return [{ result, metric, source, grade, outcome, gain }];
  });
  const region = regionOf(record.region, vocabulary);
  return {
    ...entry,
    enterprise,
    industries: termsOf(record.industries, vocabulary.industries),
    stages: termsOf(record.stages, vocabulary.stages),
    techniques: termsOf(record.techniques, vocabulary.techniques),
    playbooks: [],
    region,
    sources,
    results,
    headline: headlineOf(results),
    grade: bestGrade((results.length > 0 ? results : sources).map(({ grade }) => grade)),
    support: supportFor(region, record.city?.zh, record.reviewed, vocabulary),
    related: [],
  };
}

/**
 * Schemes for a place: the nation's, its province's, and its city's where a city
 * is named. Those that had ended by the entry's last review are left out.
 */
function supportFor(region: Region | undefined, city: string | undefined, reviewed: string, vocabulary: Vocabulary) {
  if (!region?.id.startsWith('CN')) return [];
  const levels = ['district', 'city', 'province', 'national'];
  return [...vocabulary.supportSchemes.values()]
    .filter(
      (scheme) =>
        (scheme.validTo === undefined || scheme.validTo >= reviewed.slice(0, scheme.validTo.length)) &&
        (scheme.level === 'national' ||
          (scheme.region === region.id &&
            (scheme.level === 'province' || scheme.city === undefined || scheme.city.zh === city))),
    )
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function regionOf(code: string | undefined, vocabulary: Vocabulary): Region | undefined {
  if (code === undefined) return undefined;
  const province = vocabulary.regions.get(code);
  if (province) return province;
  const name = (locale: string) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  return { id: code, label: { zh: name('zh-CN'), en: name('en') } };
}

/** Cases of artificial intelligence first: lists show the others behind them. */
function byYearAndEvidence(a: Scenario, b: Scenario): number {
  return (
    Number(b.record.kind === 'ai') - Number(a.record.kind === 'ai') ||
    (b.record.year ?? 0) - (a.record.year ?? 0) ||
    compareText(a.grade, b.grade) ||
    b.results.length - a.results.length ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Freezes a value and everything in it; maps are left to their read-only type. */
function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    Object.freeze(one);
    waiting.push(...(one instanceof Map ? one.values() : Object.values(one)));
  }
  return value;
}
