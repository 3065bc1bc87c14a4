import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKinds, kindNames } from '../../../src/schema/entry-kinds.ts';
import { identifierPattern } from '../../../src/schema/identifier.ts';
import { entryFolder } from '../../../src/submit/entry-folder.ts';
import { inLatin } from '../../../src/submit/latin.ts';
import { newEnterprise, shortNameOf } from '../../../src/submit/new-enterprise.ts';
import { asWords, proposeId } from '../../../src/submit/propose-id.ts';

/* What the form proposes of itself: ids, names, the facts of a new enterprise. */

const free = () => false;

describe('an id', () => {
  it.each([
    [['catl', asWords('Coating inspection at the Ningde plant')], 'catl-coating-inspection-ningde-plant'],
    [['catl', asWords('CATL coating inspection')], 'catl-coating-inspection'],
    [[asWords('Prédiction d’énergie')], 'prediction-denergie'],
    [['catl', ''], 'catl'],
    [[asWords('缺陷检测')], ''],
  ])('of %j is %s', (parts, id) => {
    expect(proposeId(parts, free)).toBe(id);
  });

  it('gets a number where it is taken', () => {
    const taken = new Set(['a-b', 'a-b-2']);
    expect(proposeId(['a', 'b'], (id) => taken.has(id))).toBe('a-b-3');
  });

  it('is one, or nothing, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (texts) => {
        const id = proposeId(texts.map(asWords), free);
        expect(id === '' || (id.length <= 80 && identifierPattern.test(id))).toBe(true);
      }),
    );
  });

  it('reads Chinese as pinyin, word by word', () => {
    expect(asWords(inLatin('表面缺陷检测'))).toBe('biaomian-quexian-jiance');
    expect(asWords(inLatin('绿色工厂 5G 应用'))).toBe('lvse-gongchang-5g-yingyong');
  });
});

describe('a short name', () => {
  it.each([
    ['宁德时代新能源科技股份有限公司', '宁德时代新能源科技'],
    ['三一集团有限公司', '三一'],
    ['Sample Works Co., Ltd.', 'Sample Works'],
    ['有限公司', '有限公司'],
    ['', ''],
  ])('of %j is %j', (full, short) => {
    expect(shortNameOf(full)).toBe(short);
  });
});

it('a new enterprise takes industry and source from its case, and nothing else', () => {
  const scenario = {
    industries: ['steel'],
    region: 'CN-HB',
    sources: [{ id: 's1' }, { id: 's2' }],
    title: { zh: '甲' },
  };
  expect(newEnterprise({ name: { zh: '甲' } }, scenario, '2026-01-01')).toEqual({
    industries: ['steel'],
    name: { zh: '甲' },
    sources: [{ id: 's1' }],
    reviewed: '2026-01-01',
  });
  expect(newEnterprise({}, {}, '2026-01-01')).toEqual({ reviewed: '2026-01-01' });
});

it('knows the folder of every kind without its schema', () => {
  expect(kindNames.map(entryFolder)).toEqual(kindNames.map((kind) => entryKinds[kind].folder));
});
