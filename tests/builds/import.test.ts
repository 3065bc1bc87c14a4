import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { entryText, plant } from '../support/entries.ts';
import { inTemporaryFolder } from '../support/folders.ts';
import { badCells, listColumns, listOfCases } from '../support/list-of-cases.ts';
import { narrowSeeds } from '../support/narrow-seeds.ts';
import { placeOf, projectWithCode, underPath } from '../support/small-build.ts';

/* What a programme office does with a list of 500 rows, command by command. */

it('refuses a list of 500 rows for its 20 bad cells; mended, it is imported, checked and, in part, built', async () => {
  const workbook = (bad: boolean) => writeXlsx({ sheets: [{ name: '名单', rows: listOfCases(bad) }] });
  const [bad, mended] = [await workbook(true), await workbook(false)];
  inTemporaryFolder((folder) => {
    const project = projectWithCode(folder, { 'enterprises/plant.mdx': entryText(plant) }, underPath);
    const { content, dist } = project;
    const file = join(folder, 'list.xlsx');
    const log = join(folder, 'log.md');
    writeFileSync(join(folder, 'list.columns.yaml'), stringify({ kind: 'scenario', columns: listColumns }));
    const run = (command: string, ...args: string[]) =>
      spawnSync('npm', ['run', '--silent', command, '--', ...args], { ...placeOf(project), encoding: 'utf8' });

    writeFileSync(file, bad);
    const refused = run('import', file, '--log', log);
    expect(refused.status).toBe(1);
    expect(refused.stderr.match(/第 \d+ 行“[^”]+”列/g)).toEqual(
      badCells.map(([row, column]) => `第 ${row} 行“${column}”列`),
    );
    expect(existsSync(join(content, 'scenarios'))).toBe(false);
    expect(existsSync(log)).toBe(false);

    writeFileSync(file, mended);
    const imported = run('import', file, '--log', log);
    expect(imported.status).toBe(0);
    expect(imported.stdout).toContain('- new entries: 500');
    expect(existsSync(log)).toBe(true);
    expect(readdirSync(join(content, 'scenarios'))).toHaveLength(500);

    const checked = run('check', '--format', 'json');
    expect(checked.status).toBe(0);
    expect(
      JSON.parse(checked.stdout).faults.filter(({ severity }: { severity: string }) => severity === 'error'),
    ).toEqual([]);

    // A page is made for each of them: some tell as much as all.
    for (const file of readdirSync(join(content, 'scenarios')))
      if (!/^list-case-\d\.mdx$/.test(file)) rmSync(join(content, 'scenarios', file));
    narrowSeeds(project);
    const built = run('build');
    expect(built.status).toBe(0);
    expect(globSync('scenarios/list-case-*/index.html', { cwd: dist })).toHaveLength(9);
  });
});
