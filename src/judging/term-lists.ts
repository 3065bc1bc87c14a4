import type { Vocabulary } from '../reading/vocabulary.ts';
import { collectTexts } from '../schema/collect.ts';
import type { KnownEntry } from '../schema/entry.ts';
import { type EntryKind, entryKinds, kindNames } from '../schema/entry-kinds.ts';
import type { BuildingBlock } from '../schema/seeds/building-block.ts';
import type { Wording } from '../schema/text.ts';

/** Lists of terms that entries name by id. */
const vocabularyLists = {
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
} as const;

type VocabularyList = keyof typeof vocabularyLists;
type EntryList = (typeof entryKinds)[EntryKind]['folder'];

/** A list that ids are looked up in: of the vocabulary, or the entries of a kind, by the name of their folder. */
export type ListName = VocabularyList | EntryList;

/** What of the vocabulary entries are judged by. */
export type JudgingVocabulary = Pick<Vocabulary, Exclude<VocabularyList, 'buildingBlocks'> | 'publishers'> & {
  /** Of these the names only. */
  buildingBlocks: ReadonlyMap<string, Pick<BuildingBlock, 'label' | 'aliases'>>;
};

/** Terms by id, with the words that people write in place of the id. */
export type Terms = ReadonlyMap<string, { label: Wording; aliases?: readonly string[]; fullName?: { zh: string } }>;

export type TermLists = Readonly<Record<ListName, Terms>>;

/** What an id of a list names, and where the list's ids are to be found. */
export const listWords: Readonly<Record<ListName, Wording & { file: string }>> = {
  ...vocabularyLists,
  ...byFolder((kind) => ({ ...entryKinds[kind].what, file: `content/${entryKinds[kind].folder}/` })),
};

/** Every list, with its terms; `entries` are those that can be named. */
export function termLists(vocabulary: JudgingVocabulary, entries: readonly KnownEntry[]): TermLists {
  const measures = [...vocabulary.planMeasures].map(([id, { title }]) => [id, { label: title }] as const);
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return {
    ...vocabulary,
    planMeasures: new Map(measures),
    ...byFolder((kind): Terms => new Map((byKind.get(kind) ?? []).map((entry) => [entry.id, namesOfEntry(entry)]))),
  };
}

function byFolder<Value>(value: (kind: EntryKind) => Value): Record<EntryList, Value> {
  return Object.fromEntries(kindNames.map((kind) => [entryKinds[kind].folder, value(kind)])) as Record<
    EntryList,
    Value
  >;
}

/** What people call an entry. */
function namesOfEntry({ id, front }: KnownEntry): { label: Wording; aliases: string[] } {
  const texts = (...path: string[]) => collectTexts(front, path).map(({ value }) => value);
  const [zh] = [...texts('shortName', 'zh'), ...texts('title', 'zh'), id];
  const [en] = [...texts('shortName', 'en'), ...texts('title', 'en'), ''];
  return {
    label: { zh: zh ?? id, en: en ?? '' },
    aliases: [...texts('name', 'zh'), ...texts('name', 'en'), ...texts('aliases', '*'), ...texts('formerIds', '*')],
  };
}
