/** What Markdown would read as more than text, within a cell of a table. */
const special = /[\\`*_{}[\]<>#|~$&]/g;

const cellText = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split(/(https?:\/\/\S+)/)
        .map(pieceText)
        .join(''),
    )
    .join('<br>');

/** An address stands as a link of its own; anything else says what it says. */
const pieceText = (text: string, index: number): string =>
  index % 2 === 1 ? `<${text.replace(/[<>|]/g, encodeURIComponent)}>` : text.replace(special, '\\$&');

/** Rows as a table in GitHub's Markdown under a heading; the first row is its head. */
export function markdownTable(title: string, rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows.map((row) => `| ${row.map(cellText).join(' | ')} |`);
  const line = `|${(rows[0] ?? []).map(() => ' --- |').join('')}`;
  return `# ${title.replace(special, '\\$&')}\n\n${[head, line, ...others].join('\n')}\n`;
}
