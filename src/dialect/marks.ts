/*
 * Markdown was made for scripts with blanks between words. In Chinese prose its
 * marks stand beside full-width punctuation (**视觉（一期）**检出), and tildes and
 * asterisks are signs of measure (10~20℃, 100*200*300). Both are told to the
 * parser by stand-ins of the same length, which the tree gives back.
 */

/** Stand-ins, from the private-use area, for signs that are text. */
export const tilde = '\ue004';
export const asterisk = '\ue005';

/** A number with its unit before a sign of measure, or what is measured. */
const before = String.raw`(?:\d[)）]?|\d ?[A-Za-zμΩ°℃%％‰′″㎜㎝㎞㎡㎥²³]{1,4}[)）]?|[长宽高厚深径量价度数]|(?<![A-Za-z])[A-Za-z])`;
const after = String.raw`(?:[(（]?[φΦ≤≥±+-]?\.?\d|[长宽高厚深外内直径数单]|[A-Za-z](?![A-Za-z]))`;
const measure = new RegExp(`(?<=${before})(?<![*\\\\])\\*(?!\\*)(?=${after})`, 'gu');
const doubleTilde = /(?<=\d[)）%％℃°]?)(?<!~)~~(?!~)(?=[(（]?[-+]?\d)/gu;
const singleTilde = /(?<![~\\])~(?!~)/g;

/** The text with signs of measure masked. `~~` still strikes, `*` round words still stresses. */
export function maskMeasures(text: string): string {
  const measured = text.includes('*') ? text.replace(measure, asterisk) : text;
  if (!measured.includes('~')) return measured;
  return measured.replace(singleTilde, tilde).replace(doubleTilde, tilde.repeat(2));
}

const chineseLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
const chineseSign =
  /[\u3001-\u303f\u2018-\u201f\u2014\u2026\u00b7\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
const runs = /(?<![*\\])\*{1,3}(?!\*)|(?<![~\\])~~(?!~)/g;

/** A body whose letters beside marks are masked, and the letters that the stand-ins are for. */
export interface MaskedLetters {
  text: string;
  letters: ReadonlyMap<string, string>;
}

/**
 * Masks the letter on the other side of a mark that stands beside punctuation,
 * where one of the two is Chinese. A mark between a letter and punctuation can
 * be begun or ended on one side only; the stand-in is a symbol, beside which it
 * can be either.
 */
export function maskLetters(text: string): MaskedLetters {
  const letters = new Map<string, string>();
  const standIns = new Map<string, string>();
  const characters = [...text.matchAll(runs)].flatMap(({ 0: run, index }) => letterBeside(text, index, run.length));
  if (characters.length === 0) return { text, letters };
  let free = 0x2801;
  let masked = '';
  let done = 0;
  for (const at of [...new Set(characters)].sort((a, b) => a - b)) {
    const letter = text[at] ?? '';
    let standIn = standIns.get(letter);
    while (standIn === undefined && free <= 0x28ff) {
      const candidate = String.fromCharCode(free);
      free += 1;
      if (!text.includes(candidate)) standIn = candidate;
    }
    if (standIn === undefined) break;
    standIns.set(letter, standIn);
    letters.set(standIn, letter);
    masked += text.slice(done, at) + standIn;
    done = at + 1;
  }
  return { text: masked + text.slice(done), letters };
}

/** Where the letter stands that is to be masked for a mark; nowhere, mostly. */
function letterBeside(text: string, index: number, length: number): number[] {
  const [left, right] = [index - 1, index + length];
  const [one, other] = [text[left] ?? ' ', text[right] ?? ' '];
  const isPair = (letter: string, sign: string): boolean =>
    /[\p{L}\p{N}]/u.test(letter) &&
    /[\p{P}\p{S}]/u.test(sign) &&
    !/[*~]/.test(sign) &&
    (chineseLetter.test(letter) || chineseSign.test(sign));
  if (isPair(one, other)) return [left];
  return isPair(other, one) ? [right] : [];
}
