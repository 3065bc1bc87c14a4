import { type JudgedBody, judgeBody } from '../dialect/body.ts';
import type { BodyFacts } from '../dialect/component.ts';
import type { BodyParser } from '../dialect/parser.ts';
import { collectTexts } from '../schema/collect.ts';
import type { Entry, KnownEntry } from '../schema/entry.ts';
import { contentPath, type EntryRecord, entryKinds } from '../schema/entry-kinds.ts';
import type { EntryRef, Finding } from '../schema/finding.ts';
import { type Language, languages } from '../schema/text.ts';
import { validate } from '../schema/validate.ts';
import type { Against } from './against.ts';
import { rules } from './rules/all.ts';
import type { JudgingVocabulary } from './term-lists.ts';

/** The bodies of an entry that say something. */
export type JudgedBodies = Partial<Record<Language, JudgedBody>>;

/** What is wrong with entries, and what they come to. */
export interface Judgement {
  findings: Finding[];
  /** The facts of those whose front matter is in form. */
  records: Map<Entry, EntryRecord>;
  bodies: Map<Entry, JudgedBodies>;
}

/**
 * Judges entries: the form of their front matter, the rules across fields and
 * entries, their bodies. Pure: the same for files, tables and the form. Among
 * the others, those that have the kind and id of an entry under judgement are
 * its earlier state, and left out.
 */
export function judge(entries: readonly Entry[], against: Against, parser: BodyParser): Judgement {
  const refs = new Set(entries.map(contentPath));
  const others = against.others.filter((other) => !refs.has(contentPath(other)));
  const { findings, records } = judgeShape(entries);
  for (const rule of rules) findings.push(...rule.judge(entries, { ...against, others }));
  const hasPage = pageFinder([...entries, ...others], against.vocabulary);
  const bodies: Judgement['bodies'] = new Map();
  for (const entry of entries) {
    const metrics = metricsOf(records.get(entry), against.vocabulary);
    const facts: BodyFacts = { metrics, hasPage, imageSize: against.imageSize };
    const judged: JudgedBodies = {};
    for (const language of languages) {
      const text = entry.bodies[language];
      if (!text?.trim()) continue;
      const body = judgeBody(text, facts, parser);
      judged[language] = body;
      for (const { offset, ...problem } of body.problems)
        findings.push({ entry: refOf(entry), at: { body: language, offset }, ...problem });
    }
    bodies.set(entry, judged);
  }
  return { findings, records, bodies };
}

/** Judges the form of entries' front matter, for which nothing else need be known. */
export function judgeShape(entries: readonly Entry[]): Omit<Judgement, 'bodies'> {
  const findings: Finding[] = [];
  const records: Judgement['records'] = new Map();
  for (const entry of entries) {
    // What could not be read was told by whoever read it.
    if (entry.front === undefined) continue;
    const { value, problems } = validate(entry.front, entryKinds[entry.kind].schema);
    if (value) records.set(entry, value);
    for (const problem of problems) findings.push({ entry: refOf(entry), severity: 'error', ...problem });
  }
  return { findings, records };
}

const refOf = ({ kind, id }: EntryRef): EntryRef => ({ kind, id });

/** The metrics of an entry's results, unless one is misspelt: which one a body means cannot be known then. */
function metricsOf(record: EntryRecord | undefined, vocabulary: JudgingVocabulary): string[] | undefined {
  if (!record) return undefined;
  const metrics = 'results' in record ? record.results.map(({ metric }) => metric) : [];
  return metrics.every((metric) => vocabulary.metrics.has(metric)) ? metrics : undefined;
}

/** Tells whether a path of the site leads to an entry, an industry or a building block; `undefined` for all other paths. */
function pageFinder(entries: readonly KnownEntry[], vocabulary: JudgingVocabulary): BodyFacts['hasPage'] {
  const pages = new Map<string, Set<string>>([
    ['industries', new Set(vocabulary.industries.keys())],
    ['building-blocks', new Set(vocabulary.buildingBlocks.keys())],
  ]);
  for (const { folder } of Object.values(entryKinds)) pages.set(folder, new Set());
  for (const { kind, id, front } of entries) {
    const ids = pages.get(entryKinds[kind].folder);
    for (const one of [id, ...collectTexts(front, ['formerIds', '*']).map(({ value }) => value)]) ids?.add(one);
  }
  return (path) => {
    const [, list = '', id = ''] = /^\/([a-z-]+)\/([^/?#]+)\/?(?:[?#].*)?$/.exec(path) ?? [];
    return pages.get(list)?.has(id);
  };
}
