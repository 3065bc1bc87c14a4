import { pinyin } from 'pinyin-pro';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A Chinese text in Latin letters: the pinyin of each word in one, words with blanks between: 卷绕对齐 is "juanrao duiqi". */
export function inLatin(text: string): string {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => pinyin(segment, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(''))
    .join(' ');
}

/** The same as a name is written: "Juanrao Duiqi". */
export const asName = (text: string): string =>
  inLatin(text).replace(/(^|\s)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
