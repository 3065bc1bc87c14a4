import { pinyin } from 'pinyin-pro';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text; characters that the dictionary does not join stand in one. */
function wordsIn(text: string): { segment: string }[] {
  const words: { segment: string }[] = [];
  let alone = false;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const single = isWordLike === true && /^\p{Script=Han}$/u.test(segment);
    const last = words.at(-1);
    if (single && alone && last) last.segment += segment;
    else if (isWordLike) words.push({ segment });
    alone = single;
  }
  return words;
}

/** A Chinese text in Latin letters: the pinyin of each word in one, words with blanks between: 卷绕检测 is "juanrao jiance". */
export function inLatin(text: string): string {
  return wordsIn(text)
    .map(({ segment }) => pinyin(segment, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(''))
    .join(' ');
}

/** The same as a name is written: "Juanrao Duiqi". */
export const asName = (text: string): string =>
  inLatin(text).replace(/(^|\s)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
