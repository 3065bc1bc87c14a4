import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { printText } from '../../../src/editor/print.ts';
import { unlinkable } from '../../../src/judging/unlinkable.ts';
import { hasWord } from '../../../src/judging/words-in-text.ts';
import type { Folders } from '../../../src/reading/folders.ts';
import { coatingCase, plant, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith, projectWithSeeds } from '../../support/folders.ts';

/* The rules by which figures, tags and addresses are worth what they say. */

interface Asked {
  /** Changes the seeds before they are read. */
  seeds?: (folders: Folders) => void;
  isNew?: (path: string) => boolean;
}

/** What check says of a content folder, in both languages. */
function told(files: Record<string, string>, { seeds, isNew }: Asked = {}): string {
  return inTemporaryFolder((folder) => {
    const folders = seeds ? projectWithSeeds(folder, files) : projectWith(folder, files);
    seeds?.(folders);
    const { faults } = readAll(folders, '/', { rendering: false, ...(isNew && { isNew }) });
    return (['zh', 'en'] as const)
      .map((language) => printText(faults, 0, language).replace(/\n?[^\n]*$/, ''))
      .filter(Boolean)
      .join('\n');
  });
}

const cited = (url: string, more: object = {}) => [
  { id: 's1', url, title: '报道', publisher: '某报', kind: 'press', ...more },
  { id: 's2', url: 'https://example.org/own', title: '新闻', publisher: '样例电池', kind: 'enterprise' },
];

describe('a technique', () => {
  it('that no text bears out is remarked on', () => {
    expect(
      told(smallContent({ scenario: { techniques: ['computer-vision', 'reinforcement-learning'] } })),
    ).toMatchInlineSnapshot(`
        "content/scenarios/coating.mdx:16:5 ! 标了“强化学习”，但标题、摘要、正文和技术构成里都没有提到。 [technique-basis]
            → 来源写到了，就在正文里说明；没有写到就删去这一项。
        content/scenarios/coating.mdx:16:5 ! “Reinforcement learning” is claimed, and neither title, summary, body nor stack speaks of it. [technique-basis]
            → Say in the body what the source says of it; where it says nothing, delete it."
      `);
  });

  it.each([
    ['the English body', { techniques: ['knowledge-graph'], summary: { zh: '算法', en: 'A knowledge graph.' } }],
    ['the stack', { techniques: ['large-language-model'], stack: { models: [{ name: '通义千问' }] } }],
    [
      'a note of the stack',
      { techniques: ['reinforcement-learning'], stack: { models: [{ name: '甲', note: { zh: '强化学习' } }] } },
    ],
  ])('that %s bears out is not', (_where, scenario) => {
    expect(told(smallContent({ scenario }))).toBe('');
  });

  it('misspelt is told as such only', () => {
    expect(told(smallContent({ scenario: { techniques: ['computer-visoin'] } }))).not.toContain('technique-basis');
  });
});

describe('a word in a text', () => {
  it.each([
    ['在线AOI检测', 'AOI', true],
    ['AOIs on the line', 'AOI', true],
    ['MAOIST', 'AOI', false],
    ['aoi', 'AOI', false],
    ['YOLOv8', 'YOLO', true],
    ['simulations', 'simulat', true],
    ['dissimulate', 'simulat', false],
    ['用5G专网', '5G', true],
    ['每秒15G', '5G', false],
    ['一张图像', '图像', true],
    ['C++ and (c)', 'c++', true],
  ])('%s has %s: %s', (text, word, there) => {
    expect(hasWord(text, word)).toBe(there);
  });
});

