import type { Finding } from '../../schema/finding.ts';
import { eachEntry, found, mostOfRule, type Rule, writtenTexts } from './rule.ts';

/** A number, whether its digits and signs are full-width or half-width. */
const number = /[\d０-９]+(?:[.．][\d０-９]+)?[%％]?/gu;

const hasFullWidth = (figure: string): boolean => /[０-９．％]/u.test(figure);

/** Figures are written with half-width digits, so that they can be found and compared. */
export const fullWidthFigures = {
  about: { 'full-width-figure': { zh: '数字用半角', en: 'Figures are half-width' } },
  judge: eachEntry((entry) =>
    writtenTexts(entry).flatMap(({ text, at }) =>
      figuresIn(text).map(({ figure, offset }): Finding => {
        const message = {
          zh: `数字“${figure}”用了全角字符。`,
          en: `The figure “${figure}” has full-width characters.`,
        };
        const meant = figure.normalize('NFKC');
        const hint = { zh: `改为半角 ${meant}。`, en: `Write ${meant}.` };
        return { ...found(entry, at(offset), 'full-width-figure', message, hint, 'warning'), fixable: true };
      }),
    ),
  ),
} satisfies Rule;

/** The first full-width figure of each line, outside code. */
function figuresIn(text: string): { figure: string; offset: number }[] {
  if (!hasFullWidth(text)) return [];
  let fenced = false;
  let begins = 0;
  const figures = text.split('\n').flatMap((line) => {
    const start = begins;
    begins += line.length + 1;
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    // A source's title is quoted as it stands.
    if (fenced || /^\s*(?:- )?(?:title|url|publisher): /.test(line)) return [];
    const plain = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    const first = [...plain.matchAll(number)].find(([figure]) => hasFullWidth(figure));
    return first ? [{ figure: first[0], offset: start + first.index }] : [];
  });
  return figures.slice(0, mostOfRule);
}
