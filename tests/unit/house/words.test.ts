import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { zh } from '../../../src/words/zh.ts';
import { root } from '../../support/folders.ts';

/** Paths of all words: `scenario.results`. */
function keys(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keys(value, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

it('has the same words in both languages', () => {
  expect(keys(en)).toEqual(keys(zh));
});

it('has no Chinese in the English words, but for the name of the language', () => {
  const chinese = keys(en).filter((key) => {
    const value = key.split('.').reduce<unknown>((words, part) => (words as Record<string, unknown>)[part], en);
    return /[\u4e00-\u9fff]/.test(String(value));
  });
  expect(chinese).toEqual(['site.otherLanguage', 'site.otherLanguageTitle']);
});

it('uses every word, and only words that it has', () => {
  const source = globSync('src/**/*.{astro,ts}', { cwd: root })
    .filter((path) => !path.includes('words/'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  // Values of vocabularies, parts of the site, outcomes and layers are looked up by their id.
  const looked =
    /^(guide\.(kinds|dates|lists|tables)|scenario\.claims|result\.claims|submit\.(parts|sections|choices|kinds)|kinds|coverage\.title|values|facets|nav|footer|list\.sorts|search\.types|scenario\.tierMeanings)\.|^scenario\.(better|worse|neutral|compute|models|agents|datasets)$/;
  const used = new Set([...source.matchAll(/\.(\w+)/g)].map(([, name]) => name));
  const unused = keys(zh).filter((key) => !looked.test(key) && !used.has(key.split('.').at(-1)));
  expect(unused).toEqual([]);
});
