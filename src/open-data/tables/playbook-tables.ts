import type { Catalogue } from '../../catalogue/catalogue.ts';
import { fieldsOf } from '../../schema/fields.ts';
import { playbook } from '../../schema/playbook.ts';
import { reportedItem, statementItems, statementLists } from '../../schema/playbook-statement.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { column, columnName, textColumns } from './columns.ts';
import { type Detail, detailsOf, itemColumns, place } from './detail-tables.ts';
import { type Table, table } from './table.ts';

/* /data/playbook-data.csv, playbook-models.csv and so on: the lists of playbooks, one statement a row. */

const { tables, columns: words } = openDataLabels;
const key = ['playbook', 'position'];
const references = new Map([
  ['metric', 'metrics'],
  ['measure', 'safety-measures'],
]);

const sentences = ['fits', 'doesNotFit', 'questions'] as const;

export function playbookTables({ playbooks }: Catalogue): Table[] {
  const label = (list: string) => {
    const field = fieldsOf(playbook).find((one) => one.key === list);
    return {
      zh: `${tables.playbooks.zh}：${field?.description.zh ?? list}`,
      en: `${tables.playbooks.en}: ${field?.description.en ?? list}`,
    };
  };
  const conditions = playbooks.flatMap(({ id, record }) =>
    detailsOf(id, [
      ...sentences.flatMap((kind) => record[kind].map((text) => ({ kind: columnName(kind), text }))),
      ...(record.open ? [{ kind: 'open', text: record.open }] : []),
    ]),
  );
  const steps = playbooks.flatMap((one) => detailsOf(one.id, one.steps));
  return [
    ...statementLists.map((list) => {
      const rows = playbooks.flatMap(({ id, record }) => detailsOf<object>(id, record[list]));
      return table<Detail<object>>(`playbook-${list}`, label(list), key, rows, [
        ...place<Detail<object>>('playbook', words.playbook, 'playbooks'),
        ...itemColumns<Detail<object>>(fieldsOf(statementItems[list]), 'playbooks', references),
      ]);
    }),
    table<Detail<object>>(
      'playbook-reported',
      label('reported'),
      key,
      playbooks.flatMap(({ id, record }) => detailsOf<object>(id, record.reported)),
      [
        ...place<Detail<object>>('playbook', words.playbook, 'playbooks'),
        ...itemColumns<Detail<object>>(fieldsOf(reportedItem), 'playbooks', references),
      ],
    ),
    table<(typeof conditions)[number]>('playbook-conditions', tables.conditions, key, conditions, [
      ...place<(typeof conditions)[number]>('playbook', words.playbook, 'playbooks'),
      column('kind', words.kind.zh, words.kind.en, ({ item }) => item.kind, {
        values: [...sentences.map((kind) => columnName(kind)), 'open'],
        required: true,
      }),
      ...textColumns<(typeof conditions)[number]>('text', words.text.zh, words.text.en, ({ item }) => item.text, {
        required: true,
      }),
    ]),
    table<(typeof steps)[number]>('playbook-steps', tables.playbookSteps, key, steps, [
      ...place<(typeof steps)[number]>('playbook', words.playbook, 'playbooks'),
      column('step', words.step.zh, words.step.en, ({ item }) => `${item.industry.id}/${item.step.id}`, {
        required: true,
        references: 'steps',
      }),
    ]),
  ];
}
