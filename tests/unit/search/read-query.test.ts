import { describe, expect, it } from 'vitest';
import { groupOf, symbolsOf } from '../../../src/search/engine/analyse.ts';
import { chipsOf } from '../../../src/search/engine/chips.ts';
import type { ConceptType, WordGroup } from '../../../src/search/engine/index-format.ts';
import { readQuery, readQueryAtOnce } from '../../../src/search/engine/read-query.ts';

const lexicon: Readonly<Record<string, ConceptType>> = {
  涂布: 'step',
  缺陷: 'metric',
  良率: 'metric',
  停机: 'metric',
  苏州: 'city',
  江苏: 'region',
  云: 'region',
  钢铁: 'industry',
  不上云: 'tier',
  A级证据: 'grade',
  补贴: 'type',
  实施手册: 'type',
  宁德时代: 'name',
  堆取料机: 'subject',
  回本: 'aspect',
  一次合格率: 'measure',
  yield: 'metric',
  'humanoid robot': 'subject',
  '5G专网': 'technique',
};

/** A lexicon of these words, each a concept of its own. */
const groupAt = (key: string): WordGroup | undefined => {
  const found = Object.entries(lexicon).filter(([word]) => `@${groupOf(symbolsOf(word))}` === key);
  if (found.length === 0) return undefined;
  return {
    words: Object.fromEntries(
      found.map(([word], place) => [symbolsOf(word).join(word.includes(' ') ? ' ' : ''), [place, 100]]),
    ),
    concepts: found.map(([word, type]) => [`#${word}`, type, word, word, []]),
  };
};

const read = (query: string) => readQuery(query.toLowerCase(), 2026, async (key) => groupAt(key));

it.each(['涂布缺陷', '涂布停机要多少钱', '怎么起步', '省了几百万', '节约20%', '良率提升10% 2025年', '能号', ''])(
  '%j is read at once, by a lexicon that is at hand, as by one that is fetched',
  async (query) => {
    expect(readQueryAtOnce(query, 2026, groupAt)).toEqual(await read(query));
  },
);

it('asks the lexicon only for what it needs, and waits for that', async () => {
  const asked: string[] = [];
  const late = async (key: string) => {
    asked.push(key);
    await new Promise(setImmediate);
    return groupAt(key);
  };
  expect(await readQuery('涂布', 2026, late)).toEqual(await read('涂布'));
  expect(asked).toEqual(['@涂布', '@布']);
});

