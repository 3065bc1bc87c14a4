import type { Element } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../src/open-data/csv.ts';
import { type Picture, svgFile, textWidth } from '../../../src/pictures/drawing.ts';
import { pictureFiles } from '../../../src/pictures/files.ts';
import { realCatalogue } from '../../support/catalogue.ts';
import { elementsOf, wordsOf } from '../../support/tree.ts';

const colours = new Proxy({}, { get: (_, name) => `#${String(name)}` }) as Record<string, string>;

describe('a picture as a file', () => {
  const picture: Picture = {
    title: 'A < B & "C"',
    description: 'two shapes',
    width: 100,
    height: 40,
    shapes: [
      { kind: 'rect', x: 1 / 3, y: 0, width: 10, height: 10, fill: 'level-2' },
      { kind: 'text', x: 5, y: 5, text: '<script>', size: 12, fill: 'ink', turn: -90 },
    ],
  };

  it('has a title, a description and no markup from its words', () => {
    const svg = svgFile(picture, colours, 'en');
    expect(svg).toContain('<title id="title">A &lt; B &amp; &quot;C&quot;</title>');
    expect(svg).toContain('<desc id="description">two shapes</desc>');
    expect(svg).toContain('&lt;script&gt;</text>');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('fill="#level-2"');
    expect(svg).toContain('x="0.33"');
  });

  it('reckons Chinese wider than Latin', () => {
    expect(textWidth('汽车', 10)).toBe(20);
    expect(textWidth('car', 10)).toBeLessThan(20);
  });
});

describe('numbers as a file', () => {
  it('quotes what needs it, and lets no cell run as a formula', () => {
    expect(
      csvFile([
        ['a,b', 'say "x"', 3, undefined],
        ['=1+1', '-40%', '+5', '@x'],
      ]),
    ).toBe('\ufeff"a,b","say ""x""",3,\r\n\'=1+1,-40%,+5,\'@x\r\n');
  });
});

describe('the pictures of the real content', () => {
  const files = pictureFiles(realCatalogue());

  it('have names of their own', () => {
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'coverage-industry-stage',
        'coverage-industry-technique',
        'coverage-region-industry',
        'map',
        'map-enterprises',
        'tiers',
        'chain-lithium-battery',
        'figures-steel',
      ]),
    );
  });

  it.each(['zh', 'en'] as const)('are whole and inside their frame (%s)', (language) => {
    const wrong = files.flatMap(({ name, picture, lines }) => {
      const { title, description, width, height, shapes } = picture(language);
      const outside = shapes.filter((shape) =>
        shape.kind === 'line'
          ? shape.x2 > width || shape.y2 > height
          : shape.x > width || shape.y > height || shape.x < 0,
      );
      const table = lines(language);
      const ragged = table.some((row) => row.length !== table[0]?.length);
      return title && description && outside.length === 0 && !ragged && table.length > 1 ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });

  it('say in each cell of the matrix what the table says', () => {
    const file = files.find(({ name }) => name === 'coverage-industry-stage');
    const tree = htmlToHast(svgFile(file?.picture('zh') as Picture, colours, 'zh-CN'));
    if (tree.type !== 'root') throw new Error('no tree');
    const elements = elementsOf(tree);
    const numberOf = (element: Element, name: string) => Number(element.properties[name]);
    const cells = elements.filter(
      ({ tagName, properties }) => tagName === 'rect' && /^#level/.test(`${properties.fill}`),
    );
    const texts = elements.filter(({ tagName }) => tagName === 'text');
    const isWithin = (text: Element, cell: Element) =>
      [
        ['x', 'width'],
        ['y', 'height'],
      ].every(([from = '', length = '']) => {
        const into = numberOf(text, from) - numberOf(cell, from);
        return into > 0 && into < numberOf(cell, length);
      });
    const drawn = cells.map((cell) => {
      const said = texts.filter((text) => isWithin(text, cell)).map(wordsOf);
      return { said: Number(said.join(' ') || 0), empty: cell.properties.fill === '#level-0' };
    });
    const counts = file?.lines('zh').flatMap((row, line) => (line === 0 ? [] : row.slice(1, -1))) ?? [];
    expect(counts.filter((count) => count !== 0).length).toBeGreaterThan(100);
    expect(drawn).toEqual(counts.map((count) => ({ said: count, empty: count === 0 })));
  });
});
