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

describe('beside the words of the trades', () => {
  /** Firms with their short names; those of the catalogue change. */
  const firms = [
    ['施耐德电气（中国）有限公司', '施耐德电气'],
    ['华晨宝马汽车有限公司', '华晨宝马'],
    ['宁德时代新能源科技股份有限公司', '宁德时代'],
    ['中信戴卡股份有限公司', '中信戴卡'],
    ['上汽大众汽车有限公司', '上汽大众'],
    ['友达光电股份有限公司', '友达光电'],
    ['长城汽车股份有限公司', '长城汽车'],
    ['青岛啤酒股份有限公司', '青啤'],
    ['中国石油天然气集团有限公司', '中石油'],
    ['中国第一汽车集团有限公司', '一汽'],
    ['中国商用飞机有限责任公司', '商飞'],
    ['海洋石油工程股份有限公司', '海油工程'],
    ['中国钢铁股份有限公司（台湾）', '中钢'],
    ['浙江杰牌传动科技有限公司', '杰牌传动'],
    ['施耐德（北京）中低压电器有限公司', '施耐德低压'],
    ['富士康工业互联网股份有限公司', '富士康工业互联网'],
    ['卡奥斯物联科技股份有限公司', '卡奥斯物联'],
    ['联合利华合肥工业园有限公司', '联合利华工业园'],
    ['株洲高新硬质合金有限公司', '株洲高新'],
    ['通用医疗设备有限公司', '通用医疗'],
    ['浪潮服务器有限公司', '浪潮服务器'],
    ['第一汽车制造厂', '一汽制造厂'],
    ['楚大智能装备股份有限公司', '楚大智能装备'],
    ['中国电子科技集团公司第十四研究所', '十四所'],
    ['TCL科技集团股份有限公司', 'TCL'],
    ['成都飞机工业（集团）有限责任公司', '成飞'],
    ['徐州重型机械有限公司', '徐州重型机械'],
    ['江苏省镔鑫钢铁集团有限公司', '镔鑫'],
    ['湖北三宁化工股份有限公司', '湖北三宁'],
    ['青岛海尔股份有限公司', '青岛海尔'],
  ] as const;
  const english = [
    ['红领集团有限公司', '红领', 'Red Collar'],
    ['新瑞软管有限公司', '新瑞', 'New Sunrei'],
  ] as const;
  const [sample] = realCatalogue().enterprises;
  const names = nameWords(
    sample
      ? [
          ...firms.map(([zh, short]) => named(sample, zh, short, '')),
          ...english.map(([zh, short, en]) => named(sample, zh, short, en)),
        ]
      : [],
    namesAlone(realSearched().known.all),
  );

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
    '施耐德',
    '宝马',
    '时代',
    '戴卡',
    '大众',
    '友达',
    '长城',
    '青岛啤酒',
    '中国石油天然气',
    '中国第一汽车',
    '中国商用飞机',
    '海洋石油工程',
    '中国钢铁股份有限公司',
  ])('%j names somebody', (word) => {
    expect(names.has(word)).toBe(true);
  });
});
