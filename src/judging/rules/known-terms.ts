import type { ParsedEntry } from '../../reading/entries.ts';
import { namesOf, type Vocabulary } from '../../reading/vocabulary.ts';
import { closest } from '../../schema/closest.ts';
import type { Fault } from '../../schema/fault.ts';
import { layers } from '../../schema/stack.ts';
import type { Wording } from '../../schema/text.ts';
import { collectTexts } from './collect.ts';
import { faultAt, type Rule, type RuleInput } from './rule.ts';

/** A list that ids are looked up in. */
interface TermList {
  what: Wording;
  terms: ReadonlyMap<string, { label: Wording; aliases?: string[] }>;
  file: string;
}

/** The lists that ids are looked up in: vocabularies, and the enterprises of the catalogue. */
export type ListName =
  | Exclude<keyof Vocabulary, 'plan' | 'publishers' | 'standards' | 'supportSchemes' | 'industryGroups' | 'thesaurusParts' | 'concepts'>
  | 'enterprises';

const names: Record<ListName, { zh: string; en: string; file: string }> = {
  industries: { zh: '行业', en: 'an industry', file: 'seeds/industries.yaml' },
  stages: { zh: '制造环节', en: 'a stage', file: 'seeds/stages.yaml' },
  techniques: { zh: '技术', en: 'a technique', file: 'seeds/techniques.yaml' },
  referenceScenarios: { zh: '参考指引场景', en: 'a reference scenario', file: 'seeds/reference-scenarios.yaml' },
  planMeasures: { zh: '行动措施', en: 'a measure of the plan', file: 'seeds/plan.yaml' },
  metrics: { zh: '指标', en: 'a metric', file: 'seeds/metrics.yaml' },
  units: { zh: '单位', en: 'a unit', file: 'seeds/units.yaml' },
  safetyMeasures: { zh: '安全措施', en: 'a safety measure', file: 'seeds/safety-measures.yaml' },
  recognitionSchemes: { zh: '认定名目', en: 'a recognition scheme', file: 'seeds/recognition-schemes.yaml' },
  buildingBlocks: { zh: '构件', en: 'a building block', file: 'seeds/building-blocks.yaml' },
  regions: { zh: '省级行政区或国家代码', en: 'a province or country code', file: 'seeds/regions.yaml' },
  enterprises: { zh: '企业条目', en: 'an enterprise of the catalogue', file: 'content/enterprises/' },
};

/** Where front matter names terms, and of which list. */
export const scenarioReferences: readonly [path: string[], list: ListName][] = [
  [['enterprise'], 'enterprises'],
  [['region'], 'regions'],
  [['industries', '*'], 'industries'],
  [['stages', '*'], 'stages'],
  [['techniques', '*'], 'techniques'],
  [['referenceScenarios', '*'], 'referenceScenarios'],
  [['planMeasures', '*'], 'planMeasures'],
  [['results', '*', 'metric'], 'metrics'],
  [['results', '*', 'unit'], 'units'],
  [['results', '*', 'baseline', 'unit'], 'units'],
  [['safety', '*', 'measure'], 'safetyMeasures'],
  ...layers.map((layer): [string[], ListName] => [['stack', layer, '*', 'ref'], 'buildingBlocks']),
];
export const enterpriseReferences: readonly [path: string[], list: ListName][] = [
  [['region'], 'regions'],
  [['industries', '*'], 'industries'],
  [['recognitions', '*', 'scheme'], 'recognitionSchemes'],
];

/** Every id that an entry writes must be a term of its vocabulary, or an entry. */
export const knownTerms: Rule = (input) => {
  const lists = termLists(input);
  return [
    ...input.scenarios.flatMap((entry) => judge(entry, scenarioReferences, lists)),
    ...input.enterprises.flatMap((entry) => judge(entry, enterpriseReferences, lists)),
  ];
};

function judge(entry: ParsedEntry, references: typeof scenarioReferences, lists: Record<ListName, TermList>): Fault[] {
  return references.flatMap(([pattern, name]) =>
    collectTexts(entry.yaml.value, pattern).flatMap(({ path, value }) => {
      // What is left empty is told as such by the schema.
      const unknown = value === '' ? undefined : unknownPart(value, name, lists[name]);
      return unknown === undefined ? [] : [unknownTerm(entry, path, unknown, lists[name])];
    }),
  );
}

/** The part of a written id that its list does not have: of a compound unit, the part that is wrong. */
function unknownPart(written: string, name: ListName, { terms }: TermList): string | undefined {
  if (terms.has(written) || (name === 'regions' && isCountry(written))) return undefined;
  if (name !== 'units') return written;
  const parts = written.split('/');
  return parts.length > 2 ? written : parts.find((part) => !terms.has(part));
}

function unknownTerm(entry: ParsedEntry, path: PropertyKey[], id: string, list: TermList): Fault {
  const near = meant(id, list) ?? closest(id, list.terms.keys());
  const label = near === undefined ? undefined : list.terms.get(near)?.label;
  return faultAt(
    entry,
    path,
    'unknown-id',
    { zh: `“${id}”不是${list.what.zh}。`, en: `“${id}” is not ${list.what.en}.` },
    label
      ? { zh: `是不是想写 ${near}（${label.zh}）？`, en: `Did you mean ${near}${label.en ? ` (${label.en})` : ''}?` }
      : { zh: `可用的 id 见 ${list.file}。`, en: `The ids are listed in ${list.file}.` },
  );
}

/** The term whose label or alias was written in place of its id. */
function meant(written: string, { terms }: TermList): string | undefined {
  const wanted = written.toLowerCase();
  for (const [id, term] of terms) {
    if (namesOf(term).some((name) => name.toLowerCase() === wanted)) return id;
  }
  return undefined;
}

function termLists({ vocabulary, enterprises, unread }: RuleInput): Record<ListName, TermList> {
  const records = new Map<string, { label: Wording; aliases: string[] }>(
    enterprises.map(({ id, record }) => [
      id,
      {
        label: record?.shortName ?? { zh: id, en: id },
        aliases: record ? [record.name.zh, ...record.aliases, ...record.formerIds] : [],
      },
    ]),
  );
  for (const file of unread ?? []) {
    const id = /enterprises\/([^/.]+)\.mdx$/.exec(file)?.[1];
    if (id) records.set(id, { label: { zh: id, en: id }, aliases: [] });
  }
  const measures = new Map([...vocabulary.planMeasures].map(([id, { title }]) => [id, { label: title }]));
  const terms: Record<ListName, TermList['terms']> = { ...vocabulary, enterprises: records, planMeasures: measures };
  return Object.fromEntries(
    Object.entries(names).map(([name, { zh, en, file }]) => [
      name,
      { what: { zh, en }, terms: terms[name as ListName], file },
    ]),
  ) as Record<ListName, TermList>;
}

/** Whether `code` is a country code of ISO 3166-1 that has a name; some codes are named, but are no country's. */
export function isCountry(code: string): boolean {
  return (
    /^(?!EU|EZ|UN|QO|XA|XB|ZZ)[A-Z]{2}$/.test(code) &&
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
  );
}
