import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/catalogue.ts';
import { keeping } from '../../../../src/editor/build/kept/kept-words.ts';
import type { AskedQuestion } from '../../../../src/schema/seeds/asked-question.ts';
import type { Keep } from '../../../../src/search/index/keep.ts';
import { writeCatalogueIndex } from '../../../../src/search/index/write-index.ts';
import { smallCatalogueOfCases } from '../../../support/catalogue.ts';
import { inTemporaryFolder } from '../../../support/folders.ts';

/** The files of a catalogue's index, by their paths. */
const indexOf = (catalogue: Catalogue, keep?: Keep) =>
  inTemporaryFolder(async (folder) => {
    writeCatalogueIndex(catalogue, folder, keep);
    const files = globSync('**/*.{json,part}', { cwd: folder }).sort();
    return files.map((path) => [path, readFileSync(join(folder, path), 'latin1')]);
  });

/** Keeps in a folder, and counts what is made. */
function counting(folder: string, code = 'as ever'): { keep: Keep; made: () => number } {
  const keep = keeping(code, folder);
  let times = 0;
  return {
    keep: (from, make) =>
      keep(from, () => {
        times += 1;
        return make();
      }),
    made: () => times,
  };
}

const cases = { coating: {}, welding: { title: { zh: '焊缝视觉检测', en: 'Weld inspection' } } };
const question: AskedQuestion = {
  zh: '焊缝气孔怎么查',
  en: 'How to find pores in welds',
  also: ['焊穿'],
  whole: ['welding'],
  partly: [],
};
const catalogue: Catalogue = { ...smallCatalogueOfCases(cases), askedQuestions: [question] };

it('gives the index that one without anything kept gives, and makes nothing again', async () => {
  await inTemporaryFolder(async (folder) => {
    const clean = await indexOf(catalogue);
    expect(await indexOf(catalogue, counting(folder).keep)).toEqual(clean);
    const again = counting(folder);
    expect(await indexOf(catalogue, again.keep)).toEqual(clean);
    expect(again.made()).toBe(0);
  });
});

it('works out anew what changed alone, and all where the code changed', async () => {
  await inTemporaryFolder(async (folder) => {
    const first = counting(folder);
    await indexOf(catalogue, first.keep);
    const changed = smallCatalogueOfCases({
      ...cases,
      welding: { summary: { zh: '激光焊缝的气孔与咬边，由相机判读。' } },
    });
    const second = counting(folder);
    expect(await indexOf(changed, second.keep)).toEqual(await indexOf(changed));
    expect(second.made()).toBeGreaterThan(0);
    expect(second.made()).toBeLessThan(first.made());
    const third = counting(folder, 'other');
    await indexOf(changed, third.keep);
    expect(third.made()).toBe(first.made());
  });
});

it('works out anew what is found of texts where a concept changed', async () => {
  await inTemporaryFolder(async (folder) => {
    await indexOf(catalogue, counting(folder).keep);
    const { vocabulary } = catalogue;
    const concepts = new Map(
      [...vocabulary.concepts].map(([id, concept], place) => [
        id,
        place === 0 ? { ...concept, words: [...concept.words, '缺陷'] } : concept,
      ]),
    );
    const changed: Catalogue = { ...catalogue, vocabulary: { ...vocabulary, concepts } };
    const index = await indexOf(changed);
    expect(index).not.toEqual(await indexOf(catalogue));
    expect(await indexOf(changed, counting(folder).keep)).toEqual(index);
  });
});

it('reads the questions that people ask anew where one is worded otherwise, and not where their answers change', async () => {
  await inTemporaryFolder(async (folder) => {
    const made: unknown[] = [];
    const keep: Keep = (from, make) =>
      keeping('as ever', folder)(from, () => {
        made.push(from);
        return make();
      });
    /** What is made anew once the question is this, beside files compressed. */
    const madeOf = async (changed: Partial<AskedQuestion>) => {
      made.length = 0;
      const asked: Catalogue = { ...catalogue, askedQuestions: [{ ...question, ...changed }] };
      expect(await indexOf(asked, keep)).toEqual(await indexOf(asked));
      return made.filter((from) => !Array.isArray(from) || from[0] !== 'gzip').length;
    };
    expect(await madeOf({})).toBeGreaterThan(1);
    expect(await madeOf({ whole: ['coating'] })).toBe(0);
    expect(await madeOf({ also: ['焊缝起皱'] })).toBe(1);
  });
});

it('makes again what is damaged', async () => {
  await inTemporaryFolder(async (folder) => {
    const first = counting(folder);
    const index = await indexOf(catalogue, first.keep);
    for (const path of globSync('*.pack', { cwd: folder })) writeFileSync(join(folder, path), 'damaged');
    const second = counting(folder);
    expect(await indexOf(catalogue, second.keep)).toEqual(index);
    expect(second.made()).toBe(first.made());
  });
});
