import { describe, expect, it } from 'vitest';
import { hitFiles, singleHitFiles } from '../../../src/search/index/hit-files.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { realCatalogue } from '../../support/catalogue.ts';

describe('the files of hits', () => {
  const entries = searchRecords(realCatalogue()).map((record, number) => ({ name: `m_${number}`, record }));
  const { files, groups } = hitFiles(entries, 'm');
  const holding = (language: string) =>
    files.filter((file) => file.language === language).flatMap(({ content }) => Object.entries(JSON.parse(content)));

  it.each(['zh', 'en'] as const)('hold every entry once in %s, as a hit shows it', (language) => {
    const shown = new Map(holding(language)) as Map<string, { url: string; meta: Record<string, string> }>;
    expect(shown.size).toBe(entries.length);
    expect(holding(language)).toHaveLength(entries.length);
    for (const { name, record } of entries) {
      expect(shown.get(name)?.url).toBe(record.path);
      expect(shown.get(name)?.meta.title).toBe(record.shown[language].title);
      expect(shown.get(name)?.meta.figure).toBe(record.shown[language].figure);
    }
  });

  it('are named by the groups that the entries are in', () => {
    expect(groups).toHaveLength(entries.length);
    for (const [number, { name }] of entries.entries()) {
      const own = files.filter((file) => file.name === groups[number]);
      expect(own.map(({ language }) => language)).toEqual(['zh', 'en']);
      for (const { content } of own) expect(Object.keys(JSON.parse(content))).toContain(name);
    }
  });

  it('are one for each entry, by its own name, where there are many', () => {
    const single = singleHitFiles(entries.slice(0, 2));
    expect(single.groups).toEqual(['', '']);
    expect(single.files.map(({ name, language }) => `${name} ${language}`)).toEqual([
      'm_0 zh',
      'm_0 en',
      'm_1 zh',
      'm_1 en',
    ]);
    expect(JSON.parse(single.files[0]?.content ?? '').url).toBe(entries[0]?.record.path);
  });
});
