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

/** A text as it is once its figures are mended. */
export const withPlainFigures = (text: string): string => text.replace(figures, plainFigure);

const plainFigure = (figure: string): string => figure.normalize('NFKC').replace(' ', '');
