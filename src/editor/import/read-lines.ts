import { placeInFiles } from '../../reading/where-in-file.ts';
import { contentPath } from '../../schema/entry-kinds.ts';
import type { Batch } from './batch.ts';
import type { ImportContext } from './context.ts';
import { convertEnterprise } from './enterprise.ts';
import { convertPlaybook } from './playbook.ts';
import { readRows } from './rows.ts';
import { convertScenario } from './scenario.ts';

/** The batch that JSON Lines come to. What is wrong with an entry is told by the file that would be written. */
export function readLines(jsonLines: string, file: string, context: ImportContext): Batch {
  const { scenarios, enterprises, playbooks, problems } = readRows(jsonLines);
  return {
    rows: scenarios.length + enterprises.length + playbooks.length,
    problems,
    entries:
      problems.length > 0
        ? []
        : [
            ...scenarios.map((row) => convertScenario(row, context)),
            ...enterprises.map((row) => convertEnterprise(row, context)),
            ...playbooks.map((row) => convertPlaybook(row, context)),
          ],
    place: (findings, planned) =>
      placeInFiles(
        findings,
        planned.map(({ entry, read }) => ({ ...read(), file: `${file} → content/${contentPath(entry)}` })),
      ),
  };
}
