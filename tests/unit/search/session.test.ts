import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../../src/search/engine/engine.ts';
import { judgedQueries } from '../../search/judged.ts';
import { engineOnDisk } from '../../support/search-index.ts';

/* The engine without a page, over the real content: answers depend on the query alone. */

const queries = [...judgedQueries('regression'), ...judgedQueries('development')].map(({ query }) => query);

async function answerOf(engine: SearchEngine, query: string): Promise<unknown> {
  const { results, answers, corrected, unknown, chips } = await engine.search(query);
  return { results: results.map(({ id, score }) => [id, score]), answers, corrected, unknown, chips };
}

describe('three hundred queries', () => {
  it('are answered alike in one session and each in a fresh one, whatever was asked before', {
    timeout: 300_000,
  }, async () => {
    const asked = queries.slice(0, 300);
    expect(asked).toHaveLength(300);
    const session = engineOnDisk();
    const inSession = new Map<string, unknown>();
    for (const query of [...asked].reverse()) inSession.set(query, await answerOf(session, query));
    for (const query of asked) expect(await answerOf(engineOnDisk(), query), query).toEqual(inSession.get(query));
  });
});

describe('the engine', () => {
  it('finds the same from either language', async () => {
    const [zh, en] = [engineOnDisk('zh'), engineOnDisk('en')];
    for (const query of queries.slice(0, 40)) expect(await answerOf(en, query)).toEqual(await answerOf(zh, query));
  });

  it.each([
    ['10,000 characters', '涂布'.repeat(5000)],
    ['only punctuation', '，。；！？（）'],
    ['emoji', '😀🏭🔋'],
    ['control characters', '\u0000\u0007\u200b\u202e'],
    ['keys of objects', '__proto__ constructor toString'],
    ['a regular expression', '(.*)+[a-z]{1,9}\\'],
    ['only words that say nothing', '怎么 的 了 how the'],
  ])('answers %s calmly', async (_, query) => {
    const { results } = await engineOnDisk().search(query);
    expect(results.length).toBeLessThan(1000);
  });

  it('tells where a file is missing or damaged', async () => {
    for (const broken of [/head\.json$/, /\/part\//, /\/hits\//]) {
      const engine = engineOnDisk('zh', async (path) => {
        if (broken.test(path)) return new TextEncoder().encode('<!doctype html>');
        const { readFromDisk } = await import('../../support/search-index.ts');
        return readFromDisk(path);
      });
      await expect(engine.search('高炉')).rejects.toThrow();
    }
  });
});
