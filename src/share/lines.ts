/** Characters that may not open a line, and those that may not close one, as Chinese typesetting has it. */
const notFirst = /^[，。、；：？！）】》」』”’%‰…·,.;:?!)\]}]/;
const notLast = /[（【《「『“‘([{]$/;

/** Parts between which a line may break: Chinese characters one by one, Latin words whole with the space before them. */
function partsOf(text: string): string[] {
  const pieces = text.match(/\s*(?:[A-Za-z0-9À-ɏ.,'’\-+/%&()]+|.)/gsu) ?? [];
  const parts: string[] = [];
  for (const piece of pieces) {
    const before = parts.at(-1);
    if (before !== undefined && (notFirst.test(piece) || notLast.test(before)))
      parts[parts.length - 1] = before + piece;
    else parts.push(piece);
  }
  return parts;
}

/**
 * Breaks a text into at most `most` lines of at most `width`, as `measure` tells
 * it, in the unit of both; what does not fit ends in an ellipsis.
 */
export function lines(text: string, measure: (text: string) => number, width: number, most: number): string[] {
  const broken: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    if (line === '' || measure(line + part) <= width) {
      line += part;
      continue;
    }
    broken.push(line);
    line = part.trimStart();
  }
  if (line.trim() !== '') broken.push(line);
  const kept = broken.slice(0, most).map((one) => one.trim());
  if (broken.length <= most) return kept;
  let last = kept.at(-1) ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.replace(/[，。、；：,.;:\s]+$/, '')}…`];
}
