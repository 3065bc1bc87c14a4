import type { Place } from './fault.ts';

/** Line and column of an offset in a text; `firstLine` is the line of the file on which the text begins. */
export function placeIn(text: string, offset: number, firstLine = 1): Place {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = firstLine;
  for (let at = text.indexOf('\n'); at >= 0 && at < lineStart; at = text.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}

/** Line and column of an offset in a text that itself begins at `start`. */
export function placeFrom(start: Place, text: string, offset: number): Place {
  const { line, column } = placeIn(text, offset, start.line);
  return { line, column: line === start.line ? start.column + offset : column };
}
