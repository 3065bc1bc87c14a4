import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/catalogue/evidence.ts';
import { baseAmount } from '../../src/catalogue/figure.ts';
import { ofKind, type SoundEntry } from '../../src/catalogue/sound-entry.ts';
import { indexSeeds } from '../../src/reading/vocabulary.ts';
import { realReading } from '../support/catalogue.ts';
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

/** The lines of every batch's files of a name. */
const rowsOf = (name: string): Row[] =>
  globSync(`seeds/imports/*/${name}`, { cwd: root }).flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );

/** The published lists of every batch, a recognition a row, read without the import's own code. */
const listedRows = globSync('seeds/imports/*/recognised-enterprises.csv', { cwd: root }).flatMap((path) => {
  const [header = [], ...rows] = parseCsv(readFileSync(join(root, path), 'utf8'));
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [String(header[index]), String(cell ?? '')])),
  );
});

/** The cases of every batch, those that papers and additions tell of among them. */
const cases = ['*scenarios.jsonl', 'papers.jsonl', 'additions.jsonl'].flatMap(rowsOf);

const reading = realReading();
const [allScenarios, allEnterprises] = [ofKind(reading.entries, 'scenario'), ofKind(reading.entries, 'enterprise')];
/** Entries by their id and by every id that they had: an entry that was joined to another is found there. */
const byEveryId = <One extends SoundEntry>(entries: readonly One[]) =>
  new Map(entries.flatMap((entry) => [entry.id, ...entry.record.formerIds].map((id) => [id, entry] as const)));
const scenarios = byEveryId(allScenarios);
const enterprises = byEveryId(allEnterprises);
/** Whether an entry says that something in it was corrected. */
const corrected = (entry: SoundEntry | undefined) => entry !== undefined && entry.record.corrections.length > 0;
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
  '米/秒': 1,
  '张/秒': 1,
  '帧/秒': 1,
  '次/分钟': 1 / 60,
  '片/分钟': 1 / 60,
  '万粒/分钟': 1e4 / 60,
  '台/小时': 1 / 3600,
  '次/月': 1 / 2_629_800,
  '片/月': 1 / 2_629_800,
  '分钟/件': 60,
  '吨/年': 1000,
  '亿元/年': 1e8,
  亿元新台币: 0.22e8,
  万元新台币: 0.22e4,
  亿美元: 7.1e8,
  万美元: 7.1e4,
  '万美元/年': 7.1e4,
  亿百万卡: 4.184e14,
  微米: 1e-6,
  万立方米: 1e4,
  ppm: 1e-6,
  '℃': 1,
  TFLOPS: 1,
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
const counted = new Set('个 项 台 台(套) 人 种 类 条 件 张 家 座 道 路 单 串 箱 处 次 块 本 颗 级'.split(' '));

/** Records that were left out or taken back, each with its reason in the log of the imports. */
const withdrawn = new Set(
  [...readFileSync(join(root, 'docs/imports/left-out.md'), 'utf8').matchAll(/^- `([a-z0-9-]+)`/gm)].map(
    ([, id = '']) => id,
  ),
);

it('is sound', () => {
  expect(reading.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('has an entry for every record, under its id or as a former one', () => {
  const rows = [
    ...cases.map(({ id }) => ({ id, entries: scenarios })),
    ...rowsOf('*enterprises.jsonl').map(({ id }) => ({ id, entries: enterprises })),
    ...listedRows.map((row) => ({ id: row.编号 ?? '', entries: enterprises })),
  ];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ id, entries }) => !entries.has(id) && !withdrawn.has(id)).map(({ id }) => id)).toEqual([]);
});

