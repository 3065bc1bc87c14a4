import { shelfKey } from './kept.ts';
import { readShelf, type Shelf } from './shelf.ts';

/** What this page knows where the browser keeps nothing: storage may be shut off or full. */
let unkept: string | undefined;

/** The shelf as it is kept; another page may have changed it. */
export function loadShelf(): Shelf {
  if (unkept !== undefined) return readShelf(unkept);
  try {
    return readShelf(localStorage.getItem(shelfKey));
  } catch {
    return readShelf(null);
  }
}

/** Keeps the shelf; returns whether it outlasts the page. */
export function keepShelf(shelf: Shelf): boolean {
  const text = JSON.stringify(shelf);
  try {
    localStorage.setItem(shelfKey, text);
    unkept = undefined;
  } catch {
    unkept = text;
  }
  return unkept === undefined;
}

/** Whether what is marked outlasts the page, as far as is known. */
export const isKept = (): boolean => unkept === undefined;
