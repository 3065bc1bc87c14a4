/** A field of a CSV file (RFC 4180); what a spreadsheet would run as a formula is kept as text. */
function field(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.]+%?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file that Excel reads as UTF-8: with a byte-order mark, lines ended as RFC 4180 says. */
export function csvFile(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