it('keeps every figure of the records, with value, unit, change and source, unless a correction is told', () => {
  const lost = cases.flatMap((row) => {
    const entry = scenarios.get(row.id);
    if (!entry || corrected(entry)) return [];
    const told = new Set(row.sources.map(({ url }) => url));
    return row.results.flatMap((before) => {
      const factor = worth[before.unit] ?? (counted.has(before.unit) ? 1 : Number.NaN);
      const amount = (before.value ?? ((before.min ?? Number.NaN) + (before.max ?? Number.NaN)) / 2) * factor;
      const change = before.kind === 'absolute' ? 'none' : before.unit === '%' ? 'relative' : 'absolute';
      const kept = entry.record.results.some((after) => {
        const now = baseAmount(after, after.unit, units) ?? Number.NaN;
        const address = entry.record.sources.find(({ id }) => id === after.source)?.url;
        return (
          Math.abs(now - amount) <= Math.abs(amount) * 1e-9 &&
          (before.min === undefined) === (after.min === undefined) &&
          after.change === change &&
          // A better page may have been found that states the same.
          (address === before.source || !told.has(address ?? before.source))
        );
      });
      return kept ? [] : [`${row.id}: ${before.metric_zh} ${before.value ?? before.min} ${before.unit}`];
    });
  });
  expect(lost).toEqual([]);
});

it('keeps every source of the records, unless a correction is told', () => {
  const lost = [...cases, ...rowsOf('*enterprises.jsonl')].flatMap(({ id, sources }) => {
    const entry = scenarios.get(id) ?? enterprises.get(id);
    if (corrected(entry)) return [];
    const kept = new Set(entry?.record.sources.map(({ url }) => url));
    return entry ? sources.filter(({ url }) => !kept.has(url)).map(({ url }) => `${id} ${url}`) : [];
  });
  expect(lost).toEqual([]);
});

it('keeps every recognition of the records, unless a correction is told', () => {
  const lost = rowsOf('*enterprises.jsonl').flatMap(({ id, recognitions }) => {
    const entry = enterprises.get(id);
    if (!entry || corrected(entry)) return [];
    return recognitions
      .filter(
        ({ scheme, year }) =>
          !entry.record.recognitions.some(
            (one) => one.scheme === scheme && (one.year === year || one.year === undefined || year === undefined),
          ),
      )
      .map(({ scheme, year }) => `${id} ${scheme} ${year}`);
  });
  expect(lost).toEqual([]);
});

describe('the published lists', () => {
  it('have become recognitions, each once, with their year, month and source, unless a correction is told', () => {
    const wrong = listedRows.flatMap((row) => {
      const entry = enterprises.get(row.编号 ?? '');
      if (!entry || corrected(entry)) return [];
      const sources = entry.record.sources.filter(({ url }) => url === row.来源网址).map(({ id }) => id);
      const found = entry.record.recognitions.filter(
        (one) =>
          one.scheme === row.称号 &&
          sources.includes(one.source) &&
          String(one.year ?? '') === row.年份 &&
          String(one.month ?? '') === row.月份,
      );
      return found.length >= 1 ? [] : [`${row.编号} ${row.称号} ${row.年份}`];
    });
    expect(wrong).toEqual([]);
  });

  it('have doubled no enterprise', () => {
    const names = allEnterprises.map(({ record }) => record.name.zh);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('say of proposed names that they are proposed, and make no benchmark of them', () => {
    const proposed = listedRows.filter((row) => /拟入选|拟遴选/.test(`${row.工厂或项目}${row.备注}`));
    expect(proposed.length).toBeGreaterThan(0);
    const plain = proposed.flatMap((row) => {
      const entry = enterprises.get(row.编号 ?? '');
      const source = entry?.record.sources.find(({ url }) => url === row.来源网址);
      const recognition = entry?.record.recognitions.find((one) => one.source === source?.id);
      return !entry || corrected(entry) || recognition?.proposed ? [] : [row.编号];
    });
    expect(plain).toEqual([]);
  });

  it('grade what rests on a forum post, a photo report or a review as C', () => {
    const weak = /cnool|bbs\.cnhubei|en\.people\.cn\/n3\/2023\/0428|9918378/;
    const strong = allEnterprises.flatMap(({ id, record }) =>
      record.sources
        .filter((source) => weak.test(source.url) && gradeOf(source) !== 'C')
        .map(({ url }) => `${id} ${url}`),
    );
    expect(strong).toEqual([]);
  });
});

it('names as the vendors of building blocks enterprises that are there', () => {
  const unknown = (reading.seeds?.buildingBlocks ?? []).flatMap(({ id, vendorId }) =>
    vendorId === undefined || enterprises.has(vendorId) ? [] : [`${id}: ${vendorId}`],
  );
  expect(unknown).toEqual([]);
});
