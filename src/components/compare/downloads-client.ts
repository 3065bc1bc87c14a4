import { tableFile } from '../../compare/table-file.ts';
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
  for (const form of ['csv', 'xlsx', 'md'] as const)
    part(root, `[data-save=${form}]`, HTMLButtonElement).addEventListener('click', async () => {
      const { content, type } = await tableFile(form, title, rows());
      saveFile(`atlas-compare.${form}`, content, type);
    });
  part(root, '[data-save=print]', HTMLButtonElement).addEventListener('click', () => print());
}
