import type { Problem } from '../../../schema/fault.ts';

/** A problem whose message names the cell as spreadsheet programs do: sheet, row, column name, address. */
export function inCell<Told extends Problem>(problem: Told, columnName: string | undefined, sheet?: string): Told {
  const address = `${columnLetters(problem.column)}${problem.line}`;
  const name = columnName ? columnName.split(/\s+/)[0] : '';
  return {
    ...problem,
    message: {
      zh: `${sheet ? `工作表“${sheet}”` : ''}第 ${problem.line} 行${name ? `“${name}”列` : ''}（${address}）：${problem.message.zh}`,
      en: `${sheet ? `Sheet “${sheet}”, row` : 'Row'} ${problem.line}${name ? `, column “${name}”` : ''} (${address}): ${problem.message.en}`,
    },
  };
}

/** The letters of a column, counted from 1: A, B, …, Z, AA. */
export function columnLetters(column: number): string {
  const rest = column - 1;
  const letter = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? letter : `${columnLetters(Math.floor(rest / 26))}${letter}`;
}
