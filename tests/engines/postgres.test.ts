import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportContent } from '../../src/editor/export/content.ts';
import { writeFolder } from '../../src/editor/export/write-folder.ts';
import { postgresFiles } from '../../src/open-data/export/postgres/files.ts';
import { postgresExamples } from '../../src/open-data/export/postgres/readme.ts';
import { identifierOf } from '../../src/open-data/tables/table.ts';
import { tokens } from '../../src/search/engine/analyse.ts';
import { realCatalogue, realSearched } from '../support/catalogue.ts';
import { type Postgres, startPostgres } from '../support/engines.ts';
import { addressOf, hostileCatalogue, hostileTexts } from '../support/open-data.ts';

/* What `npm run export -- postgres` writes, in a real PostgreSQL. */

const folder = mkdtempSync(join(tmpdir(), 'atlas-export-'));
const real = exportContent(realCatalogue(), addressOf, realSearched());
const hostile = exportContent(hostileCatalogue(), addressOf);
let server: Postgres;

const load = (database: string) => server.run(database, join(folder, database, 'load.sql'));

beforeAll(() => {
  server = startPostgres();
  for (const [name, content] of Object.entries({ atlas: real, hostile })) {
    writeFolder(join(folder, name), postgresFiles(content));
    server.create(name);
    expect(load(name)).toBe(undefined);
  }
});
afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the tables', () => {
  it.each(['atlas', 'hostile'] as const)('of %s hold every cell as it was', (database) => {
    const { tables } = database === 'atlas' ? real : hostile;
    const all = server.queries(
      database,
      tables.map(({ name }) => `SELECT * FROM atlas."${identifierOf(name)}"`),
    );
    for (const [place, { name, columns, rows }] of tables.entries()) {
      const read = all[place] ?? [];
      const written = rows.map((row) => Object.fromEntries(columns.map((one, at) => [one.name, row[at] ?? null])));
      expect(read.length, name).toBe(written.length);
      const different = read.findIndex((row, at) => !isDeepStrictEqual(row, written[at]));
      if (different >= 0) expect(read[different], name).toEqual(written[different]);
    }
  });

  it('say in both languages what they hold', () => {
    const [comment] = server.query('atlas', "SELECT obj_description('atlas.scenarios'::regclass) AS said");
    expect(comment?.said).toMatch(/\p{sc=Han}.* · [A-Z]/u);
  });

  it('are replaced as a whole when loaded again', () => {
    expect(load('hostile')).toBe(undefined);
    const [count] = server.query('hostile', 'SELECT count(*)::int AS n FROM atlas.scenarios');
    expect(count?.n).toBe(hostileTexts.length);
  });
});

describe('full text', () => {
  it('cuts queries into the words of our own analyser', () => {
    const queries = [
      ...[
        '表面缺陷检测',
        'ＹＯＬＯｖ８ 质检',
        'X光 检测',
        '5.5G定位',
        '炉',
        '机器 视觉',
        '！？',
        "'); DROP TABLE x; --",
      ],
      ...['predictive maintenance', 'quality inspections', 'factories', 'mineral processing', 'glass boxes', 'Café'],
    ];
    const cut = server.queries(
      'atlas',
      queries.map((query) => `SELECT atlas.words_of($q$${query}$q$) AS words`),
    );
    for (const [place, query] of queries.entries()) {
      const [row] = cut[place] ?? [];
      // A character on its own is looked up by itself.
      const own = [...new Set(tokens(query))];
      expect(row?.words, query).toEqual(expect.arrayContaining(own));
    }
  });

  it('finds cases by their titles, in either language', () => {
    const some = realCatalogue().scenarios.filter((_, index) => index % 25 === 0);
    expect(some.length).toBeGreaterThan(0);
    const asked = some.flatMap(({ id, record: { title } }) =>
      [title.zh, title.en ?? title.zh].map((text) => ({ id: `scenarios/${id}`, text })),
    );
    const found = server.queries(
      'atlas',
      asked.map(({ text }) => `SELECT id FROM atlas.search($q$${text}$q$, 10)`),
    );
    expect(found).toHaveLength(asked.length);
    expect(asked.filter(({ id }, place) => !found[place]?.some((row) => row.id === id))).toEqual([]);
  });

  it('finds by a synonym what does not say the word', () => {
    const synonyms = server.query(
      'atlas',
      `SELECT id FROM atlas.search('质量检验', 1000) AS found
       JOIN atlas.entry_search USING (id) WHERE text NOT LIKE '%质量检验%' LIMIT 5`,
    );
    expect(synonyms.length).toBeGreaterThan(0);
  });

  it.each(hostileTexts)('takes %j for a query', (text) => {
    expect(() => server.query('hostile', `SELECT * FROM atlas.search($q$${text}$q$)`)).not.toThrow();
  });

  it('finds nothing for nothing', () => {
    expect(server.query('atlas', "SELECT * FROM atlas.search('')")).toEqual([]);
    expect(server.query('atlas', "SELECT * FROM atlas.search('！')")).toEqual([]);
  });
});

describe('trigrams', () => {
  it('find Chinese parts of words and what is written alike', () => {
    const [
      {
        record: { title },
      } = { record: { title: { zh: '' } } },
    ] = realCatalogue().scenarios;
    const part = [...title.zh].slice(1, 6).join('');
    const found = server.query('atlas', `SELECT id FROM atlas.entry_search WHERE text LIKE $q$%${part}%$q$`);
    expect(found.length).toBeGreaterThan(0);
    const alike = (one: string, other: string) =>
      Number(server.query('atlas', `SELECT word_similarity('${one}', '${other}') AS alike`)[0]?.alike);
    expect(alike('predctive', 'predictive maintenance')).toBeGreaterThan(0.5);
    expect(alike('涂布缺陷检查', '极片 涂布缺陷检测')).toBeGreaterThan(alike('涂布缺陷检查', '极片 焊缝缺陷检测'));
  });
});

it.each(Object.entries(postgresExamples))('the README’s query %s finds something', (_, sql) => {
  expect(server.query('atlas', sql).length).toBeGreaterThan(0);
});

it('a load that fails leaves what stood', () => {
  const broken = postgresFiles(hostile).map(({ path, text }) =>
    path === 'keys.sql' ? { path, text: `${text}SELECT 1/0;\n` } : { path, text },
  );
  writeFolder(join(folder, 'broken'), broken);
  expect(server.run('hostile', join(folder, 'broken', 'load.sql'))).toContain('division by zero');
  const [count] = server.query('hostile', 'SELECT count(*)::int AS n FROM atlas.entry_search');
  expect(count?.n).toBe(hostile.documents.length);
});
