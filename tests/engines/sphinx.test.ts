import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportContent } from '../../src/editor/export/content.ts';
import { manticoreFiles, manticoreQuery } from '../../src/open-data/export/manticore/files.ts';
import { realCatalogue, realSearched } from '../support/catalogue.ts';
import { type Shards, startShards } from '../support/engines.ts';
import { addressOf, hostileCatalogue, hostileTexts } from '../support/open-data.ts';

/* What `npm run export -- manticore` writes, in Debian's Sphinx: three shards behind a distributed table, and one. */

const content = exportContent(realCatalogue(), addressOf, realSearched());
let three: Shards;
let one: Shards;
beforeAll(async () => {
  [three, one] = await Promise.all([startShards(manticoreFiles(content, 3)), startShards(manticoreFiles(content, 1))]);
});
afterAll(() => Promise.all([three?.stop(), one?.stop()]));

it('every entry stands in one of the shards', async () => {
  const { rows } = await three.query('SELECT COUNT(*) AS n FROM atlas');
  expect(Number(rows[0]?.n)).toBe(content.documents.length);
  const own = await three.query('SELECT COUNT(*) AS n FROM atlas_0');
  expect(Number(own.rows[0]?.n)).toBeLessThan(content.documents.length / 2);
});

describe('the distributed table gives what one index gives', () => {
  it.each([
    '"质检"',
    '"表面缺陷"',
    '"缺陷检测"/2',
    '质 检 | 预 测',
    'predictive maintenance',
    '"机器视觉" -"钢铁"',
    '@title "检测"',
    'YOLO',
    'café',
    'xyzzyplugh',
  ])('for %s', async (words) => {
    const distributed = await three.query(manticoreQuery(words));
    const single = await one.query(manticoreQuery(words, 'atlas_0'));
    expect(distributed).toEqual(single);
  });

  it('and narrowed by a facet', async () => {
    const narrow = (table: string) =>
      `SELECT entry, IN(facets.industry, 'steel') AS steel FROM ${table} WHERE MATCH('"检测"') AND steel = 1 ORDER BY id ASC LIMIT 1000`;
    const { rows, total } = await three.query(narrow('atlas'));
    expect(rows.length).toBeGreaterThan(0);
    expect({ rows, total }).toEqual(await one.query(narrow('atlas_0')));
    const steel = content.documents.filter(({ filters }) => filters.industry?.includes('steel')).map(({ id }) => id);
    expect(rows.filter(({ entry }) => !steel.includes(String(entry)))).toEqual([]);
  });
});

it('finds cases by their titles', async () => {
  const some = realCatalogue().scenarios.filter((_, index) => index % 40 === 0);
  for (const { id, record } of some) {
    const words = record.title.zh.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    const { rows } = await three.query(manticoreQuery(words));
    expect(
      rows.map(({ entry }) => entry),
      record.title.zh,
    ).toContain(`scenarios/${id}`);
  }
});

it('takes hostile texts unharmed', async () => {
  const hostile = exportContent(hostileCatalogue(), addressOf);
  const shards = await startShards(manticoreFiles(hostile, 2));
  try {
    const { rows } = await shards.query("SELECT entry, title_zh FROM atlas WHERE type = 'scenario' LIMIT 1000");
    expect(rows.map(({ title_zh }) => title_zh).sort()).toEqual([...hostileTexts].sort());
  } finally {
    await shards.stop();
  }
});
