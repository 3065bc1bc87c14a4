import { referenceAt } from '../places.ts';

/** Has the button within `root` that marks entries mark the one at `path`; takes it away where there is none. */
export function aimMark(root: ParentNode, path: string, title: string): void {
  const button = root.querySelector<HTMLElement>('[data-mark]');
  const entry = referenceAt(path);
  if (!button) return;
  if (!entry) button.remove();
  button.dataset.mark = entry;
  button.setAttribute('aria-label', `${button.textContent.trim()} ${title}`);
}
