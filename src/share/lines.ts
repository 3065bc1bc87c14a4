/** Characters that may not open a line, and those that may not close one, as Chinese typesetting has it. */
const notFirst = /^[，。、；：？！）】》」』”’%‰…·,.;:?!)\]}]/;
const notLast = /[（【《「『“‘([{]$/;

/** What a Latin word is made of. */
const ofWord = /^[A-Za-z0-9À-ɏ.,'’\-+/%&()_]$/;

/** Parts between which a line may break: Chinese characters one by one, Latin words whole with the space before them. */
function partsOf(text: string): string[] {
  const pieces: string[] = [];
  let blanks = '';
  for (const sign of signsOf(text)) {
    if (/^\s+$/.test(sign)) blanks += sign;
    else if (blanks === '' && ofWord.test(sign) && ofWord.test(pieces.at(-1)?.at(-1) ?? ''))
      pieces.push(`${pieces.pop()}${sign}`);
    else {
      pieces.push(blanks + sign);
      blanks = '';
    }
  }
  const parts: string[] = [];
  for (const piece of pieces) {
    const before = parts.at(-1);
    if (before !== undefined && (notFirst.test(piece) || notLast.test(before)))
      parts[parts.length - 1] = before + piece;
    else parts.push(piece);
  }
  return parts;
}

/** A part that is longer than a line, broken after its hyphens and slashes, or else between its signs. */
function piecesOf(part: string, measure: (text: string) => number, width: number): string[] {
  if (measure(part.trimStart()) <= width) return [part];
  const pieces = part.split(/(?<=[-/_.])(?=[^-/_.])/);
  if (pieces.length > 1) return pieces.flatMap((piece) => piecesOf(piece, measure, width));
  const broken = [''];
  for (const sign of signsOf(part)) {
    const line = `${broken.at(-1)}${sign}`;
    if (broken.at(-1) === '' || measure(line) <= width) broken[broken.length - 1] = line;
    else broken.push(sign);
  }
  return broken;
}

/** What a reader takes for one sign: an emoji of several code points is one. */
const signsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Breaks a text into at most `most` lines of at most `width`, as `measure` tells
 * it, in the unit of both; what does not fit ends in an ellipsis.
 */
export function lines(text: string, measure: (text: string) => number, width: number, most: number): string[] {
  const broken: string[] = [];
  let line = '';
  for (const part of partsOf(text).flatMap((whole) => piecesOf(whole, measure, width))) {
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
  while (last !== '' && measure(`${last}…`) > width) last = signsOf(last).slice(0, -1).join('');
  return [...kept.slice(0, -1), `${last.replace(/[，。、；：,.;:\s]+$/, '')}…`];
}
