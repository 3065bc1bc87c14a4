/* Every page has this in its script: whether a browser keeps anything of the shelf. */

/** Under which key a browser keeps the shelf. */
export const shelfKey = 'atlas-shelf';

/** Whether something was marked in this browser, now or once. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(shelfKey) !== null;
  } catch {
    return false;
  }
}
