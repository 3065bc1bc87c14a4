import { describe, expect, it } from 'vitest';
import { nearness, readFigure } from '../../../src/search/engine/asked-figure.ts';

describe('a result that is asked for', () => {
  it.each([
    ['cutting tools', 'down'],
    ['haircuts', undefined],
    ['设备减震', undefined],
    ['省下不少电', 'down'],
    ['产量翻倍', 'up'],
    ['upward draft', undefined],
    ['doubled output', 'up'],
    ['boiler combustion optimisation', undefined],
    ['optimize yield', undefined],
    ['优化良率', undefined],
  ])('%j goes this way by words of its own, not by parts of others', (query, direction) => {
    expect(readFigure(query).figure?.direction).toBe(direction);
  });

  it.each([
    ['排产时间从8小时到5分钟', 'down', 98.96],
    ['上手从3个月缩到2周', 'down', 84.66],
    ['交货期45天压到20天', 'down', 55.56],
    ['两小时缩短到二十分钟', 'down', 83.33],
    ['from 2 hours to 20 minutes', 'down', 83.33],
    ['from ten days to three', 'down', 70],
    ['质检从30人减到5人', 'down', 83.33],
  ])('%j changes by this much, in whatever units of time it is told', (query, direction, amount) => {
    const { figure } = readFigure(query);
    expect(figure?.direction).toBe(direction);
    expect(figure?.amount).toBeCloseTo(amount, 1);
  });

  it.each([
    ['染色一次成功率提高到95%', 95],
    ['良率90%提升到98%', 98],
    ['yield from 85 to 95 percent', 95],
  ])('%j reaches this much', (query, amount) => {
    expect(readFigure(query).figure).toMatchObject({ direction: 'up', amount, reached: true });
  });

  it.each([
    ['OEE 85', 85, undefined],
    ['OEE above 85', 85, 'above'],
    ['OEE>85%', 85, 'above'],
    ['yield over 99.5', 99.5, 'above'],
    ['scrap rate under 2', 2, 'below'],
    ['良率99.5以上', 99.5, 'above'],
    ['缺陷率不到1', 1, 'below'],
    ['漏检率<0.1', 0.1, 'below'],
  ])('%j is a share, with a sign or without', (query, amount, bound) => {
    expect(readFigure(query.toLowerCase()).figure).toMatchObject({ amount, bound });
  });

  it.each([
    '电机功率50',
    '焊接频率 50',
    '效率 30',
    '良率 2025',
    'yield 5 nm',
    'yield 3 shifts',
    'OEE 5s',
    '交付率 30天',
  ])('%j has no share without a sign', (query) => {
    expect(readFigure(query.toLowerCase()).figure).toBeUndefined();
  });

  it.each([
    ['漏检率降到千分之一以下', 0.1],
    ['缺陷万分之五', 0.05],
    ['不良率百万分之20', 0.002],
    ['漏检率低于1‰', 0.1],
    ['misses below one in a thousand', 0.1],
    ['良率千分之', undefined],
  ])('%j is a share of %j per cent', (query, amount) => {
    const { figure } = readFigure(query);
    expect(figure?.amount).toEqual(amount === undefined ? undefined : expect.closeTo(amount, 6));
    expect(figure?.reached ?? false).toBe(amount !== undefined);
  });

  it('below a small share is far from what is several times as much, and reached by what is less', () => {
    const { figure } = readFigure('漏检率降到千分之一以下');
    if (!figure) throw new Error('It is no figure.');
    const [less, more, much] = [0.05, 0.12, 0.5].map((level) => nearness(figure, null, level));
    expect(less).toBe(1);
    expect(more).toBeLessThan(1);
    expect(more).toBeGreaterThan(0.8);
    expect(much).toBeLessThan(0.6);
  });

  it.each([
    ['出图时间从几天变成几小时', 'down'],
    ['design time from weeks to hours', 'down'],
    ['planning days to minutes', 'down'],
    ['由小时级到分钟级', 'down'],
    ['tool life from days to weeks', 'up'],
  ])('%j goes a way, though it does not say how far', (query, direction) => {
    expect(readFigure(query).figure).toMatchObject({ direction, amount: undefined });
  });

  it.each([
    ['返工少一半', 'down', 50],
    ['刀具寿命延长一倍', 'up', 100],
    ['装配快一倍', 'up', 100],
    ['交期提前10天', 'down', undefined],
    ['料耗省两成', 'down', 20],
  ])('%j goes the way that its plain words say', (query, direction, amount) => {
    expect(readFigure(query).figure).toMatchObject({ direction, amount });
  });

  it.each(['提前7天预警', '提前两周发现故障', '轴承提前3天预测'])('%j says how early, which is no change', (query) => {
    expect(readFigure(query).figure).toBeUndefined();
  });

  it.each(['漏检为零', '漏检率 0', '误报率为0', '事故降到零', '零漏检', 'zero defects', 'cut accidents to zero'])(
    '%j is to reach nothing at all',
    (query) => {
      expect(readFigure(query).figure).toMatchObject({ amount: 0, reached: true, bound: 'below' });
    },
  );

  it.each([
    '漏检率 05',
    '效率 0.5',
    '零件 检测',
    '零部件',
    '零碳工厂',
    '零售 补货',
    'zero carbon factory',
    'zero-shot',
  ])('%j has nothing to reach', (query) => {
    expect(readFigure(query)).toEqual({ figure: undefined, rest: query });
  });

  it.each([
    ['一年省了几百万电费', 'money'],
    ['saves 2 million a year on energy', 'money'],
    ['saved half a million', 'money'],
    ['增效3000万元', 'money'],
    ['质检人员从30人减到5人', 'people'],
    ['减少20名工人', 'people'],
    ['20 fewer operators', 'people'],
    ['节电200万度', undefined],
    ['机器人500台 提升20%', undefined],
  ])('%j counts %j', (query, counts) => {
    expect(readFigure(query).figure?.counts).toBe(counts);
  });

  it.each(['一次合格率', '一台机器人', '三周期', '两天车间', '人形机器人 3人组'])(
    '%j keeps what looks like an amount of time',
    (query) => {
      expect(readFigure(query).rest).toContain(query.slice(0, 2));
    },
  );

  it.each(['换模降到十分钟以内', '几天内', '半小时', '十年回本'])('%j has its Chinese amount taken out', (query) => {
    expect(readFigure(query).rest).not.toMatch(/[十几半]/);
  });
});
