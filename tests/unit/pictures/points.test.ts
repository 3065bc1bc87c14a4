import { describe, expect, it } from 'vitest';
import { distributionPicture } from '../../../src/pictures/distribution-picture.ts';
import { answers, shapesInPage, svgFile } from '../../../src/pictures/drawing.ts';
import { asDrawn, pointOf, withPoints } from '../../../src/pictures/points.ts';
import { metricDistributions } from '../../../src/questions/distribution.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const { scenarios, vocabulary } = realCatalogue();
const distributions = metricDistributions(scenarios, vocabulary.units).filter(({ figures }) => figures.length > 1);
const plain = (distribution: (typeof distributions)[number]) =>
  distributionPicture(distribution, { title: 't', description: 'd', amount: String });

describe('a picture whose dots answer', () => {
  it('has for every figure one dot that says its value and case, where the figure stands', () => {
    for (const distribution of distributions) {
      const picture = withPoints(plain(distribution), asDrawn(distribution), (figure) => ({
        label: String(figure.amount),
        href: `/${figure.scenario.id}`,
      }));
      const dots = picture.shapes.flatMap((shape) =>
        'point' in shape && shape.point ? [{ ...shape, ...shape.point }] : [],
      );
      expect(dots.map(({ label }) => Number(label)).sort((a, b) => a - b)).toEqual(
        distribution.figures.map(({ amount }) => amount).sort((a, b) => a - b),
      );
      // Further to the right means a larger amount.
      const middle = (dot: (typeof dots)[number]) => (dot.kind === 'rect' ? dot.x + dot.width / 2 : dot.x);
      const byPlace = dots.toSorted((a, b) => middle(a) - middle(b) || Number(a.label) - Number(b.label));
      expect(byPlace.map(({ label }) => Number(label))).toEqual(
        byPlace.map(({ label }) => Number(label)).sort((a, b) => a - b),
      );
    }
  });

  it('is a picture of links in a page, and a plain one as a file', () => {
    const [distribution] = distributions;
    if (!distribution) throw new Error('no distribution');
    const picture = withPoints(plain(distribution), asDrawn(distribution), (figure) =>
      pointOf(figure, 'zh', vocabulary),
    );
    expect(answers(picture)).toBe(true);
    expect(answers(plain(distribution))).toBe(false);
    expect(
      shapesInPage(picture.shapes).match(/<a class="point" href="\/scenarios\/[a-z0-9-]+\/" aria-label="[^"]+：/g),
    ).toHaveLength(distribution.figures.length);
    expect(svgFile(picture, {}, 'zh')).not.toContain('<a ');
  });

  it('takes words as words', () => {
    const shapes = [
      { kind: 'circle', x: 1, y: 1, radius: 1, fill: 'ink', point: { label: '"<b>&', href: '/?a="b"' } },
    ] as const;
    expect(shapesInPage(shapes)).toContain('href="/?a=&quot;b&quot;" aria-label="&quot;&lt;b&gt;&amp;"');
  });
});
