import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { realReading } from '../../support/catalogue.ts';
import { smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWithSeeds } from '../../support/folders.ts';

/** What an editor is told where the thesaurus has these concepts, one on a line. */
function told(...concepts: readonly string[]): string[] {
  return inTemporaryFolder((folder) => {
    const folders = projectWithSeeds(folder, smallContent());
    writeFileSync(join(folders.seeds, 'thesaurus/quality.yaml'), concepts.map((one) => `- { ${one} }\n`).join(''));
    return readAll(folders).faults.map(
      ({ file, line, rule, message }) => `${file.replace('seeds/thesaurus/', '')}:${line} ${message.zh} [${rule}]`,
    );
  });
}

const inspection = 'id: inspection, label: { zh: 质检, en: Inspection }, terms: [stages/quality-control]';

describe('the thesaurus', () => {
  it.each([
    ['sound concepts', [inspection, 'id: flaw, label: { zh: 瑕疵, en: Flaw }, broader: [inspection]'], []],
    [
      'a concept that is not there',
      ['id: flaw, label: { zh: 瑕疵, en: Flaw }, broader: [inspektion]'],
      ['quality.yaml:1 没有概念“inspektion”。 [unknown-id]'],
    ],
    [
      'a term that is not there',
      ['id: flaw, label: { zh: 瑕疵, en: Flaw }, terms: [stages/quality]'],
      ['quality.yaml:1 没有词表的词条“stages/quality”。 [unknown-id]'],
    ],
    [
      'a circle',
      [
        'id: flaw, label: { zh: 瑕疵, en: Flaw }, broader: [defect]',
        'id: defect, label: { zh: 次品, en: Reject }, broader: [flaw]',
      ],
      [
        'quality.yaml:1 “flaw”经 broader 又回到自己。 [concept-circle]',
        'quality.yaml:2 “defect”经 broader 又回到自己。 [concept-circle]',
      ],
    ],
    [
      'a word in two concepts',
      [inspection, 'id: check, label: { zh: 检验, en: Check }, words: [质检], broader: [inspection]'],
      [
        'quality.yaml:1 “质检”也是概念“check”的词。 [concept-word]',
        'quality.yaml:2 “质检”也是概念“inspection”的词。 [concept-word]',
      ],
    ],
    [
      'a word that two concepts say they share',
      [
        `${inspection}, ambiguous: [质检]`,
        'id: check, label: { zh: 检验, en: Check }, words: [质检], broader: [inspection], ambiguous: [质检]',
      ],
      [],
    ],
    [
      'a word that is shared with nobody',
      [`${inspection}, ambiguous: [检验]`],
      ['quality.yaml:1 “检验”不是这个概念的词。 [concept-word]'],
    ],
    [
      'a word that finds everything',
      ['id: check, label: { zh: 检验, en: Check }, words: [系统], terms: [stages/quality-control]'],
      ['quality.yaml:1 “系统”太宽，什么都会搜到。 [concept-word]'],
    ],
    [
      'a concept that belongs to nothing',
      ['id: flaw, label: { zh: 瑕疵, en: Flaw }'],
      ['quality.yaml:1 概念“flaw”不属于任何东西。 [concept-place]'],
    ],
    [
      'the name of a term that it is not',
      ['id: flaw, label: { zh: 机器视觉, en: Flaw }, terms: [stages/quality-control]'],
      ['quality.yaml:1 “机器视觉”是词条 techniques/computer-vision 的名称。 [concept-word]'],
    ],
    [
      'an id twice',
      [inspection, 'id: inspection, label: { zh: 检验, en: Check }, terms: [stages/quality-control]'],
      ['quality.yaml:2 “inspection”出现了两次。 [duplicate-id]'],
    ],
  ])('with %s: %j', (_, concepts, faults) => {
    expect(told(...concepts)).toEqual(faults);
  });

  it('of the project is sound, in all of its files', () => {
    const { seeds, faults } = realReading();
    expect(faults.filter(({ file }) => file.startsWith('seeds/thesaurus'))).toEqual([]);
    expect(seeds?.concepts.length).toBeGreaterThan(1200);
  });

  it('is missed where a file of it is gone', () => {
    inTemporaryFolder((folder) => {
      const folders = projectWithSeeds(folder, smallContent());
      writeFileSync(join(folders.seeds, 'thesaurus.yaml'), '- { id: gone, label: { zh: 无, en: Gone } }\n');
      expect(readAll(folders).faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
        'seeds/thesaurus/gone.yaml missing-file',
      ]);
    });
  });
});
