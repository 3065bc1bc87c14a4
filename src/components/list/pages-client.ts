import { part } from '../../site/part.ts';

/** Where a page's link leads, and what it says to those who hear it. */
interface PageLinks {
  address(page: number): string;
  label(page: number): string;
}

/** Shows the numbers of the pages: the first, the last and those near the page that is shown. */
export function showPages(nav: HTMLElement, pages: number, page: number, { address, label }: PageLinks): void {
  nav.hidden = pages < 2;
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
  part(nav, 'ul', HTMLElement).replaceChildren(
    ...shown.flatMap((number, index) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'figures';
      link.href = address(number);
      link.textContent = String(number);
      link.setAttribute('aria-label', label(number));
      if (number === page) link.setAttribute('aria-current', 'page');
      item.append(link);
      if (index === 0 || number - (shown[index - 1] ?? 0) === 1) return [item];
      const gap = document.createElement('li');
      gap.textContent = '…';
      gap.setAttribute('aria-hidden', 'true');
      return [gap, item];
    }),
  );
}
