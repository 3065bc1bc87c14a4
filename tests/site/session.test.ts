import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import type { ReadFile } from '../../src/search/engine/index-files.ts';
import { texts } from '../../src/search/index/search-record.ts';
import { judgedQueries } from '../search/judged.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { engineOnDisk, readFromDisk } from '../support/search-index.ts';

/* The engine without a page, over the real content: answers depend on the query alone. */

const queries = [...judgedQueries('regression'), ...judgedQueries('development')].map(({ query }) => query);

/** Reads files as Node does, each once for all engines, out of its compression already, as a server may have it. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>();
const readOnce: ReadFile = async (path) => {
  const known = kept.get(path);
  if (known) return known;
  const bytes = await readFromDisk(path);
  const content = path.endsWith('.part') ? new Uint8Array(gunzipSync(bytes)) : bytes;
  kept.set(path, content);
  return content;
};

async function answerOf(engine: SearchEngine, query: string): Promise<unknown> {
  const { results, answers, corrected, unknown, chips } = await engine.search(query);
  return { results: results.map(({ id, score }) => [id, score]), answers, corrected, unknown, chips };
}

/** Vitest’s own comparison says what differs, but walks through long lists slowly. */
function expectSame(query: string, answer: unknown, other: unknown): void {
  if (!isDeepStrictEqual(answer, other)) expect(answer, query).toEqual(other);
}

/** The files that a fresh engine asks for until it has answered, those that it waits for together as one round. */
async function roundsOf(query: string): Promise<string[][]> {
  // What is at hand comes as soon as it is let go: rounds are told apart by nothing but that.
  await engineOnDisk('zh', readOnce).search(query);
  const rounds: string[][] = [];
  let waiting: { path: string; go(): void }[] = [];
  const engine = engineOnDisk('zh', async (path) => {
    await new Promise<void>((resolve) => waiting.push({ path, go: resolve }));
    return readOnce(path);
  });
  let answered = false;
  const answer = engine.search(query).finally(() => (answered = true));
  while (!answered) {
    await new Promise((resolve) => setImmediate(resolve));
    const round = waiting;
    waiting = [];
    if (round.length > 0) rounds.push(round.map(({ path }) => path));
    for (const { go } of round) go();
  }
  await answer;
  return rounds;
}

describe('three hundred queries', () => {
  it('are answered alike in one session and each in a fresh one, whatever was asked before', async () => {
    const asked = queries.slice(0, 300);
    expect(asked).toHaveLength(300);
    const session = engineOnDisk();
    const inSession = new Map<string, unknown>();
    for (const query of [...asked].reverse()) inSession.set(query, await answerOf(session, query));
    for (const query of asked)
      expectSame(query, await answerOf(engineOnDisk('zh', readOnce), query), inSession.get(query));
  });
});

describe('the engine', () => {
  it('finds the same from either language', async () => {
    const [zh, en] = [engineOnDisk('zh'), engineOnDisk('en')];
    for (const query of queries.slice(0, 40)) expectSame(query, await answerOf(en, query), await answerOf(zh, query));
  });

  it('finds by letters those that are called so and those whose names are spelt so', async () => {
    const engine = engineOnDisk();
    const { results } = await engine.search('sanyi');
    const found = await Promise.all(results.slice(0, 10).map(async ({ id }) => (await engine.hit(id)).url));
    const named = realCatalogue().enterprises.filter(({ record: { name, brands } }) =>
      [name, ...brands].flatMap(texts).some((text) => text === '三一' || /^sanyi\b/i.test(text)),
    );
    expect(named.length).toBeGreaterThan(1);
    expect(found).toEqual(expect.arrayContaining(named.map(({ id }) => `/enterprises/${id}/`)));
  });

  it('finds the kind of support that is asked for before others', async () => {
    const engine = engineOnDisk();
    const { supportSchemes } = realCatalogue().vocabulary;
    for (const [query, instrument] of [
      ['算力券', 'compute-voucher'],
      ['中小企业 算力补贴', 'compute-voucher'],
      ['贷款贴息', 'loan'],
      ['tax deduction', 'tax'],
      ['corpus voucher', 'data-voucher'],
    ] as const) {
      const { results } = await engine.search(query);
      const { url } = await engine.hit(results[0]?.id ?? '');
      expect(supportSchemes.get(url.replace(/^.*#/, ''))?.instrument, query).toBe(instrument);
    }
  });

  it.each(['DeepSeek', '通义千问', 'Qwen'])('finds %s by its own name before other large models', async (query) => {
    const { results } = await engineOnDisk().search(query);
    const [first] = results;
    expect(first?.reasons.some(({ near, label }) => !near && label.zh !== '大语言模型')).toBe(true);
  });

  it('reads pinyin beside letters that are a word', async () => {
    const { results, unknown } = await engineOnDisk().search('AI paichan');
    expect(unknown).toEqual([]);
    expect(results[0]?.reasons.map(({ label }) => label.zh)).toContain('排产');
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

  it('seeks no slip in a character by itself: there is no word that short', async () => {
    const asked = (await roundsOf('高炉 炉')).flat();
    expect(asked.filter((path) => /\/(?:spellings|characters)\.part$/.test(path))).toEqual([]);
  });

  it('takes a character that is being typed for no piece of the word before it', async () => {
    // 螺丝 was put right to 落丝, since the second 螺 was sought in it.
    const { corrected } = await engineOnDisk().search('螺丝 螺');
    expect(corrected).toBeUndefined();
  });

  it.each(['pred', 'predictiv'])('has what %s is the beginning of after few rounds of files', async (query) => {
    const rounds = await roundsOf(query);
    // The head; the word as it is written; what it may mean; what that is found by; hits. It took one more.
    expect(rounds.length).toBeLessThanOrEqual(5);
  });

  it('has how characters are spelt at hand once it is prepared', async () => {
    const asked: string[] = [];
    const engine = engineOnDisk('zh', (path) => {
      asked.push(path);
      return readOnce(path);
    });
    await engine.prepare();
    const before = asked.length;
    expect(asked.filter((path) => path.endsWith('/characters.part'))).toHaveLength(1);
    await engine.search('predictiv');
    expect(asked.slice(before).filter((path) => path.endsWith('/characters.part'))).toEqual([]);
  });

  it('tells where a file is missing or damaged', async () => {
    for (const broken of [/head\.json$/, /\/part\//, /\/hits\//]) {
      const engine = engineOnDisk('zh', async (path) => {
        if (broken.test(path)) return new TextEncoder().encode('<!doctype html>');
        return readFromDisk(path);
      });
      await expect(engine.search('高炉')).rejects.toThrow();
    }
  });
});
