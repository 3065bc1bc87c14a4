import { isComposing } from '../../site/composing.ts';

/** Has the arrow keys go from the query into the pages and results that answer it, and through them. */
export function walkResults(
  root: HTMLElement,
  input: HTMLInputElement,
  pages: HTMLElement,
  results: HTMLOListElement,
): void {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (
      step === undefined ||
      isComposing(event) ||
      event.defaultPrevented ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return;
    const stops = [input, ...pages.querySelectorAll('a'), ...results.querySelectorAll<HTMLAnchorElement>('li h2 > a')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stops[at + step];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
