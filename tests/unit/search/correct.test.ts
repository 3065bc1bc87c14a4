import { describe, expect, it } from 'vitest';
import { mendRun } from '../../../src/search/engine/correct.ts';
import { fromPinyin, guessLatin } from '../../../src/search/engine/correct-latin.ts';
import { simplify } from '../../../src/search/engine/simplify.ts';

const held: Readonly<Record<string, unknown>> = {
  '~tubu': ['涂布'],
  '~jiance': ['检测', '监测'],
  '~gaolu': ['高炉'],
  '~qiche': ['汽车'],
  '~hanjie': ['焊接'],
  '=ba': 'blast battery balance',
  '=bl': 'blast blade',
  '=qu': 'quality quantity',
  '=yi': 'yield',
  '=in': 'internet inspection',
  '=di': 'dirt diesel',
  '=sc': 'scratches scrap scheduling',
  '=ex': 'export extrusion',
  '=ma': 'maintenance maintained material',
  '=pr': 'predictive process',
  '=sh': 'shedding',
  '=we': 'welding',
  '=ro': 'robot robots',
};
const get = async <T>(key: string) => held[key] as T | undefined;
const syllables = {
  bu: '布部步',
  shi: '市视是',
  qi: '汽',
  che: '车',
  han: '焊',
  jie: '接',
  tu: '涂',
  gao: '高',
  lu: '炉',
};

describe('pinyin', () => {
  it.each([
    ['tubu', ['涂布']],
    ['gao lu', ['高炉']],
    ['qichehanjie', ['汽车 焊接']],
    ['tubu gaolu', ['涂布 高炉']],
    ['tubu gaonu', ['涂布 高炉']],
    ['hangjie', ['焊接']],
    ['tufu', []],
    ['tubu gaohu', []],
    // Words that are spelt alike are meant one or the other.
    ['jiance', ['检测', '监测']],
    ['steel', []],
    ['涂布', []],
  ])('%j: %j', async (query, meant) => {
    expect(await fromPinyin(query, get, async () => syllables)).toEqual(meant);
  });
});

describe('a Latin word', () => {
  it.each([
    ['blsat', 'blast'],
    ['maintenence', 'maintenance'],
    ['maintainance', 'maintenance'],
    ['predctive', 'predictive'],
    ['qaulity', 'quality'],
    ['yeild', 'yield'],
    ['inspektion', 'inspection'],
    ['sheduling', 'scheduling'],
    ['wlding', 'welding'],
    ['prredictive', 'predictive'],
    ['interpret', undefined],
    ['bailed', undefined],
    ['dirty', undefined],
    ['scratched', undefined],
    ['scrathces', 'scratches'],
    ['exporter', undefined],
    ['exporrt', 'export'],
    ['zzzqqqxxx', undefined],
  ])('%j is near to %j', async (word, near) => {
    expect(await guessLatin(word, get)).toMatchObject({ known: false, near });
  });

  it('is left alone where it is known, in either number', async () => {
    expect((await guessLatin('predictive', get)).known).toBe(true);
    expect((await guessLatin('materials', get)).known).toBe(true);
  });

  it.each([
    ['weldingrobot', 'welding robot'],
    ['weldingrobots', 'welding robots'],
    ['weldingqqqq', undefined],
    ['welding', undefined],
  ])('%j is two words of which the space is left out: %j', async (word, apart) => {
    expect((await guessLatin(word, get)).apart).toBe(apart);
  });

  it('that is still being typed is finished', async () => {
    expect((await guessLatin('pred', get)).beginning).toBe('predictive');
  });
});

describe('a Chinese run', () => {
  const spellings = { chinese: '涂布 海康威视 视觉检测 轮胎' };
  it.each([
    ['涂部缺陷', [1], '涂布缺陷'],
    ['海康威市', [3], '海康威视'],
    ['视角检测', [1], '视觉检测'],
    ['轮胎', [0], undefined],
    ['涂部缺陷', [3], undefined],
  ])('%j, wrong at %j: %j', (run, wrong, mended) => {
    expect(mendRun(run, wrong, spellings, { syllables })).toBe(mended);
  });

  const sounds = { syllables: { jiao: '角觉', jue: '觉', shou: '手', ren: '人', xin: '心芯', xing: '性' } };
  it.each([
    ['机器手臂', [2, 3], '机器人 机器'],
    ['要花钱', [0], '券花钱'],
  ])('%j is left alone where a short word only looks like %j', (run, wrong, chinese) => {
    expect(mendRun(run, wrong, { chinese }, sounds)).toBeUndefined();
  });

  it('is put right within a word of four characters that sounds the same, though its own words are known', () => {
    expect(mendRun('视角检测', [], { chinese: '视觉检测' }, sounds, { perhaps: [0, 1] })).toBe('视觉检测');
    expect(mendRun('视角检测', [], { chinese: '视力检测' }, sounds, { perhaps: [0, 1] })).toBeUndefined();
  });

  const unread = {
    syllables: { li: '里理', chi: '吃池', ji: '挤机', pai: '排徘', chan: '产', chang: '厂', shou: '收' },
  };
  it.each([
    ['污水处里', [2, 3], '污水处理', '污水处理'],
    ['锂电吃', [2], '锂电池', '锂电池'],
    ['节能减徘', [2, 3], '节能减排', '节能减排'],
    ['注塑挤出', [2, 3], '注塑机', undefined],
    ['锂电看', [2], '锂电池', undefined],
    ['智能排厂', [2, 3], '智能排产', '智能排产'],
    ['智能排收', [2, 3], '智能排产', undefined],
  ])(
    '%j, of which nothing is read at %j, is meant for a longer word that has all of it',
    (run, at, chinese, mended) => {
      expect(mendRun(run, [], { chinese }, unread, { unread: [at] })).toBe(mended);
    },
  );

  it('is put right by what looks alike, in either direction', () => {
    expect(mendRun('注朔机', [1], { chinese: '注塑机' }, sounds)).toBe('注塑机');
    expect(mendRun('冶具', [0], { chinese: '治具' }, sounds)).toBe('治具');
    expect(mendRun('注水机', [1], { chinese: '注塑机' }, sounds)).toBeUndefined();
  });

  it('is put right without taking a character from a word that is known', () => {
    const spoken = { syllables: { jian: '检碱', ce: '测', ze: '则' } };
    expect(mendRun('刹车片检则', [3, 4], { chinese: '刹车片 检测 片碱' }, spoken)).toBe('刹车片检测');
  });

  it('is put right by what is heard nearly alike: in and ing', () => {
    expect(mendRun('电性厂', [1], { chinese: '电芯厂' }, sounds)).toBe('电芯厂');
    expect(mendRun('电性', [1], { chinese: '电芯' }, sounds)).toBeUndefined();
  });
});

describe('a text of Taiwan', () => {
  const characters = { traditional: '塗檢軟體', simplified: '涂检软体', phrases: { 软体: '软件' } };
  it.each([
    ['塗布檢测', '涂布检测'],
    ['軟體檢测', '软件检测'],
  ])('%j is %j', (text, plain) => {
    expect(simplify(text, characters)).toBe(plain);
  });
});
