import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AddressOf } from '../address.ts';
import { once } from '../once.ts';
import {
  correctionTable,
  recognitionTable,
  relationTable,
  resultTable,
  safetyTable,
  sourceTable,
  stackTable,
} from './detail-tables.ts';
import { entryTables } from './entry-tables.ts';
import { playbookTables } from './playbook-tables.ts';
import { schemeTable } from './scheme-table.ts';
import type { Table } from './table.ts';
import { termTables } from './term-tables.ts';

/** Every table of the data, in the order in which workbooks and pages show them. */
export const tablesOf = once((catalogue: Catalogue, addressOf: AddressOf): readonly Table[] => {
  const { scenarios, enterprises, playbooks } = entryTables(catalogue, addressOf);
  return [
    scenarios,
    resultTable(catalogue),
    stackTable(catalogue),
    safetyTable(catalogue),
    enterprises,
    recognitionTable(catalogue),
    sourceTable(catalogue),
    schemeTable(catalogue),
    playbooks,
    ...playbookTables(catalogue),
    correctionTable(catalogue),
    relationTable(catalogue),
    ...termTables(catalogue),
  ];
});
