import { describe, expect, it } from 'vitest';
import { readYears } from '../../../src/search/engine/asked-years.ts';

/* Which years a query asks for, where somebody asks it in 2026. */

const read = (query: string) => {
  const { years, rest } = readYears(query, 2026);
  return { years: years.map(({ first, last, text }) => [first, last, text]), rest: rest.replaceAll('。', '') };
};

describe('years of a query', () => {
  it.each([
    ['今年 光伏', 2026, 2026, '今年'],
    ['去年入选', 2025, 2025, '去年'],
    ['上一年度', 2025, 2025, '上一年度'],
    ['前年', 2024, 2024, '前年'],
    ['明年 补贴', 2027, 2027, '明年'],
    ['今年以来 智能体', 2026, 2026, '今年以来'],
    ['近三年 质检', 2024, 2026, '近三年'],
    ['最近5年', 2022, 2026, '最近5年'],
    ['过去两年的', 2025, 2026, '过去两年'],
    ['近一年', 2025, 2026, '近一年'],
    ['近年来', 2024, 2026, '近年来'],
    ['这两年 机器人', 2025, 2026, '这两年'],
    ['2025年以来 大模型', 2025, 2026, '2025年以来'],
    ['自2023年', 2023, 2026, '自2023年'],
    ['2024年至今', 2024, 2026, '2024年至今'],
    ['2024年以后', 2024, 2026, '2024年以后'],
    ['2023-2025 钢铁', 2023, 2025, '2023-2025'],
    ['2023年至2025年 汽车', 2023, 2025, '2023年至2025年'],
    ['从2022年到2024年', 2022, 2024, '从2022年到2024年'],
    ['2022年以前的', 0, 2021, '2022年以前'],
    ['截至2023年', 0, 2023, '截至2023年'],
    ['十四五期间 案例', 2021, 2025, '十四五期间'],
    ['“十五五”', 2026, 2030, '十五五'],
    ['二〇二五年 案例', 2025, 2025, '二〇二五年'],
    ['二零二四年', 2024, 2024, '二零二四年'],
    ['25年 灯塔', 2025, 2025, '25年'],
    ['2025年度', 2025, 2025, '2025年度'],
    ['2025 steel', 2025, 2025, '2025'],
    ['lighthouses last year', 2025, 2025, 'last year'],
    ['in the past three years', 2024, 2026, 'past three years'],
    ['recent years', 2024, 2026, 'recent years'],
    ['since 2024 batteries', 2024, 2026, 'since 2024'],
    ['from 2021 to 2023', 2021, 2023, 'from 2021 to 2023'],
    ['before 2022', 0, 2021, 'before 2022'],
  ])('%s', (query, first, last, text) => {
    expect(read(query).years).toEqual([[first, last, text]]);
  });

  it.each([
    ['20年老设备'],
    ['5年经验'],
    ['3年回本'],
    ['iso 20250'],
    ['12025件'],
    ['从2000件到2030件'],
    ['3年质保'],
    ['十四所'],
    ['节约2025万元'],
    ['几年回本'],
    ['多少年能收回'],
    ['25年寿命'],
    ['百万吨以上年产能'],
    ['以前年度的'],
  ])('reads none in %s', (query) => {
    expect(read(query)).toEqual({ years: [], rest: query });
  });

  it('takes out what it reads, in its place', () => {
    expect(readYears('钢铁 去年 节能', 2026).rest).toBe('钢铁 。。 节能');
  });

  it.each(['最新 案例', '最近的 钢铁', '最近半年 大模型', '上个月', '近期', 'latest cases', 'newest'])(
    '%s asks for the newest',
    (query) => {
      expect(readYears(query, 2026).years).toMatchObject([{ newest: true, last: 2026 }]);
    },
  );

  it.each(['最近距离', '最新型', '更新设备'])('%s does not', (query) => {
    expect(readYears(query, 2026).years).toEqual([]);
  });
});
