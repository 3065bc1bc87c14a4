import { rules } from '../../../judging/rules/all.ts';
import type { ParsedEntry, ReadEntries } from '../../../reading/entries.ts';
import type { EntryFile } from '../../../reading/entry-file.ts';
import { validate } from '../../../reading/validate.ts';
import type { YamlText } from '../../../reading/yaml.ts';
import type { EnterpriseInput, Recognition } from '../../../schema/enterprise.ts';
import { type EntryKind, entryKinds } from '../../../schema/entry-kinds.ts';
import type { Problem } from '../../../schema/fault.ts';
import { identifierPattern } from '../../../schema/identifier.ts';
import type { ScenarioRecord } from '../../../schema/scenario.ts';
import type { Source } from '../../../schema/source.ts';
import type { ImportContext } from '../context.ts';
import { bindColumns } from './bind-columns.ts';
import type { TermNames } from './cell-value.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { inCell } from './in-cell.ts';
import { judgeTexts } from './judge-texts.ts';
import { placeInTable } from './place-in-table.ts';
import type { Table } from './read-table.ts';

/** What a table comes to: entries to write, or every fault with its cell. */
export interface TableConversion {
  kind: EntryKind;
  entries: EntryFile[];
  problems: Problem[];
  rows: number;
}

/**
 * Converts a table's rows into entries and judges them by the schema and the
 * rules, so that each fault stands at its row and column. What a standing entry
 * says already need not be said again.
 */
export function convertTable(
  table: Table,
  file: string,
  mapping: ColumnMapping | undefined,
  standing: ReadEntries,
  context: ImportContext,
): TableConversion {
  const columns = bindColumns(table, mapping);
  const { kind } = columns;
  const conversion: TableConversion = { kind, entries: [], problems: [], rows: table.rows.length };
  const nameIn = (problem: Problem): Problem => inCell(problem, table.header.cells[problem.column - 1], table.sheet);
  if (columns.problems.length > 0) return { ...conversion, problems: columns.problems.map(nameIn) };

  const enterprises = enterpriseNames(standing);
  const lists = { ...context.vocabulary, enterprises } as unknown as Record<string, TermNames>;
  const { drafts, problems } = draftsOf(table, {
    columns,
    mapping,
    terms: ({ terms }) => (terms === undefined ? undefined : lists[terms]),
    idOf: (values) => (kind === 'enterprise' ? idByName(String(values.get('name.zh') ?? ''), enterprises) : undefined),
  });
  problems.push(...drafts.flatMap(badId));

  const known = new Map(
    [...standing.scenarios, ...standing.enterprises].map((entry) => [`${entry.kind} ${entry.id}`, entry]),
  );
  const parsed = drafts.flatMap((draft): ParsedEntry[] => {
    const before = known.get(`${kind} ${draft.id}`);
    const { body, ...facts } = draft.data;
    const data = completed(facts, kind, context);
    logDoubts(draft.id, data, context);
    conversion.entries.push({ kind, id: draft.id, data, body: (body as EntryFile['body'] | undefined) ?? {} });
    if (before && kind === 'scenario') return [];
    const value = before ? withStanding(data, before.yaml.value) : data;
    const place = placeInTable(draft, columns);
    const yaml: YamlText = { value, problems: [], placeOf: place, placeOfKey: (path, key) => place([...path, key]) };
    const validation = validate(yaml, entryKinds[kind].schema);
    problems.push(...validation.problems);
    const record = kind === 'scenario' ? (validation.value as ScenarioRecord | undefined) : undefined;
    problems.push(...judgeTexts(draft.data, record, place, context.vocabulary));
    return [{ kind, id: draft.id, file, yaml, record: validation.value as never, texts: [], bodies: {} }];
  });

  const ids = new Set(parsed.map(({ id }) => id));
  const others = <Kind extends EntryKind>(of: Kind, entries: readonly ParsedEntry<Kind>[]): ParsedEntry<Kind>[] =>
    of === kind ? [...entries.filter(({ id }) => !ids.has(id)), ...(parsed as ParsedEntry<Kind>[])] : [...entries];
  const input = {
    scenarios: others('scenario', standing.scenarios),
    enterprises: others('enterprise', standing.enterprises),
    vocabulary: context.vocabulary,
  };
  // Errors only: what the check merely remarks on would bury the cells that must be mended.
  for (const rule of rules) {
    problems.push(...rule(input).filter((fault) => fault.file === file && fault.severity === 'error'));
  }
  conversion.problems = problems.map(nameIn);
  return conversion;
}

