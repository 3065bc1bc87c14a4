import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { realReading } from '../../support/catalogue.ts';
import { smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWithSeeds, writeFiles } from '../../support/folders.ts';

/** What an editor is told where people ask these questions of a content that has the case `coating`, one on a line. */
function told(...questions: readonly string[]): string[] {
  return inTemporaryFolder((folder) => {
    const folders = projectWithSeeds(folder, smallContent());
    writeFiles(folders.seeds, {
      'asked-questions.yaml': '- { id: quality, label: { zh: 质量, en: Quality } }\n',
      'asked-questions/quality.yaml': questions.map((one) => `- { ${one} }\n`).join(''),
    });
    return readAll(folders).faults.map(
      ({ file, line, severity, message }) =>
        `${file.replace('seeds/asked-questions/', '')}:${line} ${message.en} [${severity}]`,
    );
  });
}

const uneven = 'zh: 涂布怎么总是不匀, en: Why is the coating never even, whole: [coating]';

describe('what people ask', () => {
  it.each([
    ['sound questions', [uneven, 'zh: 极片报废太多, en: Too many electrodes are scrapped, partly: [coating]'], []],
    [
      'a question that stands twice, whatever its spaces',
      [uneven, 'zh: 涂布怎么总是 不匀, en: Why is the coating uneven, whole: [coating]'],
      ['quality.yaml:2 “涂布怎么总是 不匀” stands twice. [error]'],
    ],
    [
      'a question without an answer',
      ['zh: 涂布怎么总是不匀, en: Why is the coating never even'],
      ['quality.yaml:1 “Why is the coating never even” has no answer. [error]'],
    ],
    [
      'an answer that stands twice',
      [`${uneven}, partly: [coating]`],
      ['quality.yaml:1 “coating” answers this question twice. [error]'],
    ],
    [
      'an answer that is not there',
      [uneven, 'zh: 极片报废太多, en: Too many electrodes are scrapped, whole: [coatings]'],
      ['quality.yaml:2 There is no entry or scheme “coatings”. [warning]'],
    ],
    [
      'a question without its English',
      ['zh: 涂布怎么总是不匀, whole: [coating]'],
      [expect.stringMatching(/^quality\.yaml:1 .*\[error\]$/)],
    ],
  ] as [string, string[], unknown[]][])('is told of %s', (_name, questions, faults) => {
    expect(told(...questions)).toEqual(faults);
  });

  it('may be asked of another content, which has few of the answers', () => {
    expect(told(uneven, 'zh: 高炉怎么省焦, en: How to save coke, whole: [furnace], partly: [kiln, sinter]')).toEqual(
      [],
    );
  });

  it('names the file that is missing', () => {
    inTemporaryFolder((folder) => {
      const folders = projectWithSeeds(folder, smallContent());
      writeFileSync(join(folders.seeds, 'asked-questions.yaml'), '- { id: gone, label: { zh: 无, en: Gone } }\n');
      expect(readAll(folders).faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
        'seeds/asked-questions/gone.yaml missing-file',
      ]);
    });
  });
});

it('are answered by entries and schemes that there are', () => {
  const { seeds, entries } = realReading();
  if (!seeds) throw new Error('The reference data could not be read.');
  const known = new Set([...entries, ...seeds.supportSchemes].map(({ id }) => id));
  const answers = seeds.askedQuestions.flatMap(({ whole, partly }) => [...whole, ...partly]);
  // An entry that goes is told to its editor; it turns nothing red.
  expect(answers.filter((id) => known.has(id)).length).toBeGreaterThan(answers.length / 2);
});
