import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { playbookWorksheet, worksheetParts } from '../../../src/open-data/playbook-worksheet.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const { playbooks } = realCatalogue();
const playbook = playbooks[0];
if (!playbook) throw new Error('no playbook');
const address = 'https://atlas.example/playbooks/x/';

/** A spreadsheet's cell: `D10` is column 3, row 9. */
const at = (reference: string): [row: number, column: number] => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return [Number(digits) - 1, letters.charCodeAt(0) - 65];
};

describe.each(['zh', 'en'] as const)('a worksheet (%s)', async (language) => {
  const parts = worksheetParts(playbook, language);
  const { sheets } = await readXlsx(await playbookWorksheet(playbook, address, language));
  const [guide, ...lists] = sheets;
  if (!guide) throw new Error('no sheet');

  it('has a sheet for every list, each line with what it rests on', () => {
    expect(lists.map(({ name }) => name)).toEqual(parts.map(({ name }) => name));
    lists.forEach(({ rows }, index) => {
      const lines = parts[index]?.lines ?? [];
      expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual(
        lines.map(({ name, detail, basis }) => [name, detail, basis]),
      );
      expect(lines.every(({ basis }) => basis.length > 0)).toBe(true);
    });
  });

  it('tells what it is of, and the rule by which the score adds up', () => {
    const told = guide.rows.flat().join('\n');
    expect(told).toContain(playbook.record.title[language]);
    expect(told).toContain(address);
    expect(told).toContain('÷');
  });

  it('adds up by formulas that reach every line of a scored sheet, and no other cell', () => {
    const scored = parts.filter((part) => part.scored);
    const formulas = [...(guide.cells ?? [])].flatMap(([place, { formula }]) => (formula ? [[place, formula]] : []));
    for (const { name, lines } of scored) {
      const sum = formulas.find(([, formula = '']) => formula.startsWith('SUM(') && formula.includes(`'${name}'!`));
      const [, from = '', to = '', row = ''] = /^SUM\('.*'!(D\d+):(D\d+)\)\/\(2\*B(\d+)\)$/.exec(sum?.[1] ?? '') ?? [];
      expect([at(from), at(to)]).toEqual([
        [1, 3],
        [lines.length, 3],
      ]);
      // The divisor is the number of lines, beside the sheet's name.
      expect(guide.rows[Number(row) - 1]?.slice(0, 2)).toEqual([name, lines.length]);
    }
    const total = formulas.find(([, formula = '']) => formula.startsWith('AVERAGE('))?.[1] ?? '';
    const [, from = '', to = ''] = /^AVERAGE\((D\d+):(D\d+)\)$/.exec(total) ?? [];
    expect(at(to)[0] - at(from)[0] + 1).toBe(scored.length);
  });

  it('takes 0, 1 or 2 and nothing else', () => {
    lists.forEach(({ dataValidations = [] }, index) => {
      expect(dataValidations.map(({ values, showErrorMessage }) => [values, showErrorMessage])).toEqual(
        parts[index]?.scored ? [[['0', '1', '2'], true]] : [],
      );
    });
  });
});

it('has names that spreadsheets take, each once', () => {
  for (const one of playbooks)
    for (const language of ['zh', 'en'] as const) {
      const names = worksheetParts(one, language).map(({ name }) => name);
      expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
});

it('is the same file whenever it is made', async () => {
  const once = await playbookWorksheet(playbook, address, 'zh');
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await playbookWorksheet(playbook, address, 'zh')).equals(Buffer.from(once))).toBe(true);
});