describe('a case of artificial intelligence', () => {
  const silent = {
    title: { zh: '叉车搬运', en: 'Forklifts carry goods' },
    summary: { zh: '叉车沿磁条搬运。', en: 'Forklifts follow a magnetic strip.' },
    techniques: [],
  };

  it('whose text speaks of none is remarked on', () => {
    expect(told(smallContent({ scenario: silent }))).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:3:7 ! 文字里没有一处提到人工智能，却列为 kind: ai。 [ai-basis]
          → 来源写到了，就在正文里说明；没有写到就改为 kind: intelligent-manufacturing。
      content/scenarios/coating.mdx:3:7 ! Nothing in the text speaks of artificial intelligence, and the case counts as kind: ai. [ai-basis]
          → Say in the body which AI the source tells of; where it tells of none, write kind: intelligent-manufacturing."
    `);
  });

  it('at its kind, where that is written', () => {
    expect(told(smallContent({ scenario: { ...silent, kind: 'ai' } }))).toMatch(/ai-basis/);
  });

  it('is another kind where its sources tell of none', () => {
    expect(told(smallContent({ scenario: { ...silent, kind: 'intelligent-manufacturing' } }))).toBe('');
  });

  it.each(['由AI调度。', '用神经网络调度。', '算法调度。'])('may say so in any words: %s', (summary) => {
    expect(told(smallContent({ scenario: { ...silent, summary: { zh: summary, en: 'x' } } }))).toBe('');
  });
});

describe('an address that a public site must not link', () => {
  it('is refused with its place and mend', () => {
    expect(
      told(smallContent({ scenario: { sources: cited('http://47.98.1.2/news/1.html') } })).replaceAll(
        /.*\[plain-http\]\n.*\n?/g,
        '',
      ),
    ).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:38:10 ✗ 网址是裸 IP 地址，公开网站不能链接。 [unlinkable-address]
          → 换成原出处的网址；找不到就在这个来源下加一行 linkable: false，页面只写出处、不链接。
      content/scenarios/coating.mdx:38:10 ✗ The address is a bare IP address; a public site must not link it. [unlinkable-address]
          → Use the address of the original; where it cannot be found add linkable: false to the source: it is named, not linked."
    `);
  });

  it.each([
    ['a host of the list', 'https://bg3.co/a/1.html'],
    ['a host below it', 'https://cn.bg3.co/a/1.html'],
    ['an address of numbers with a port', 'https://8.8.8.8:8080/1'],
  ])('also %s', (_what, url) => {
    expect(told(smallContent({ scenario: { sources: cited(url, { repost: true }) } }))).toMatch(
      /coating\.mdx:38:10 ✗ .*\[unlinkable-address\]/,
    );
  });

  it('may stand where it is marked', () => {
    const sources = cited('https://bg3.co/a/1.html', { repost: true, linkable: false });
    expect(told(smallContent({ scenario: { sources } }))).toBe('');
  });

  it('of an enterprise’s source or website is told too', () => {
    const source = { ...plant.sources[0], url: 'https://bg3.co/1', repost: true };
    const files = smallContent({ enterprise: { sources: [source], website: 'https://bg3.co/' } });
    expect(told(files).match(/plant\.mdx:\d+:\d+ ✗ .*\[unlinkable-address\]/g)).toHaveLength(4);
  });

  it('in a body is told where it stands', () => {
    const body = '\n## 问题\n\n缺陷，见[报道](https://bg3.co/a/1.html)。\n';
    expect(told(smallContent({ body }))).toMatch(/coating\.mdx:52:10 ✗ .*\[unlinkable-address\]/);
  });

  it.each([
    ['https://example.org/8.8.8.8/', undefined],
    ['https://notbg3.co/', undefined],
    ['https://1.2.3.4.example.org/', undefined],
    ['no address', undefined],
    ['https://www.bg3.co/', { why: 'host', host: 'bg3.co' }],
    ['http://1.2.3.4/', { why: 'numbers' }],
  ])('%s: %j', (url, expected) => {
    expect(unlinkable(url, new Map([['bg3.co', { linkable: false as const }]]))).toEqual(expected);
  });

  it('of a building block is refused', () => {
    const seeds = (folders: Folders) => {
      const path = join(folders.seeds, 'building-blocks.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/url: .*/, 'url: https://bg3.co/a'));
    };
    expect(told(smallContent(), { seeds })).toMatch(/building-blocks\.yaml:\d+:\d+ ✗ .*\[unlinkable-address\]/);
  });
});

