import type { Playbook } from '../catalogue/catalogue.ts';
import { modelsByTier } from '../questions/playbooks.ts';
import type { Language } from '../schema/text.ts';
import { playbookLabels } from '../words/playbook.ts';
import { punctuation } from '../words/punctuation.ts';
import { scenarioLabels } from '../words/scenario.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import type { Paint, Picture, Shape } from './drawing.ts';
import { wrapText } from './wrap-text.ts';

/** As wide as a phone's text, so that it is read there at its own size. */
const width = 360;
const edge = 8;
const gap = 8;
const size = 12;
const leading = 15;

interface Box {
  /** A small word above the text. */
  head?: string;
  text: string;
  fill: Paint;
  /** A stroke at its side: what the machine does. */
  mark?: boolean;
}

const half = (width - 2 * edge - gap) / 2;
const linesOf = ({ text }: Box) => wrapText(text, half - 22, size);
const heightOf = (box: Box) => linesOf(box).length * leading + (box.head ? leading : 0) + 12;

function boxShapes(box: Box, x: number, y: number, height: number): Shape[] {
  const head = box.head ? leading : 0;
  return [
    { kind: 'rect', x, y, width: half, height, fill: box.fill, radius: 4 },
    ...(box.mark ? [{ kind: 'rect' as const, x, y, width: 4, height, fill: 'mark' as const, radius: 2 }] : []),
    ...(box.head
      ? [{ kind: 'text' as const, x: x + 14, y: y + 17, text: box.head, size: 11, fill: 'ink-soft' as const }]
      : []),
    ...linesOf(box).map(
      (text, index): Shape => ({
        kind: 'text',
        x: x + 14,
        y: y + head + 18 + index * leading,
        text,
        size,
        fill: 'ink',
      }),
    ),
  ];
}

/** Where something goes on to. */
const arrow = (x: number, y: number, length: number, down = false): Shape => ({
  kind: 'arrow',
  x,
  y,
  length,
  down,
  stroke: 'line-strong',
  width: 2,
});

/**
 * What goes through a playbook's system, from above: its data, the models of
 * each tier with what they give out, and the systems that act on it.
 */
export function flowPicture(playbook: Playbook, language: Language): Picture {
  const words = wordsIn(playbookLabels, language);
  const values = wordsIn(valueLabels, language);
  const { tierMeanings } = wordsIn(scenarioLabels, language);
  const { list } = wordsIn(punctuation, language);
  const { record } = playbook;
  const byTier = modelsByTier(playbook);
  const shapes: Shape[] = [];
  let y = 18;
  const heading = (text: string) => {
    shapes.push({ kind: 'text', x: edge, y, text, size: 13, fill: 'ink', bold: true });
    y += 10;
  };
  const pairs = (boxes: readonly Box[], between?: (left: number, middle: number) => Shape) => {
    for (let index = 0; index < boxes.length; index += 2) {
      const row = boxes.slice(index, index + 2);
      const height = Math.max(...row.map(heightOf));
      shapes.push(...row.flatMap((box, column) => boxShapes(box, edge + column * (half + gap), y, height)));
      if (between) shapes.push(between(edge + half, y + height / 2));
      y += height + gap;
    }
  };
  const onwards = () => {
    shapes.push(arrow(width / 2, y - 2, 16, true));
    y += 34;
  };

  heading(words.flow.data);
  pairs(record.data.map(({ name, kind }) => ({ head: values.dataKind[kind], text: name[language], fill: 'level-0' })));
  onwards();
  heading(words.flow.models);
  for (const { tier, models } of byTier) {
    y += 8;
    shapes.push({
      kind: 'text',
      x: edge,
      y: y + 4,
      text: `${values.deployment[tier]} · ${tierMeanings[tier]}`,
      size: 11,
      fill: 'ink-soft',
    });
    y += 12;
    pairs(
      models.flatMap(({ task, output }): Box[] => [
        { text: task[language], fill: 'level-0', mark: true },
        { text: output[language], fill: 'surface' },
      ]),
      (left, middle) => arrow(left + 1, middle, gap + 2),
    );
  }
  onwards();
  heading(words.flow.systems);
  pairs(record.systems.map(({ name }) => ({ text: name[language], fill: 'level-1' })));

  const tierCounts = byTier.map(({ tier, models }) =>
    fill(words.flow.tierCount, { tier: values.deployment[tier], number: models.length }),
  );
  return {
    title: fill(words.flow.title, { title: record.title[language] }),
    description: fill(words.flow.describe, {
      data: record.data.length,
      models: record.models.length,
      systems: record.systems.length,
      tiers: tierCounts.join(list),
    }),
    width,
    height: y + 4,
    shapes,
  };
}

/** The same as lines of a table. */
export function flowLines({ record }: Playbook, language: Language): string[][] {
  const words = wordsIn(playbookLabels, language).flow;
  const values = wordsIn(valueLabels, language);
  return [
    [words.part, words.name, words.where, words.gives],
    ...record.data.map(({ name, kind, from }) => [words.data, name[language], values.dataKind[kind], from[language]]),
    ...record.models.map(({ task, tier, output }) => [
      words.models,
      task[language],
      values.deployment[tier],
      output[language],
    ]),
    ...record.systems.map(({ name, exchange }) => [words.systems, name[language], '', exchange[language]]),
  ];
}
