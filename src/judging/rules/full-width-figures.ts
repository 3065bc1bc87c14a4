import type { ParsedEntry } from '../../reading/entries.ts';
import type { TextFile } from '../../reading/files.ts';
import type { Fault } from '../../schema/fault.ts';
import { mostOfRule, type Rule } from './rule.ts';

/** A number, whether its digits and signs are full-width or half-width. */
const number = /[\d０-９]+(?:[.．][\d０-９]+)?[%％]?/gu;

const hasFullWidth = (figure: string): boolean => /[０-９．％]/u.test(figure);

/** Figures are written with half-width digits, so that they can be found and compared. */
export const fullWidthFigures: Rule = ({ scenarios, enterprises }) => [...scenarios, ...enterprises].flatMap(judge);

const judge = (entry: ParsedEntry): Fault[] => entry.texts.flatMap(judgeText);

function judgeText(file: TextFile): Fault[] {
  if (!hasFullWidth(file.text)) return [];
  let fenced = false;
  const faults = file.text.split('\n').flatMap((line, index): Fault[] => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    // A source's title is quoted as it stands.
    if (fenced || /^\s*(?:- )?(?:title|url|publisher): /.test(line)) return [];
    const text = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    const found = [...text.matchAll(number)].find(([figure]) => hasFullWidth(figure));
    if (!found) return [];
    const shown = found[0];
    return [
      {
        file: file.name,
        line: index + 1,
        column: found.index + 1,
        severity: 'warning',
        rule: 'full-width-figure',
        message: { zh: `数字“${shown}”用了全角字符。`, en: `The figure “${shown}” has full-width characters.` },
        hint: {
          zh: `改为半角 ${shown.normalize('NFKC')}（--fix 会代劳）。`,
          en: `Write ${shown.normalize('NFKC')} (--fix does it).`,
        },
      },
    ];
  });
  return faults.slice(0, mostOfRule);
}
