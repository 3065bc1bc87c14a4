/** How much of a query is read, in UTF-16 units; an address holds no more of it. */
export const longestQuery = 160;

/** The part of a query that is read. No character is cut in two. */
export const readPart = (query: string): string => query.slice(0, longestQuery).replace(/[\ud800-\udbff]$/, '');
