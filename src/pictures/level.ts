/** The steps of the scale that cells and tiles are coloured by: from 0, nothing, to 4, most. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** Where each step begins: 1, 2, 4 and 8 cases; each step is about twice the one before. */
export const levelBounds = [1, 2, 4, 8] as const;

/** The step of the colour scale for a count. */
export function levelOf(count: number): Level {
  return levelBounds.filter((bound) => count >= bound).length as Level;
}
