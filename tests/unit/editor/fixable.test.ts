import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readAll } from '../../../src/catalogue/load.ts';
import { printGithub } from '../../../src/editor/check/print-github.ts';
import { printSarif } from '../../../src/editor/check/print-sarif.ts';
import { mendBody } from '../../../src/editor/fix/body.ts';
import { convertFile } from '../../../src/editor/import/convert.ts';
import { printJson, printText } from '../../../src/editor/print.ts';
import { describeFaults } from '../../../src/reading/describe-faults.ts';
import { smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';
import { listColumns, listRow } from '../../support/list-of-cases.ts';

/* What `--fix` mends is offered where it can be run on what is told, and nowhere else. */

const slips = [
  ['comment', '文<!-- 注 -->文', '删去注释（--fix 会代劳）。', 'Delete the comment (--fix does it).'],
  [
    'angle-address',
    '见<https://example.org/a>。',
    '改写为 [说明文字](https://example.org/a)（--fix 会代劳）。',
    'Write [a text](https://example.org/a) instead (--fix does it).',
  ],
  ['full-width-figure', '占１５％。', '改为半角 15%（--fix 会代劳）。', 'Write 15% (--fix does it).'],
  ['radical', '提⾼效率。', '改为“高”（--fix 会代劳）。', 'Write “高” (--fix does it).'],
] as const;

const faultsOf = (text: string) =>
  inTemporaryFolder((folder) => readAll(projectWith(folder, smallContent({ body: `\n${text}\n` }))).faults);

describe.each(slips)('%s', (rule, text, zh, en) => {
  const faults = faultsOf(text).filter((fault) => fault.rule === rule);

  it('is told once, with the offer, wherever the command tells', () => {
    expect(faults).toHaveLength(1);
    expect(printText(faults, 1, 'zh')).toContain(`→ ${zh}\n`);
    expect(printText(faults, 1, 'en')).toContain(`→ ${en}\n`);
    expect(JSON.parse(printJson(faults, 1, 'zh'))).toMatchObject({ faults: [{ hint: zh }] });
    expect(printSarif(faults, 'en')).toContain(en.replaceAll('"', '\\"'));
    expect(printGithub(faults, 1, 'zh').output).toContain(`→ ${zh.replace('%', '%25')}\n`);
    expect(printGithub(faults, 1, 'en').summary).toContain('fix does it');
    expect(describeFaults(faults)).toContain(zh);
    expect(describeFaults(faults)).toContain(en);
  });

  it('says by itself how it is mended by hand, and nothing of the command', () => {
    for (const { hint } of faults) {
      expect(hint.zh).toBe(zh.replace('（--fix 会代劳）', ''));
      expect(hint.en).toBe(en.replace(' (--fix does it)', ''));
    }
  });

  it('is mended by it', () => {
    expect(faults.filter(({ fixable }) => fixable)).toHaveLength(1);
    expect(faultsOf(mendBody(text)).filter(({ fixable }) => fixable)).toEqual([]);
  });
});

it('is not offered for a list, whose cells are mended by hand', async () => {
  await inTemporaryFolder(async (folder) => {
    const folders = projectWith(folder, smallContent());
    const file = join(folder, 'list.csv');
    const columns = { ...listColumns, 正文: 'body.zh' };
    writeFileSync(file, writeCsv([Object.keys(columns), [...Object.values(listRow(1)), '文<!-- 注 -->文']]));
    writeFileSync(join(folder, 'list.columns.yaml'), stringify({ kind: 'scenario', columns }));
    const { faults } = await convertFile(file, folders);
    expect(faults.map(({ rule }) => rule)).toEqual(['comment']);
    expect(printText(faults, 1, 'en')).toContain('→ Delete the comment.\n');
  });
});