/** What a table need not say: the day, who speaks at a source's host, and the role that a benchmark list gives. */
function completed(data: Record<string, unknown>, kind: EntryKind, context: ImportContext): Record<string, unknown> {
  const sources = Array.isArray(data.sources)
    ? data.sources.map((source) => completedSource(source, context))
    : undefined;
  const full: Record<string, unknown> = { reviewed: context.reviewed, ...data, ...(sources ? { sources } : {}) };
  if (kind === 'enterprise' && full.roles === undefined) {
    const recognitions = ((full as Partial<EnterpriseInput>).recognitions ?? []) as Partial<Recognition>[];
    const doubted = new Set((sources ?? []).flatMap(({ id, doubt }) => (doubt ? [id] : [])));
    const benchmark = recognitions.some(
      ({ scheme, proposed, source }) =>
        !proposed && !doubted.has(source) && context.vocabulary.recognitionSchemes.get(scheme ?? '')?.benchmark,
    );
    if (benchmark) full.roles = ['benchmark'];
  }
  return full;
}

/** Says in the log what a reader is told of an entry's evidence. */
function logDoubts(id: string, data: Partial<EnterpriseInput>, { log }: ImportContext): void {
  for (const { doubt, url } of data.sources ?? []) {
    if (doubt) log.add('Weak records: graded C', `${id}: ${doubt.en ?? doubt.zh} (${url})`);
  }
  for (const { proposed, scheme, year } of data.recognitions ?? []) {
    if (proposed) log.add('Proposed names, not a final list', `${id}: ${scheme} ${year ?? ''}`.trim());
  }
  if (data.caveat) log.add('Caveats shown with the entry', `${id}: ${data.caveat.en ?? data.caveat.zh}`);
}

function completedSource(source: Partial<Source>, { vocabulary, log }: ImportContext): Partial<Source> {
  if (source.kind !== undefined || typeof source.url !== 'string' || !URL.canParse(source.url)) return source;
  const host = new URL(source.url).hostname;
  const publisher = vocabulary.publishers.get(host);
  if (!publisher) log.add('Publisher not known: taken as a repost by the press', `${host} (${source.publisher ?? ''})`);
  const repost = publisher ? publisher.repost : true;
  return { ...source, kind: publisher?.kind ?? 'press', ...(repost ? { repost } : {}) };
}

/** An entry that stands, with a row's recognitions and sources before its own, so that they keep their places. */
function withStanding(data: Record<string, unknown>, standing: unknown): Record<string, unknown> {
  const before = standing as Record<string, unknown>;
  const items = (of: Record<string, unknown>, key: string) => (Array.isArray(of[key]) ? (of[key] as object[]) : []);
  const rename = (id: unknown) => `standing-${String(id)}`;
  const recognitions = items(before, 'recognitions').map((item) => ({
    ...item,
    source: rename('source' in item ? item.source : ''),
  }));
  const sources = items(before, 'sources').map((item) => ({ ...item, id: rename('id' in item ? item.id : '') }));
  return {
    ...data,
    ...before,
    recognitions: [...items(data, 'recognitions'), ...recognitions],
    sources: [...items(data, 'sources'), ...sources],
  };
}

function enterpriseNames({ enterprises }: ReadEntries): TermNames {
  return new Map(
    enterprises.flatMap(({ id, record }) =>
      record
        ? [[id, { label: record.shortName, aliases: [record.name.zh, record.name.en, ...record.aliases] }] as const]
        : [],
    ),
  );
}

function idByName(name: string, enterprises: TermNames): string | undefined {
  return name ? [...enterprises].find(([, { aliases }]) => aliases?.includes(name))?.[0] : undefined;
}

function badId({ id, cells, row }: Draft): Problem[] {
  if (identifierPattern.test(id)) return [];
  return [
    {
      ...(cells.get('id') ?? { line: row, column: 1 }),
      severity: 'error',
      rule: 'format',
      message: { zh: `id 的值“${id}”的写法不对。`, en: `id: “${id}” is not written in the right form.` },
      hint: { zh: '只用小写英文字母、数字和连字符。', en: 'Use lower-case letters, digits and hyphens only.' },
    },
  ];
}
