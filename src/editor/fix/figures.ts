import { findRadicals, foldRadicals } from '../../schema/radicals.ts';
import type { Edit } from './edit.ts';

/** A number with full-width digits or signs in it, or with a space before its per cent sign. */
const figures = /[\d０-９]+(?:[.．][\d０-９]+)?(?: ?[%％])?/gu;

/** Figures with half-width digits and signs: １５％ → 15%, 3．5 → 3.5, 15 % → 15%. */
export function mendFigures(text: string, offset = 0): Edit[] {
  return [...text.matchAll(figures)].flatMap(({ 0: figure, index }) => {
    const mended = plainFigure(figure);
    return mended === figure ? [] : [{ start: offset + index, end: offset + index + figure.length, text: mended }];
  });
}

/** The usual characters in place of radicals that look like them. */
export function mendRadicals(text: string, offset = 0): Edit[] {
  return findRadicals(text).map(({ index, found, meant }) => ({
    start: offset + index,
    end: offset + index + found.length,
    text: meant,
  }));
}

/** A text as it is once its figures and characters are mended. */
export const withPlainCharacters = (text: string): string => foldRadicals(text).replace(figures, plainFigure);

const plainFigure = (figure: string): string => figure.normalize('NFKC').replace(' ', '');
