import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/pictures/drawing.ts';
import { pictureFiles } from '../../../src/pictures/files.ts';
import { flowLines, flowPicture } from '../../../src/pictures/flow-picture.ts';
import { wrapText } from '../../../src/pictures/wrap-text.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const catalogue = realCatalogue();
const { playbooks } = catalogue;

describe.each(['zh', 'en'] as const)('the flow of every playbook (%s)', (language) => {
  it('names its data, the tasks and outputs of its models, and its systems', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    for (const playbook of playbooks) {
      const drawn = bare(
        flowPicture(playbook, language)
          .shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))
          .join(''),
      );
      const { data, models, systems } = playbook.record;
      const wanted = [
        ...data.map(({ name }) => name),
        ...models.flatMap(({ task, output }) => [task, output]),
        ...systems.map(({ name }) => name),
      ].map((text) => bare(text[language]));
      expect(wanted.filter((text) => !drawn.includes(text))).toEqual([]);
    }
  });

  it('is read on a phone at its own size: no wider, no text beyond its edge, none under 11', () => {
    for (const playbook of playbooks) {
      const { width, height, shapes } = flowPicture(playbook, language);
      expect(width).toBeLessThanOrEqual(390 - 2 * 15);
      for (const shape of shapes) {
        if (shape.kind !== 'text') continue;
        expect(shape.size).toBeGreaterThanOrEqual(11);
        expect(shape.x + textWidth(shape.text, shape.size), `${playbook.id}: ${shape.text}`).toBeLessThanOrEqual(width);
        expect(shape.y).toBeLessThan(height);
      }
    }
  });

  it('stands as a table too, a line for each', () => {
    for (const playbook of playbooks) {
      const { data, models, systems } = playbook.record;
      expect(flowLines(playbook, language)).toHaveLength(1 + data.length + models.length + systems.length);
    }
  });
});

it('can be taken away, as each of the site’s pictures, under a name of its own', () => {
  const names = pictureFiles(catalogue).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(playbooks.map(({ id }) => `flow-${id}`)));
  expect(new Set(names).size).toBe(names.length);
});

describe('a text is broken into lines', () => {
  it.each([
    ['between words', 'Rescheduling after breakdown', 130, ['Rescheduling after', 'breakdown']],
    ['between Chinese characters', '切边实例分割与量测', 72, ['切边实例分割', '与量测']],
    ['never before punctuation', '毛刺等级，直线度', 48, ['毛刺等', '级，直线', '度']],
    ['and not within a Latin word of Chinese text', '接入MES系统', 30, ['接入', 'MES', '系统']],
    ['that are none where there is no text', '', 100, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width, 12)).toEqual(lines);
  });
});
