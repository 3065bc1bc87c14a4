import type { ChainLine, ProcessChain } from '../questions/chain.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import type { Language } from '../schema/text.ts';
import { industryLabels } from '../words/industry.ts';
import { fill, wordsIn } from '../words/words.ts';
import { type Picture, type Shape, textWidth } from './drawing.ts';
import { wrapText } from './wrap-text.ts';

/** A step as a station of a line, with how many cases stand there. */
export interface ChainStation {
  id: string;
  label: string;
  count: number;
}

/** The stations of a line, as the page and the picture show them. */
export function chainStations({ steps }: ChainLine, language: Language): ChainStation[] {
  return steps.map(({ step, scenarios }) => ({
    id: step.id,
    label: step.label[language],
    count: scenarios.length,
  }));
}

/** An industry's process chain as lines with stations; a station with cases is filled and says how many. */
export function chainPicture(chain: ProcessChain, industry: Industry, language: Language): Picture {
  const words = wordsIn(industryLabels.chain, language);
  const title = fill(words.title, { industry: industry.label[language] });
  const pitch = 96;
  const height = 118;
  const top = 44;
  const left = 24;
  const shapes: Shape[] = [{ kind: 'text', x: left, y: 26, text: title, size: 15, fill: 'ink', bold: true }];
  chain.lines.forEach((one, line) => {
    const { label } = one;
    const stations = chainStations(one, language);
    const y = top + line * height + 34;
    const centre = (index: number) => left + pitch / 2 + index * pitch;
    if (label)
      shapes.push({ kind: 'text', x: left, y: y - 22, text: label[language], size: 12, fill: 'ink-soft', bold: true });
    shapes.push({
      kind: 'line',
      x1: centre(0),
      y1: y,
      x2: centre(stations.length - 1),
      y2: y,
      stroke: 'line-strong',
      width: 2,
    });
    stations.forEach(({ label: name, count }, index) => {
      const busy = count > 0;
      shapes.push({
        kind: 'circle',
        x: centre(index),
        y,
        radius: busy ? 12 : 6,
        fill: busy ? 'mark' : 'surface',
        stroke: busy ? 'mark' : 'line-strong',
      });
      if (busy)
        shapes.push({
          kind: 'text',
          x: centre(index),
          y: y + 4,
          text: String(count),
          size: 12,
          fill: 'surface',
          anchor: 'middle',
          bold: true,
        });
      wrapText(name, pitch - 8, 12).forEach((part, row) => {
        shapes.push({
          kind: 'text',
          x: centre(index),
          y: y + 30 + row * 15,
          text: part,
          size: 12,
          fill: 'ink',
          anchor: 'middle',
        });
      });
    });
  });
  return {
    title,
    description: words.lead,
    width: Math.max(
      2 * left + pitch * Math.max(...chain.lines.map(({ steps }) => steps.length)),
      textWidth(title, 15) + 2 * left,
    ),
    height: top + chain.lines.length * height,
    shapes,
  };
}
