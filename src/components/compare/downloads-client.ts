import { markdownTable } from '../../compare/markdown.ts';
import { csvFile } from '../../pictures/csv.ts';
import { part } from '../../site/part.ts';

/** Hands the browser a file to save. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Makes the buttons give the table that `rows` tells as files, and print the page. */
export function readyDownloads(root: HTMLElement, title: string, rows: () => string[][]): void {
  const on = (kind: string, act: () => void) =>
    part(root, `[data-save=${kind}]`, HTMLButtonElement).addEventListener('click', act);
  on('csv', () => saveFile('atlas-compare.csv', csvFile(rows()), 'text/csv'));
  on('md', () => saveFile('atlas-compare.md', markdownTable(title, rows()), 'text/markdown'));
  on('xlsx', async () => {
    // Asked for by few: it comes when it is.
    const { workbook } = await import('../../compare/workbook.ts');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    saveFile('atlas-compare.xlsx', workbook(title, rows()), type);
  });
  on('print', () => print());
}