describe('a query', () => {
  it.each([
    ['涂布缺陷', ['step 涂布', 'metric 缺陷']],
    ['humanoid robots in the plant', ['subject humanoid robot']],
    ['宁德时代涂布', ['name 宁德时代', 'step 涂布']],
    ['5G专网 涂布', ['technique 5g专网', 'step 涂布']],
    ['洗发水 涂布', ['– 洗发水', 'step 涂布']],
    ['云 涂布', ['region 云', 'step 涂布']],
    ['腾讯云 涂布', ['– 腾讯云', 'step 涂布']],
    ['云服务器', ['– 云服务器']],
    ['涂布 挤出', ['step 涂布', '– 挤出']],
    ['对焦 涂布', ['– 对焦', 'step 涂布']],
    ['涂布 要 快', ['step 涂布']],
    ['怎么减少停机', ['metric 停机']],
    ['缩短', ['– 缩短']],
    ['怎么 提高', ['– 提高']],
    ['how to', []],
    ['yield optimisation', ['metric yield']],
    ['optimizing yield', ['metric yield']],
    ['optimization', ['– optimisation']],
    ['case studies of humanoid robots', ['subject humanoid robot']],
    ['涂布 use case', ['step 涂布']],
    ['停机太多总是解决不了该怎么办', ['metric 停机']],
    ['how do I know whether yield is really good enough', ['metric yield']],
    ['everybody is afraid of the yield this week', ['metric yield']],
    ['大家天天为停机头疼', ['metric 停机']],
    ['（）。', []],
    ['', []],
  ])('%j has the parts %j', async (query, expected) => {
    const { parts } = await read(query);
    const telling = parts.filter(({ kind }) => kind !== 'wide');
    expect(telling.map(({ text, meanings }) => `${meanings[0]?.type ?? '–'} ${text}`)).toEqual(expected);
  });

  it.each([
    ['涂布掉渣子怎么弄', ['step', 'aside']],
    ['涂布 掉渣子', ['step', 'word']],
    ['渣子怎么弄', ['word']],
  ])(
    '%j says aside what the trades have no word for, where it is a question about what they have',
    async (query, kinds) => {
      const { parts } = await read(query);
      const told = parts.map(({ kind, meanings }) => meanings[0]?.type ?? kind);
      expect(told).toEqual(kinds);
    },
  );

  it.each([
    ['涂布停机要多少钱', ['step', 'metric']],
    ['停机多久能回本', ['metric', 'aside']],
    ['多久回本', ['aspect']],
    ['多少钱', ['type']],
    ['涂布 要配几个人', ['step']],
    ['涂布踩过的坑', ['step', 'aside']],
    ['涂布从哪个场景开始', ['step', 'aside']],
    ['涂布多长时间能上线', ['step']],
    ['怎么起步', ['type']],
    ['怎么说服老板', ['type']],
    ['上线要多长时间', ['type']],
    ['需要几个人手', ['type']],
    ['一个人能不能搞', ['type']],
  ])('%j asks what playbooks tell beside what it is about: %j', async (query, kinds) => {
    const { parts, question } = await read(query);
    expect(question).toBe('plan');
    expect(parts.map(({ kind, meanings }) => (kind === 'aside' ? kind : (meanings[0]?.type ?? kind)))).toEqual(kinds);
  });

  it.each([
    ['堆取料', ['堆取料机']],
    ['5g专', []],
    ['宁德', []],
  ])('%j may be a word of which the end is left off: %j', async (query, meant) => {
    const { parts } = await read(query);
    const meanings = parts.flatMap((part) => part.meanings);
    expect(meanings.map(({ label }) => label.zh)).toEqual(meant);
    for (const { worth } of meanings) expect(worth).toBeLessThan(1);
  });

  it('of ten thousand characters is cut short', async () => {
    expect((await read('啊'.repeat(10_000))).parts.length).toBeLessThanOrEqual(9);
  });

  it.each([
    ['良率提升10%', 'up', 10, '良率'],
    ['停机减少一半', 'down', 50, '停机'],
    ['停机减少四分之三', 'down', 75, '停机'],
    ['yield up by a third', 'up', 33, 'yield'],
    ['停机下降三成', 'down', 30, '停机'],
    ['yield up 3%', 'up', 3, 'yield'],
    ['cut scrap by half', 'down', 50, 'scrap'],
    ['良率 99%', undefined, 99, '良率'],
    ['良率提升2个点', 'up', 2, '良率'],
    ['停机从40小时缩短到10小时', 'down', 75, '停机'],
    ['停机由20次降为5次', 'down', 75, '停机'],
    ['yield from 90% to 98%', 'up', 98, 'yield'],
    ['缺陷低于100 ppm', undefined, 0.01, '缺陷'],
    ['停机少了三成', 'down', 30, '停机'],
    ['停机少用三分之一', 'down', 33, '停机'],
    ['yield doubled', 'up', 100, 'yield'],
    ['scrap halved', 'down', 50, 'scrap'],
  ])('%j asks for a result', async (query, direction, amount, measure) => {
    const { figure, parts } = await read(query);
    expect(figure?.direction).toBe(direction);
    expect(figure?.amount).toBe(amount);
    expect(parts.map(({ text }) => text)).toEqual([measure]);
  });

  it.each([
    ['良率提升到98%', true, 'above'],
    ['缺陷降到0.5%以下', true, 'below'],
    ['yield from 90% to 98%', true, 'above'],
    ['良率提升10%', false, undefined],
    ['停机减少到一半', false, undefined],
  ])('%j says that an amount is reached: %j', async (query, reached, bound) => {
    expect((await read(query)).figure).toMatchObject({ reached, bound });
  });

  it('of a sum is compared with nothing where something else is measured', async () => {
    expect((await read('停机省了几百万')).figure).toBeUndefined();
    expect((await read('省了几百万')).figure?.counts).toBe('money');
  });

  it.each([
    ['停机提前7天预警', ['停机', '预警']],
    ['良率 2024', ['良率', '2024']],
    ['停机 30分钟', ['停机']],
  ])('%j counts, and what is counted is no part: %j', async (query, expected) => {
    expect((await read(query)).parts.map(({ text }) => text)).toEqual(expected);
  });

  it.each(['why does it keep breaking down', 'ramp up of a line', 'set up yield'])(
    '%j goes neither up nor down',
    async (query) => {
      expect((await read(query)).figure).toBeUndefined();
    },
  );

  it.each([
    ['节约涂布20%', ['涂布']],
    ['能号优化', ['能号优化']],
    ['省电20%', ['省电']],
  ])('%j is never left without a part: %j', async (query, expected) => {
    expect((await read(query)).parts.map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ['哪些药厂用了AI', 'who'],
    ['涂布的缺陷总是太多', 'how'],
    ['我们车间的停机老是没人管', 'how'],
    ['we keep having scrap', 'how'],
    ['the yield drops whenever they change the coil', 'how'],
    ['scrap is only found at the end', 'how'],
    ['yield of coating and scrap of slitting', undefined],
    ['涂布停机到最后才有人去管', 'how'],
    ['涂布 缺陷 检测 设备', undefined],
    ['humanoid robot', undefined],
    ['怎么减少停机', 'how'],
    ['Which plants grade scrap by camera?', 'who'],
    ['高炉', undefined],
    ['涂布成本降低', undefined],
    ['cost of scrap', 'plan'],
    ['cut costs', undefined],
  ])('%j is a question: %j', async (query, question) => {
    expect((await read(query)).question).toBe(question);
  });
});

describe('chips', () => {
  const chips = async (query: string) =>
    chipsOf(await read(query), query.toLowerCase()).map(
      ({ type, label, without }) => `${type} ${label.zh} | ${without}`,
    );

  it.each([
    ['苏州 涂布', ['city 苏州 | 涂布']],
    ['江苏钢铁不上云', ['region 江苏 | 钢铁不上云', 'industry 钢铁 | 江苏 不上云', 'tier 不上云 | 江苏钢铁']],
    ['2024 涂布', ['year 2024 | 涂布']],
    ['去年 涂布', ['year 2025 | 涂布']],
    ['涂布 2023年以来', ['year 2023–2026 | 涂布']],
    ['2022年以前 涂布', ['year 2021及以前 | 涂布']],
    ['最新 涂布', ['year 越新越靠前 | 涂布']],
    ['今年最新', ['year 2026 | 最新']],
    ['A级证据 涂布', ['grade A级证据 | 涂布']],
    ['江苏 补贴', ['region 江苏 | 补贴', 'type 补贴 | 江苏']],
    ['宁德时代 涂布', ['name 宁德时代 | 涂布']],
    ['涂布缺陷', []],
  ])('of %j leave the rest of the query', async (query, expected) => {
    expect(await chips(query)).toEqual(expected);
  });

  it('tell which result is asked for', async () => {
    const [chip] = chipsOf(await read('江苏 良率提升10%'), '江苏 良率提升10%').filter(({ type }) => type === 'figure');
    expect(chip).toMatchObject({ direction: 'up', amount: 10, label: { zh: '良率' } });
    expect(chip?.without).not.toContain('10%');
    expect(chip?.without).toContain('江苏');
  });

  it.each([
    ['良率提升到98%', 'above', 98],
    ['缺陷降到0.5%以下', 'below', 0.5],
    ['停机从30小时缩短到20小时', 'down', 33.3],
    ['一次合格率提高到98%', 'above', 98],
  ])('of %j tell what is reached, or how much changed', async (query, direction, amount) => {
    const [chip] = chipsOf(await read(query), query).filter(({ type }) => type === 'figure');
    expect(chip).toMatchObject({ direction, amount });
  });
});
