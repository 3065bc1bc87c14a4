import type { WrittenFile } from '../reading/entry-file.ts';
import { type Destination, handOver } from './hand-over.ts';

/** Saves each file under its own name. */
export function download(files: readonly WrittenFile[]): void {
  for (const { path, text } of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    link.download = path.slice(path.lastIndexOf('/') + 1);
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

/** Lets a link open the place where a file is handed in; it is hidden where there is none, or nothing to send yet. */
export function aimLink(
  link: HTMLAnchorElement,
  file: WrittenFile | undefined,
  stands: boolean,
  ready: boolean,
  destination: Destination,
): void {
  const target = file && handOver(`content/${file.path}`, file.text, stands, destination);
  link.hidden = !target || !ready;
  if (target) link.href = target.href;
  link.dataset.filled = String(target?.filled ?? false);
}
