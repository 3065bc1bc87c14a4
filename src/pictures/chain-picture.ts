import type { ProcessChain } from '../questions/chain.ts';
import type { Language } from '../schema/text.ts';
import { type Picture, type Shape, textWidth } from './drawing.ts';

/** A process chain as lines with stations; a station with cases is filled and says how many. */
export function chainPicture(
  chain: ProcessChain,
  language: Language,
  words: { title: string; description: string },
): Picture {
  const pitch = 96;
  const height = 118;
  const top = 44;
  const left = 24;
  const shapes: Shape[] = [{ kind: 'text', x: left, y: 26, text: words.title, size: 15, fill: 'ink', bold: true }];
  chain.lines.forEach(({ label, steps }, line) => {
    const y = top + line * height + 34;
    const centre = (index: number) => left + pitch / 2 + index * pitch;
    if (label)
      shapes.push({ kind: 'text', x: left, y: y - 22, text: label[language], size: 12, fill: 'ink-soft', bold: true });
    shapes.push({
      kind: 'line',
      x1: centre(0),
      y1: y,
      x2: centre(steps.length - 1),
      y2: y,
      stroke: 'line-strong',
      width: 2,
    });
    steps.forEach(({ step, scenarios }, index) => {
      const busy = scenarios.length > 0;
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
          text: String(scenarios.length),
          size: 12,
          fill: 'surface',
          anchor: 'middle',
          bold: true,
        });
      wrap(step.label[language], pitch - 8, 12).forEach((part, row) => {
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
    ...words,
    width: Math.max(
      2 * left + pitch * Math.max(...chain.lines.map(({ steps }) => steps.length)),
      textWidth(words.title, 15) + 2 * left,
    ),
    height: top + chain.lines.length * height,
    shapes,
  };
}

/** Breaks a label into lines that fit: between words, and Chinese between characters. */
function wrap(text: string, width: number, size: number): string[] {
  const parts = /[\u4e00-\u9fff]/.test(text) ? [...text] : text.split(/(?<= )/);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + part.trimEnd(), size) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}
