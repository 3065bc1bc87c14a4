import type { Catalogue } from '../../catalogue/catalogue.ts';
import { figureWords } from '../../catalogue/figure.ts';
import { recognition } from '../../schema/enterprise.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { fieldsOf } from '../../schema/fields.ts';
import { isAttributable, result } from '../../schema/result.ts';
import { scenario as scenarioSchema } from '../../schema/scenario.ts';
import { source } from '../../schema/source.ts';
import { layers, stackItem } from '../../schema/stack.ts';
import type { Text } from '../../schema/text.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { entriesOf } from '../api/entries.ts';
import { referenceTo } from '../api/references.ts';
import { relationsOf } from '../api/relations.ts';
import { column, columnsOf, labelColumns, textColumns, withAfter } from './columns.ts';
import { type ColumnOf, type Table, table } from './table.ts';

/* /data/results.csv, recognitions.csv, sources.csv and so on: what an entry has several of, one a row. */

const { tables, columns: words } = openDataLabels;

/** What a row of a detail is made of: the entry that it belongs to, its place there, and itself. */
export interface Detail<Item> {
  entry: string;
  position: number;
  item: Item;
}

export const detailsOf = <Item>(entry: string, items: readonly Item[]): Detail<Item>[] =>
  items.map((item, index) => ({ entry, position: index + 1, item }));

/** The first columns of a detail: its entry and its place in it. */
export function place<Row extends Detail<unknown>>(
  name: string,
  label: { zh: string; en: string },
  references: string,
) {
  return [
    column<Row>(name, label.zh, label.en, ({ entry }) => entry, { required: true, references }),
    column<Row>('position', words.position.zh, words.position.en, ({ position }) => position, {
      type: 'integer',
      required: true,
    }),
  ];
}

/** The columns of a detail's own fields; the source is named by its key in the table of sources. */
export function itemColumns<Row extends Detail<object>>(
  fields: ReturnType<typeof fieldsOf>,
  list: string,
  references: ReadonlyMap<string, string> = new Map(),
): ColumnOf<Row>[] {
  return columnsOf(fields, references).map((made) =>
    made.name === 'source'
      ? {
          ...made,
          references: 'sources',
          cell: ({ entry, item }: Row) => {
            const id = made.cell(item);
            return id === undefined ? undefined : sourceKey(list, entry, String(id));
          },
        }
      : { ...made, cell: ({ item }: Row) => made.cell(item) },
  );
}

/** The key of a source: its entry and its id in it. */
export const sourceKey = (list: string, entry: string, id: string): string => `${list}/${entry}#${id}`;

const gradeColumn = <Row>(gradeOf: (row: Row) => string): ColumnOf<Row> =>
  column('grade', words.grade.zh, words.grade.en, gradeOf, { values: ['A', 'B', 'C'], required: true });

export function resultTable({ scenarios, vocabulary }: Catalogue): Table {
  const rows = scenarios.flatMap((scenario) =>
    detailsOf(scenario.id, scenario.results).map((one) => ({
      ...one,
      linked: one.item,
      item: one.item.result,
      enterprise: scenario.enterprise,
    })),
  );
  type Row = (typeof rows)[number];
  return table<Row>('results', tables.results, ['scenario', 'position'], rows, [
    ...place<Row>('scenario', words.scenario, 'scenarios'),
    column('enterprise', words.enterprise.zh, words.enterprise.en, ({ enterprise }) => enterprise.id, {
      references: 'enterprises',
    }),
    ...labelColumns<Row>(
      'enterprise',
      words.enterprise.zh,
      words.enterprise.en,
      ({ enterprise }) => [referenceTo(enterprise)],
      false,
    ),
    ...withAfter(
      itemColumns<Row>(fieldsOf(result), 'scenarios', new Map([['metric', 'metrics']])),
      'metric',
      labelColumns<Row>('metric', words.metric.zh, words.metric.en, ({ linked }) => [linked.metric], false),
    ),
    gradeColumn(({ linked }) => linked.grade),
    column('attributable', words.attributable.zh, words.attributable.en, ({ item }) => isAttributable(item), {
      type: 'boolean',
      required: true,
    }),
    ...textColumns<Row>('words', words.words.zh, words.words.en, ({ item }) => ({
      zh: figureWords(item, 'zh', vocabulary).phrase,
      en: figureWords(item, 'en', vocabulary).phrase,
    })),
  ]);
}

