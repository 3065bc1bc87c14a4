/*
 * Files that Excel opens by itself: with a byte-order mark, lines ended as RFC
 * 4180 says. What a spreadsheet would run as a formula has an apostrophe before
 * it, and so has what would otherwise be taken for that: taking one apostrophe
 * away gives every text back as it was.
 */

/** Beginnings of a formula, in either width, with or without apostrophes before; a plain number is none. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^[+-]?[\d.]+%?$/;

/** A field of a CSV file. */
function field(value: string | number | boolean | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file. */
export function csvFile(rows: readonly (readonly (string | number | boolean | undefined)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** A text as it was before it was written to a CSV file, given what an RFC 4180 parser reads. */
export function textOfField(field: string): string {
  return field.startsWith("'") && formula.test(field) ? field.slice(1) : field;
}

/** Several values in one cell, with `|` between them; a `|` or `\` within one has a `\` before it. */
export const listInCell = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\|]/g, '\\$&')).join('|');

/** The values of such a cell. */
export const valuesInCell = (cell: string): string[] =>
  cell === ''
    ? []
    : [...`${cell}|`.matchAll(/((?:\\.|[^\\|])*)\|/gs)].map(([, value = '']) => value.replaceAll(/\\(.)/gs, '$1'));
