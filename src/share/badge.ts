import type { Enterprise } from '../catalogue/catalogue.ts';
import { escaped, textWidth } from '../pictures/drawing.ts';
import { palette } from '../pictures/palette.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { documentLanguage } from '../site/href.ts';
import { countLabels } from '../words/counts.ts';
import { siteLabels } from '../words/site.ts';
import { usesLabels } from '../words/uses.ts';
import { fill, wordsIn } from '../words/words.ts';

/** What a badge says: whose, where it stands, and what stands there of it. */
export interface Badge {
  name: string;
  label: string;
  value: string;
}

/** The badge of an enterprise: how many cases and recognitions of it are documented, those proposed only left out, and nothing more. */
export function enterpriseBadge({ record, scenarios, recognitions }: Enterprise, language: Language): Badge {
  const words = wordsIn(usesLabels.badge, language);
  const counts = wordsIn(countLabels, language);
  const final = recognitions.filter(({ recognition }) => !recognition.proposed).length;
  const said = [
    ...(scenarios.length > 0 ? [fill(counts.cases, { count: scenarios.length })] : []),
    ...(final > 0 ? [fill(counts.recognitions, { count: final })] : []),
  ];
  return {
    name: inLanguage(record.shortName, language),
    label: fill(words.label, { site: wordsIn(siteLabels, language).name }),
    value: said.join(' · ') || words.none,
  };
}

const height = 28;
const size = 13;
const room = 10;
/** Side of a cell of the mark, and what the mark takes in all. */
const cell = 4;
const mark = 3 * (cell + 1) + 6;

/** A badge as SVG. Texts are set to the widths that were reckoned, for nobody knows the fonts of others. */
export function badgeSvg({ name, label, value }: Badge, language: Language): string {
  const left = Math.round(textWidth(label, size));
  const right = Math.round(textWidth(value, size));
  const middle = room + mark + left + room;
  const width = middle + room + right + room;
  const whole = `${name}: ${label} · ${value}`;
  const text = (x: number, length: number, fillColour: string, words: string) =>
    `<text x="${x}" y="18.5" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${fillColour}">${escaped(words)}</text>`;
  const cells = [0.4, 1, 0.4, 1, 0, 0.4, 0.4, 1, 1]
    .map(
      (opacity, index) =>
        `<rect x="${room + (index % 3) * (cell + 1)}" y="${7 + Math.floor(index / 3) * (cell + 1)}" width="${cell}" height="${cell}" fill="${
          opacity === 0 ? palette.mark : palette.surface
        }"${opacity === 0 || opacity === 1 ? '' : ` opacity="${opacity}"`}/>`,
    )
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${documentLanguage[language]}" role="img" aria-label="${escaped(whole)}">`,
    `<title>${escaped(whole)}</title>`,
    `<clipPath id="c"><rect width="${width}" height="${height}" rx="4"/></clipPath><g clip-path="url(#c)"><rect width="${middle}" height="${height}" fill="${palette.ink}"/><rect x="${middle}" width="${width - middle}" height="${height}" fill="${palette.accent}"/></g>`,
    cells,
    `<g font-family="system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif" font-size="${size}">`,
    text(room + mark, left, palette.surface ?? '#fff', label),
    text(middle + room, right, palette['on-accent'] ?? '#fff', value),
    '</g></svg>\n',
  ].join('');
}
