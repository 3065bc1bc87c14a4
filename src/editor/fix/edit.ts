/** A change of a text: what stands between two offsets is replaced. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with the edits made; of edits that overlap, the first is made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