export function recognitionTable({ enterprises }: Catalogue): Table {
  const rows = enterprises.flatMap((enterprise) =>
    detailsOf(enterprise.id, enterprise.recognitions).map((one) => ({
      ...one,
      linked: one.item,
      item: one.item.recognition,
    })),
  );
  type Row = (typeof rows)[number];
  return table<Row>('recognitions', tables.recognitions, ['enterprise', 'position'], rows, [
    ...place<Row>('enterprise', words.enterprise, 'enterprises'),
    ...withAfter(
      itemColumns<Row>(fieldsOf(recognition), 'enterprises', new Map([['scheme', 'recognition-schemes']])),
      'scheme',
      labelColumns<Row>('scheme', words.scheme.zh, words.scheme.en, ({ linked }) => [linked.scheme], false),
    ),
    gradeColumn(({ linked }) => linked.source.grade),
    column('benchmark', words.benchmark.zh, words.benchmark.en, ({ linked }) => linked.benchmark, {
      type: 'boolean',
      required: true,
    }),
  ]);
}

export function stackTable({ scenarios }: Catalogue): Table {
  const rows = scenarios.flatMap(({ id, record }) =>
    detailsOf(
      id,
      layers.flatMap((layer) => record.stack[layer].map((item) => ({ layer, item }))),
    ).map(({ entry, position, item }) => ({ entry, position, layer: item.layer, item: item.item })),
  );
  type Row = (typeof rows)[number];
  return table<Row>('stack', tables.stack, ['scenario', 'position'], rows, [
    ...place<Row>('scenario', words.scenario, 'scenarios'),
    column('layer', words.layer.zh, words.layer.en, ({ layer }) => layer, { values: layers, required: true }),
    ...itemColumns<Row>(fieldsOf(stackItem), 'scenarios', new Map([['ref', 'building-blocks']])),
  ]);
}

export function safetyTable({ scenarios, vocabulary }: Catalogue): Table {
  const rows = scenarios.flatMap(({ id, record }) => detailsOf(id, record.safety));
  type Row = (typeof rows)[number];
  const fields = fieldsOf(scenarioSchema).find(({ key }) => key === 'safety')?.item?.fields ?? [];
  const measureOf = ({ item }: Row): { label: Text }[] => {
    const measure = vocabulary.safetyMeasures.get(item.measure);
    return measure ? [measure] : [];
  };
  return table<Row>('safety', tables.safety, ['scenario', 'position'], rows, [
    ...place<Row>('scenario', words.scenario, 'scenarios'),
    ...withAfter(
      itemColumns<Row>([...fields], 'scenarios', new Map([['measure', 'safety-measures']])),
      'measure',
      labelColumns<Row>('measure', words.measure.zh, words.measure.en, measureOf, false),
    ),
  ]);
}

export function sourceTable(catalogue: Catalogue): Table {
  const rows = entriesOf(catalogue).flatMap((entry) =>
    entry.sources.map((item) => ({ list: entryKinds[entry.kind].folder, entry: entry.id, item })),
  );
  type Row = (typeof rows)[number];
  const own = columnsOf(fieldsOf(source).filter(({ key }) => key !== 'id'));
  return table<Row>('sources', tables.sources, ['id'], rows, [
    column('id', 'id', 'Id', ({ list, entry, item }) => sourceKey(list, entry, item.id), { required: true }),
    column('list', words.list.zh, words.list.en, ({ list }) => list, { required: true }),
    column('entry', words.entry.zh, words.entry.en, ({ entry }) => entry, { required: true }),
    column('number', words.position.zh, words.position.en, ({ item }) => item.number, {
      type: 'integer',
      required: true,
    }),
    ...own.map((made) => ({ ...made, cell: ({ item }: Row) => made.cell(item) })),
    gradeColumn(({ item }) => item.grade),
  ]);
}

export function correctionTable(catalogue: Catalogue): Table {
  const rows = entriesOf(catalogue).flatMap((entry) =>
    detailsOf(entry.id, entry.record.corrections).map((one) => ({ ...one, list: entryKinds[entry.kind].folder })),
  );
  type Row = (typeof rows)[number];
  return table<Row>('corrections', tables.corrections, ['list', 'entry', 'position'], rows, [
    column('list', words.list.zh, words.list.en, ({ list }) => list, { required: true }),
    column('entry', words.entry.zh, words.entry.en, ({ entry }) => entry, { required: true }),
    column('position', words.position.zh, words.position.en, ({ position }) => position, {
      type: 'integer',
      required: true,
    }),
    column('date', words.date.zh, words.date.en, ({ item }) => item.date, { required: true }),
    ...textColumns<Row>('what', words.what.zh, words.what.en, ({ item }) => item.what, { required: true }),
  ]);
}

export function relationTable(catalogue: Catalogue): Table {
  const rows = relationsOf(catalogue);
  type Row = (typeof rows)[number];
  return table<Row>('relations', tables.relations, ['from', 'relation', 'to'], rows, [
    column('from', words.from.zh, words.from.en, ({ from }) => from, { required: true }),
    column('relation', words.relation.zh, words.relation.en, ({ relation }) => relation, { required: true }),
    column('to', words.to.zh, words.to.en, ({ to }) => to, { required: true }),
  ]);
}
