import { describe, expect, it } from 'vitest';
import type { Enterprise } from '../../../src/catalogue/catalogue.ts';
import { nameWords } from '../../../src/search/index/names.ts';
import { namesAlone } from '../../../src/search/index/names-alone.ts';
import { realCatalogue, realSearched } from '../../support/catalogue.ts';

/** An enterprise of this name, short name and English name. */
function named(enterprise: Enterprise, zh: string, short: string, en: string): Enterprise {
  const { name, shortName, ...record } = enterprise.record;
  const bare = { ...record, aliases: [], formerNames: [], brands: [] };
  return { ...enterprise, record: { ...bare, name: { ...name, zh, en }, shortName: { ...shortName, zh: short, en } } };
}

describe('a part of a name', () => {
  const some = realCatalogue().enterprises.slice(0, 1);
  const words = some.flatMap((enterprise) => [
    ...nameWords([named(enterprise, '金驰戴卡材料有限公司', '金驰戴卡材料', 'Jinchi')], namesAlone([])).keys(),
    ...nameWords([named(enterprise, '宁德时代新能源科技', '宁德时代', 'CATL')], namesAlone([])).keys(),
    ...nameWords([named(enterprise, '中信戴卡股份有限公司', '中信戴卡', 'Dicastal')], namesAlone([])).keys(),
    ...nameWords([named(enterprise, '国家能源投资集团有限责任公司', '国家能源', 'CHN Energy')], namesAlone([])).keys(),
    ...nameWords([named(enterprise, '中国动力股份有限公司', '中国动力', 'China Power')], namesAlone([])).keys(),
  ]);

  it.each(['金驰戴卡材料', '金驰', '中信戴卡', '戴卡', '时代'])('%j names it', (word) => {
    expect(words).toContain(word);
  });

  it.each(['材料', '有限公司', '国家', '中国'])('%j is what many are called, and names nobody', (word) => {
    expect(words).not.toContain(word);
  });
});

describe('of the enterprises of the catalogue', () => {
  const names = nameWords(realCatalogue().enterprises, namesAlone(realSearched().known.all));

  it.each(['低压', '传动', '互联网', '物联', '工业园', '高新', '通用', '务器', 'red', 'new'])(
    '%j, a piece of a word of the trades, names nobody',
    (word) => {
      expect(names.has(word)).toBe(false);
    },
  );

  it.each(['制造厂', '智能装备', '电子科技', '科技集团', '责任公司', '重型机械'])(
    '%j, put together of such words, names nobody',
    (word) => {
      expect(names.has(word)).toBe(false);
    },
  );

  it.each(['江苏省', '湖北三', '青岛海'])('%j, a place or one cut off behind it, names nobody', (word) => {
    expect(names.has(word)).toBe(false);
  });

  it.each([
    '西门子',
    '施耐德',
    '宝马',
    '时代',
    '戴卡',
    '大众',
    '友达',
    '长城',
    '青岛啤酒',
    '上海电气',
    '中国石油天然气集团',
    '中国第一汽车',
    '中国商用飞机',
    '海洋石油工程',
    '中国钢铁股份有限公司',
  ])('%j names somebody', (word) => {
    expect(names.has(word)).toBe(true);
  });
});
