import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/catalogue/evidence.ts';
import { baseAmount } from '../../src/catalogue/figure.ts';
import { readAll } from '../../src/catalogue/load.ts';
import { projectFolders } from '../../src/reading/folders.ts';
import { indexSeeds } from '../../src/reading/vocabulary.ts';
import { root } from '../support/folders.ts';

/* The real content against the records that it came from. */

interface Row {
  id: string;
  results: {
    metric_zh: string;
    value?: number;
    min?: number;
    max?: number;
    unit: string;
    kind: string;
    source: string;
  }[];
  sources: { url: string }[];
  recognitions: { scheme: string; year?: number; source: string }[];
}

const batches = ['batch-1', 'batch-2'];
const rowsOf = (name: string, from = batches): Row[] =>
  from.flatMap((batch) =>
    readFileSync(join(root, 'seeds/imports', batch, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );

/** The published lists of batch 2, a recognition a row, read without the import's own code. */
const listed = parseCsv(readFileSync(join(root, 'seeds/imports/batch-2/recognised-enterprises.csv'), 'utf8'));
const listedRows = listed
  .slice(1)
  .map((cells) => Object.fromEntries(cells.map((cell, index) => [String(listed[0]?.[index]), String(cell ?? '')])));

const reading = readAll(projectFolders({}, root));
const scenarios = new Map(reading.scenarios.map((entry) => [entry.id, entry]));
const enterprises = new Map(reading.enterprises.map((entry) => [entry.id, entry]));
const units = reading.seeds ? indexSeeds(reading.seeds).units : new Map();

/** What the records' own units are worth in the base units of seeds/units.yaml; written down here a second time, on purpose. */
const worth: Record<string, number> = {
  '%': 0.01,
  百分点: 0.01,
  ppb: 1e-9,
  倍: 1,
  毫秒: 0.001,
  秒: 1,
  s: 1,
  分钟: 60,
  min: 60,
  小时: 3600,
  h: 3600,
  天: 86_400,
  个月: 2_629_800,
  年: 31_557_600,
  千克: 1,
  吨: 1000,
  万吨: 1e7,
  毫米: 0.001,
  mm: 0.001,
  米: 1,
  万公里: 1e7,
  MPa: 1e6,
  万千瓦时: 3.6e10,
  GWh: 3.6e12,
  GB: 1e9,
  TB: 1e12,
  万元: 1e4,
  亿元: 1e8,
  '元/吨': 0.001,
  '千克/吨': 0.001,
  '吨/天': 1000 / 86_400,
  '小时/天': 3600 / 86_400,
  '米/分钟': 1 / 60,
  '秒/台': 1,
  '分钟/台': 60,
  '秒/辆': 1,
  '秒/片': 1,
  '件/小时': 1 / 3600,
  '件/分钟': 1 / 60,
  '个/秒': 1,
  '个/分钟': 1 / 60,
  '瓶/分钟': 1 / 60,
  '条/秒': 1,
  '台/人': 1,
  万台: 1e4,
  万种: 1e4,
  万条: 1e4,
  万亿条: 1e12,
  万片: 1e4,
  万张: 1e4,
  万亿颗: 1e12,
  亿: 1e8,
  亿条: 1e8,
  万篇: 1e4,
  万个: 1e4,
};
const counted = new Set('个 项 台 台(套) 人 种 类 条 件 张 家 座 道 路 单 串 箱 处 次 块 本'.split(' '));

it('is sound', () => {
  expect(reading.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('every record has become an entry', () => {
  it.each([
    ['scenarios.jsonl', scenarios, 209 + 19],
    ['enterprises.jsonl', enterprises, 141 + 10],
  ])('%s', (name, entries, count) => {
    const rows = rowsOf(name);
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ id }) => !entries.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

it('keeps every figure of the records: value, unit, change and source', () => {
  const wrong: string[] = [];
  let compared = 0;
  for (const row of rowsOf('scenarios.jsonl')) {
    const entry = scenarios.get(row.id);
    if (!entry) continue;
    const corrected = entry.record.corrections.length > 0;
    if (entry.record.results.length !== row.results.length && !corrected)
      wrong.push(`${row.id}: ${row.results.length} figures in the record`);
    row.results.forEach((before, index) => {
      const after = entry.record.results[index];
      const factor = worth[before.unit] ?? (counted.has(before.unit) ? 1 : undefined);
      const amount = before.value ?? ((before.min ?? Number.NaN) + (before.max ?? Number.NaN)) / 2;
      if (!after || factor === undefined) {
        if (!corrected)
          wrong.push(`${row.id}: ${before.metric_zh} is missing, or its unit ${before.unit} is not known to this test`);
        return;
      }
      const now = baseAmount(after, after.unit, units);
      const change = before.kind === 'absolute' ? 'none' : before.unit === '%' ? 'relative' : 'absolute';
      const address = entry.record.sources.find(({ id }) => id === after.source)?.url;
      const equal = now !== undefined && Math.abs(now - amount * factor) <= Math.abs(amount * factor) * 1e-9;
      const range = (before.min === undefined) === (after.min === undefined);
      if (!(equal && range && after.change === change && address === before.source) && !corrected) {
        wrong.push(
          `${row.id}: ${before.metric_zh} ${amount} ${before.unit} → ${now} (${after.unit}, ${after.change}, ${address})`,
        );
      }
      compared += 1;
    });
  }
  expect(wrong).toEqual([]);
  expect(compared).toBe(417 + 20);
});

it('keeps every source of the records', () => {
  const lost = [...rowsOf('scenarios.jsonl'), ...rowsOf('enterprises.jsonl')].flatMap(({ id, sources }) => {
    const entry = scenarios.get(id) ?? enterprises.get(id);
    const kept = new Set(entry?.record.sources.map(({ url }) => url));
    return sources.filter(({ url }) => !kept.has(url)).map(({ url }) => `${id} ${url}`);
  });
  expect(lost).toEqual([]);
});

it('keeps every recognition, but for the one that the log merges', () => {
  const lost = rowsOf('enterprises.jsonl').flatMap(({ id, recognitions }) => {
    const kept = enterprises.get(id)?.record.recognitions ?? [];
    return recognitions
      .filter(
        ({ scheme, year }) => !kept.some((recognition) => recognition.scheme === scheme && recognition.year === year),
      )
      .map(({ scheme, year }) => `${id} ${scheme} ${year}`);
  });
  expect(lost).toEqual(['catl wef-sustainability-lighthouse undefined']);
  expect(readFileSync(join(root, 'docs/imports/batch-1-enterprises.md'), 'utf8')).toContain(
    'catl: wef-sustainability-lighthouse without a year',
  );
});

describe('the published lists of batch 2', () => {
  it('have all become recognitions, each once, with their year, month and source', () => {
    expect(listedRows).toHaveLength(110);
    const wrong = listedRows.flatMap((row) => {
      const entry = enterprises.get(row.编号 ?? '')?.record;
      const source = entry?.sources.find(({ url }) => url === row.来源网址);
      const found = (entry?.recognitions ?? []).filter(
        (recognition) => recognition.scheme === row.称号 && recognition.source === source?.id,
      );
      const [recognition] = found;
      const dated = String(recognition?.year ?? '') === row.年份 && String(recognition?.month ?? '') === row.月份;
      return found.length === 1 && dated ? [] : [`${row.编号} ${row.称号}: ${found.length} found`];
    });
    expect(wrong).toEqual([]);
  });

  it('have doubled no enterprise, and left both languages of every name and profile', () => {
    expect(enterprises.size).toBe(141 + 10 + 92);
    const names = [...enterprises.values()].map(({ record }) => record.name.zh);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect([...enterprises.values()].filter(({ record }) => !record.profile.en).map(({ id }) => id)).toEqual([]);
  });

  it('say of proposed names that they are proposed, and make no benchmark of them', () => {
    const proposed = listedRows.filter((row) => /拟入选|拟遴选/.test(`${row.工厂或项目}${row.备注}`));
    expect(proposed.length).toBe(50);
    const plain = proposed.flatMap((row) => {
      const record = enterprises.get(row.编号 ?? '')?.record;
      const source = record?.sources.find(({ url }) => url === row.来源网址);
      const recognition = record?.recognitions.find((one) => one.source === source?.id);
      return recognition?.proposed ? [] : [row.编号];
    });
    expect(plain).toEqual([]);
  });

  it('grade what rests on a forum post, a photo report or a review as C', () => {
    const weak = /cnool|bbs\.cnhubei|en\.people\.cn\/n3\/2023\/0428|9918378/;
    const strong = [...enterprises.values()].flatMap(({ id, record }) =>
      record.sources
        .filter((source) => weak.test(source.url) && gradeOf(source) !== 'C')
        .map(({ url }) => `${id} ${url}`),
    );
    expect(strong).toEqual([]);
  });
});

it('has a body in both languages for every scenario', () => {
  expect(reading.scenarios.filter(({ bodies }) => !bodies.zh || !bodies.en).map(({ id }) => id)).toEqual([]);
});

it('marks the four records that were read twice, and only those', () => {
  expect(reading.scenarios.filter(({ record }) => record.checked).map(({ id }) => id)).toEqual([
    'catl-ningde-multimodal-inspection',
    'eve-jingmen-ai-digital-twin-plant',
    'midea-chongqing-chiller-ai-selection',
    'yaohua-glass-vision-inspection',
  ]);
});
