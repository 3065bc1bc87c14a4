import type { Fault } from '../../schema/fault.ts';
import type { ParsedEntry } from '../entries.ts';
import type { TextFile } from '../files.ts';
import { faultIn, type Rule } from './rule.ts';

/** A figure with full-width digits or signs: １５％, 3．5, 15％. */
export const fullWidthFigure = /[０-９]|(?<=\d)[．％](?![\d]?[\u4e00-\u9fff]*”)/u;

/** Figures are written with half-width digits, so that they can be found and compared. */
export const fullWidthFigures: Rule = ({ scenarios, enterprises }) => [...scenarios, ...enterprises].flatMap(judge);

const judge = (entry: ParsedEntry): Fault[] => entry.texts.flatMap(judgeText);

function judgeText(file: TextFile): Fault[] {
  if (!fullWidthFigure.test(file.text)) return [];
  let offset = 0;
  let fenced = false;
  return file.text.split('\n').flatMap((line) => {
    const begins = offset;
    offset += line.length + 1;
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    // A source's title is quoted as it stands.
    if (fenced || /^\s*(?:- )?(?:title|url|publisher): /.test(line)) return [];
    const found = fullWidthFigure.exec(line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)));
    if (!found) return [];
    const shown = /[\d０-９．％,.]+/u.exec(line.slice(Math.max(0, found.index - 1)))?.[0] ?? found[0];
    return [
      faultIn(
        file,
        begins + found.index,
        'full-width-figure',
        { zh: `数字“${shown}”用了全角字符。`, en: `The figure “${shown}” has full-width characters.` },
        {
          zh: `改为半角 ${shown.normalize('NFKC')}（--fix 会代劳）。`,
          en: `Write ${shown.normalize('NFKC')} (--fix does it).`,
        },
        'warning',
      ),
    ];
  });
}