describe('a building block', () => {
  const using = (ref: string) => smallContent({ scenario: { stack: { models: [{ name: '盘古', ref }] } } });

  it('that a case names and is not there is refused', () => {
    expect(
      told(using('pangoo'))
        .split('\n')
        .filter((line, index, lines) => /unknown-id/.test(line) || /unknown-id/.test(lines[index - 1] ?? ''))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:51:12 ✗ “pangoo”不是构件。 [unknown-id]
          → 可用的 id 见 seeds/building-blocks.yaml。
      content/scenarios/coating.mdx:51:12 ✗ “pangoo” is not a building block. [unknown-id]
          → The ids are listed in seeds/building-blocks.yaml."
    `);
  });

  it('that no case names is remarked on at its id; what it is built on is named with it', () => {
    const unnamed = told(using('pangu-steel')).match(/“[a-z0-9-]+”。 \[unnamed-block\]/g) ?? [];
    expect(unnamed).toContain('“deepseek”。 [unnamed-block]');
    expect(unnamed).not.toContain('“pangu-steel”。 [unnamed-block]');
    expect(unnamed).not.toContain('“pangu”。 [unnamed-block]');
    expect(told(using('pangu'), { seeds: () => {} })).toMatch(
      /seeds\/building-blocks\.yaml:\d+:7 ! 没有案例点名构件“deepseek”。 \[unnamed-block\]\n {4}→ 在用到它的案例的 stack 里写 ref: deepseek；/,
    );
  });

  it('is left alone where the cases name none: they may be an edition of their own', () => {
    expect(told(smallContent())).toBe('');
  });
});

it('refuses a step of another industry than the main one', () => {
  const industries = ['steel', 'lithium-battery'];
  expect(told(smallContent({ scenario: { industries, steps: ['electrode-coating'] } }))).toMatchInlineSnapshot(`
    "content/scenarios/coating.mdx:50:5 ✗ “electrode-coating”不是主要行业（钢铁）的工序。 [unknown-step]
        → 可用的工序：coking、sintering、blast-furnace、converter-steelmaking、electric-arc-furnace、secondary-refining、continuous-casting、hot-rolling、cold-rolling、strip-annealing、steel-coating、steel-finishing。
    content/scenarios/coating.mdx:50:5 ✗ “electrode-coating” is not a step of the main industry (Iron and steel). [unknown-step]
        → The steps are: coking, sintering, blast-furnace, converter-steelmaking, electric-arc-furnace, secondary-refining, continuous-casting, hot-rolling, cold-rolling, strip-annealing, steel-coating, steel-finishing."
  `);
  expect(told(smallContent({ scenario: { industries, steps: ['sintering'] } }))).toBe('');
});

describe('words that people ask by', () => {
  const isNew = (path: string) => path === 'scenarios/coating.mdx';
  const searchWords = { zh: ['极片'], en: ['electrode sheet'] };

  it('are wanted of a new case', () => {
    expect(told(smallContent(), { isNew })).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:2:1 ✗ 没有写 searchWords。 [search-words]
          → 写上业内人会怎么搜：产品、材料、缺陷、设备、品牌，如 searchWords: {zh: [极片, 露箔], en: [electrode sheet]}。
      content/scenarios/coating.mdx:2:1 ✗ There are no searchWords. [search-words]
          → Write how people of the trade ask for it: products, materials, defects, machines, brands, such as searchWords: {zh: [极片, 露箔], en: [electrode sheet]}."
    `);
  });

  it('are wanted in both languages', () => {
    const scenario = { searchWords: { ...searchWords, en: [] } };
    expect(told(smallContent({ scenario }), { isNew })).toContain('没有写英文的 searchWords。');
  });

  it('are not asked of a case that has them, stands already, or is not one', () => {
    expect(told(smallContent({ scenario: { searchWords } }), { isNew })).toBe('');
    expect(told(smallContent(), { isNew: () => false })).toBe('');
    expect(told(smallContent(), { isNew: (path) => path.startsWith('enterprises/') })).toBe('');
  });
});

it('refuses a figure without nature or scope, and an extent that would head the case', () => {
  const [first] = coatingCase.results ?? [];
  const { nature: _nature, scope: _scope, ...bare } = first ?? {};
  expect(told(smallContent({ scenario: { results: [bare] } }))).toMatch(/nature[\s\S]*scope/);
  const extent = { ...first, change: 'none', nature: 'extent', headline: true };
  expect(told(smallContent({ scenario: { results: [extent] } }))).toMatch(/✗ .*\[headline\]/);
});
