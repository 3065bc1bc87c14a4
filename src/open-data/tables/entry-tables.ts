import type { Catalogue, Enterprise, Playbook, Scenario } from '../../catalogue/catalogue.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { fieldsOf } from '../../schema/fields.ts';
import { languages, type Text } from '../../schema/text.ts';
import { openDataLabels } from '../../words/open-data.ts';
import type { AddressOf } from '../address.ts';
import type { Entry } from '../api/entries.ts';
import { bodiesOf, gradeOfEntry } from '../api/entry-fields.ts';
import { referenceTo } from '../api/references.ts';
import { lastModified } from '../last-modified.ts';
import { pagePath } from '../page-path.ts';
import { column, columnName, columnsOf, inEach, labelColumns } from './columns.ts';
import { type ColumnOf, type Table, table } from './table.ts';

/* /data/scenarios.csv, enterprises.csv and playbooks.csv: one row an entry. Lists of groups are tables of their own. */

const { lists, columns: words } = openDataLabels;

/** Fields that are ids, with what names them in a row: their names stand beside them. */
type NamedFields<Row> = Readonly<
  Record<string, (row: Row) => { labels: readonly { label: Text }[]; several: boolean }>
>;

const one = (label: { label: Text } | undefined) => ({ labels: label ? [label] : [], several: false });
const many = (labels: readonly { label: Text }[]) => ({ labels, several: true });

const scenarioNames: NamedFields<Scenario> = {
  enterprise: ({ enterprise }) => one(referenceTo(enterprise)),
  region: ({ region }) => one(region),
  industries: ({ industries }) => many(industries),
  stages: ({ stages }) => many(stages),
  techniques: ({ techniques }) => many(techniques),
};
const enterpriseNames: NamedFields<Enterprise> = {
  region: ({ region }) => one(region),
  industries: ({ industries }) => many(industries),
};
const playbookNames: NamedFields<Playbook> = {
  industries: ({ industries }) => many(industries),
  stages: ({ stages }) => many(stages),
  techniques: ({ techniques }) => many(techniques),
};

/** Lists of texts that have a table of their own, and what is not shown. */
const apart = new Set(['searchWords', 'fits', 'doesNotFit', 'questions', 'open']);

/** The table that the ids of a field are keys of. */
const references = new Map([
  ['enterprise', 'enterprises'],
  ['parent', 'enterprises'],
  ['region', 'regions'],
  ['industries', 'industries'],
  ['stages', 'stages'],
  ['techniques', 'techniques'],
  ['playbooks', 'playbooks'],
  ['referenceScenarios', 'reference-scenarios'],
]);

function entryTable<Row extends Entry>(
  kind: Row['kind'],
  rows: readonly Row[],
  names: NamedFields<Row>,
  addressOf: AddressOf,
): Table {
  const { folder, schema } = entryKinds[kind];
  const fields = fieldsOf(schema).filter(({ key }) => !apart.has(key));
  const own = columnsOf(fields, references).flatMap((made): ColumnOf<Row>[] => {
    const named = Object.entries(names).find(([key]) => columnName(key) === made.name);
    const plain = { ...made, cell: ({ record }: Row) => made.cell(record) };
    if (!named) return [plain];
    const [, labelsOf] = named;
    const several = made.type === 'list';
    return [
      plain,
      ...labelColumns<Row>(made.name, made.label.zh, made.label.en, (row) => labelsOf(row).labels, several),
    ];
  });
  const address = languages.map((language) => ({
    ...column<Row>(`page_${language}`, words.page.zh, words.page.en, (row) => addressOf(pagePath(row), language)),
    label: inEach(words.page, language),
  }));
  const bodies = languages.map((language) => ({
    ...column<Row>(`body_${language}`, words.body.zh, words.body.en, (row) => bodiesOf(row, addressOf)[language]),
    label: inEach(words.body, language),
  }));
  return table(folder, lists[folder], ['id'], rows, [
    column<Row>('id', 'id', 'Id', ({ id }) => id, { required: true }),
    ...own,
    column<Row>('grade', words.grade.zh, words.grade.en, gradeOfEntry, { values: ['A', 'B', 'C'], required: true }),
    column<Row>('last_modified', words.lastModified.zh, words.lastModified.en, lastModified, { required: true }),
    ...address,
    ...bodies,
  ]);
}

export const entryTables = ({ scenarios, enterprises, playbooks }: Catalogue, addressOf: AddressOf) => ({
  scenarios: entryTable('scenario', scenarios, scenarioNames, addressOf),
  enterprises: entryTable('enterprise', enterprises, enterpriseNames, addressOf),
  playbooks: entryTable('playbook', playbooks, playbookNames, addressOf),
});
