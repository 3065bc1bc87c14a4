import { describe, expect, it } from 'vitest';
import { type DrawnDistribution, distributionPicture, endsOf } from '../../../src/pictures/distribution-picture.ts';
import { rowsPicture } from '../../../src/pictures/rows-picture.ts';

const words = { title: 'T', description: 'D', amount: (value: number) => `${Math.round(value * 100)}%` };
const figure = (amount: number, grade: 'A' | 'B' | 'C' = 'A') => ({ amount, result: { grade } });
const drawn: DrawnDistribution = {
  change: 'relative',
  figures: [figure(-0.6), figure(-0.2), figure(-0.4, 'C')],
  byGrade: [
    { grade: 'A', count: 2, median: -0.4 },
    { grade: 'B', count: 0, median: undefined },
    { grade: 'C', count: 1, median: -0.4 },
  ],
};

describe('an own figure among others', () => {
  it('is drawn as a line within the frame, however far it lies outside theirs', () => {
    for (const amount of [-0.3, -0.99, 3, 0]) {
      const { shapes, width } = distributionPicture(drawn, words, { amount, label: 'you' });
      const line = shapes.find((shape) => shape.kind === 'line' && shape.stroke === 'mark');
      expect(line?.kind === 'line' && line.x1 >= 0 && line.x1 <= width).toBe(true);
      expect(shapes.some((shape) => shape.kind === 'text' && shape.text === 'you')).toBe(true);
    }
  });

  it('is not there where none is given', () => {
    const { shapes } = distributionPicture(drawn, words);
    expect(shapes.filter((shape) => 'stroke' in shape && shape.stroke === 'mark')).toEqual([]);
  });
});

describe('a scale', () => {
  it.each([
    ['of changes holds no change', 'relative', [-0.6, -0.5], [-0.6, 0]],
    ['of levels begins at nothing', 'none', [0.2, 0.9], [0, 0.9]],
    ['of levels near their end has room for them', 'none', [0.95, 0.99], [0.95, 0.99]],
    ['of one level begins at nothing', 'none', [0.95, 0.95], [0, 0.95]],
    ['of very small levels begins at nothing', 'none', [1e-9, 0], [0, 1e-9]],
  ] as const)('%s', (_, change, amounts, ends) => {
    expect(
      endsOf(
        amounts.map((amount) => figure(amount)),
        change,
      ),
    ).toEqual(ends);
  });
});

it('draws each row under its name, with as many dots as figures', () => {
  const rows = [
    { label: '钢铁', figures: [figure(-0.6), figure(-0.2, 'C')], middle: -0.4 },
    { label: '锂电池', figures: [figure(-0.1, 'B')], middle: -0.1 },
  ];
  const { shapes, height } = rowsPicture(rows, { ...words, ends: [-0.6, 0] });
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  expect(texts).toEqual(expect.arrayContaining(['钢铁', '锂电池']));
  expect(shapes.filter(({ kind }) => kind === 'circle' || kind === 'rect')).toHaveLength(3);
  // A median only of several.
  expect(shapes.filter((shape) => shape.kind === 'line' && shape.stroke === 'ink')).toHaveLength(1);
  for (const shape of shapes) expect('y' in shape ? shape.y : shape.y2).toBeLessThanOrEqual(height);
});
