import { describe, expect, it } from 'vitest';
import { figureWords, formatAmount, formatNumber, outcomeOf } from '../../../src/catalogue/figure.ts';
import { projectFolders } from '../../../src/reading/folders.ts';
import { readSeeds } from '../../../src/reading/seeds.ts';
import { indexSeeds } from '../../../src/reading/vocabulary.ts';
import type { Result } from '../../../src/schema/result.ts';

const { seeds } = readSeeds(projectFolders());
if (!seeds) throw new Error('The seeds are not sound.');
const terms = indexSeeds(seeds);
const result = (changes: Partial<Result>): Result => ({
  metric: 'defect-rate',
  unit: '%',
  change: 'none',
  nature: 'level',
  scope: 'line',
  source: 's1',
  ...changes,
});

describe('formatNumber', () => {
  it.each([
    [8000, '8000', '8,000'],
    [12_000, '1.2万', '12,000'],
    [10_000_000, '1000万', '10 million'],
    [540_000_000, '5.4亿', '540 million'],
    [2_500_000_000_000, '2.5万亿', '2.5 trillion'],
    [-47.4, '−47.4', '−47.4'],
    [99.999, '99.999', '99.999'],
  ])('%d', (value, zh, en) => {
    expect([formatNumber(value, 'zh'), formatNumber(value, 'en')]).toEqual([zh, en]);
  });
});

describe('formatAmount', () => {
  it.each([
    [{ value: 15 }, 's/unit', '15秒/台', '15 s/unit'],
    [{ value: 10_000_000 }, 'CNY', '1000万元', 'CNY 10 million'],
    [{ min: 10, max: 15 }, 'CNY/t', '10至15元/吨', '10 to 15 CNY/t'],
    [{ value: 1 }, 'd', '1天', '1 day'],
    [{ value: 7 }, 'd', '7天', '7 days'],
    [{ value: 15 }, 'GWh', '15 GWh', '15 GWh'],
    [{ value: 14 }, 'item', '14个', '14'],
    [{ value: 13 }, 'pp', '13个百分点', '13 percentage points'],
  ])('%j %s', (amounts, unit, zh, en) => {
    expect([formatAmount(amounts, unit, 'zh', terms.units), formatAmount(amounts, unit, 'en', terms.units)]).toEqual([
      zh,
      en,
    ]);
  });
});

describe('figureWords', () => {
  it.each([
    [{ value: -40, change: 'relative' }, '缺陷率下降40%', 'defect rate down 40%', '−40%'],
    [
      { value: 75, change: 'relative', metric: 'labour-productivity' },
      '劳动生产率提高75%',
      'labour productivity up 75%',
      '+75%',
    ],
    [
      { value: -60, change: 'relative', bound: 'at-least' },
      '缺陷率下降60%以上',
      'defect rate down 60% or more',
      '−60%以上',
    ],
    [{ value: -70, change: 'relative', bound: 'nearly' }, '缺陷率下降近70%', 'defect rate down nearly 70%', '近−70%'],
    [{ value: 0.5, bound: 'at-most' }, '缺陷率为0.5%以内', 'defect rate 0.5% or less', '0.5%以内'],
    [
      { min: 200, max: 230, change: 'relative', metric: 'labour-productivity' },
      '劳动生产率提高200至230%',
      'labour productivity up 200 to 230%',
      '+200至230%',
    ],
    [
      { min: -15, max: -10, change: 'absolute', unit: 'CNY/t', metric: 'production-cost' },
      '生产成本减少10至15元/吨',
      'production cost down 10 to 15 CNY/t',
      '−10至15元/吨',
    ],
    [{ value: -50, change: 'relative', metric: 'staffing' }, '用工人数减少50%', 'staff needed down 50%', '−50%'],
    [
      { value: 20, change: 'relative', claim: 'estimate' },
      '缺陷率提高20%（预计或测算）',
      'defect rate up 20% (estimate)',
      '+20%',
    ],
    [
      { value: 6.5, unit: 's/unit', metric: 'cycle-time', wording: { zh: '空调下线节拍', en: 'takt' } },
      '空调下线节拍为6.5秒/台',
      'takt 6.5 s/unit',
      '6.5秒/台',
    ],
  ] as [Partial<Result>, string, string, string][])('%j', (changes, zh, en, figure) => {
    expect(figureWords(result(changes), 'zh', terms).phrase).toBe(zh);
    expect(figureWords(result(changes), 'en', terms).phrase).toBe(en);
    expect(figureWords(result(changes), 'zh', terms).figure).toBe(figure);
  });

  it.each([
    [{ value: 14, unit: 'd' }, '此前14天', 'before: 14 days'],
    [{ value: 3, unit: 'h', what: { zh: '人工约需', en: 'by hand, about' } }, '人工约需3小时', 'by hand, about 3 h'],
    [{ what: { zh: '行业水平', en: 'the industry' } }, '与行业水平相比', 'compared with the industry'],
  ])('tells the baseline %j', (baseline, zh, en) => {
    expect(figureWords(result({ value: 1, baseline }), 'zh', terms).baseline).toBe(zh);
    expect(figureWords(result({ value: 1, baseline }), 'en', terms).baseline).toBe(en);
  });
});

describe('outcomeOf', () => {
  it.each([
    [{ value: -40, change: 'relative' }, 'lower', 'better'],
    [{ value: 40, change: 'relative' }, 'lower', 'worse'],
    [{ value: 40, change: 'relative' }, 'higher', 'better'],
    [{ value: 40, change: 'relative' }, 'neutral', 'neutral'],
    [{ value: 7, unit: 'd', baseline: { value: 14, unit: 'd' } }, 'lower', 'better'],
    [{ value: 30, unit: 'min', baseline: { value: 6, unit: 'h' } }, 'lower', 'better'],
    [{ value: 1, unit: 'd', baseline: { value: 3, unit: 'h' } }, 'lower', 'worse'],
    [{ value: 15, unit: 's' }, 'lower', 'neutral'],
    [{ value: 15, unit: 's', baseline: { what: { zh: '行业' } } }, 'lower', 'neutral'],
  ] as const)('%j where %s is better: %s', (changes, direction, outcome) => {
    expect(outcomeOf(result(changes as Partial<Result>), direction, terms.units)).toBe(outcome);
  });
});
