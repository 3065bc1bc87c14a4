import { describe, expect, it } from 'vitest';
import type { Enterprise } from '../../../src/catalogue/catalogue.ts';
import { nameWords } from '../../../src/search/index/names.ts';
import { realCatalogue } from '../../support/catalogue.ts';

/** An enterprise of this name, short name and English name. */
function named(enterprise: Enterprise, zh: string, short: string, en: string): Enterprise {
  const { name, shortName, ...record } = enterprise.record;
  const bare = { ...record, aliases: [], formerNames: [], brands: [] };
  return { ...enterprise, record: { ...bare, name: { ...name, zh, en }, shortName: { ...shortName, zh: short, en } } };
}

describe('a part of a name', () => {
  const some = realCatalogue().enterprises.slice(0, 1);
  const words = some.flatMap((enterprise) => [
    ...nameWords([named(enterprise, '金驰戴卡材料有限公司', '金驰戴卡材料', 'Jinchi')], new Set()).keys(),
    ...nameWords([named(enterprise, '宁德时代新能源科技', '宁德时代', 'CATL')], new Set()).keys(),
    ...nameWords([named(enterprise, '中信戴卡股份有限公司', '中信戴卡', 'Dicastal')], new Set()).keys(),
    ...nameWords([named(enterprise, '国家能源投资集团有限责任公司', '国家能源', 'CHN Energy')], new Set()).keys(),
    ...nameWords([named(enterprise, '中国动力股份有限公司', '中国动力', 'China Power')], new Set()).keys(),
  ]);

  it.each(['金驰戴卡材料', '金驰', '中信戴卡', '戴卡', '时代'])('%j names it', (word) => {
    expect(words).toContain(word);
  });

  it.each(['材料', '有限公司', '国家', '中国'])('%j is what many are called, and names nobody', (word) => {
    expect(words).not.toContain(word);
  });
});
