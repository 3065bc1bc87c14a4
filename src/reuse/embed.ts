import { escaped } from '../pictures/drawing.ts';

/* What others put into their pages to show an entry. */

/** Pixels: width and height of a card's frame, height of a badge. */
export const cardSize = { width: 420, height: 220, badge: 28 } as const;

/** The code that shows a case's card. */
export function cardCode(card: string, title: string): string {
  const { width, height } = cardSize;
  return `<iframe src="${escaped(card)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** The code that shows an enterprise's badge, leading to its page. */
export function badgeCode(page: string, badge: string, alt: string): string {
  return `<a href="${escaped(page)}"><img src="${escaped(badge)}" alt="${escaped(alt)}" height="${cardSize.badge}"></a>`;
}
