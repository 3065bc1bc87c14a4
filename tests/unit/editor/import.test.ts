import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { convertFile } from '../../../src/editor/import/convert.ts';
import { readRows } from '../../../src/editor/import/rows.ts';
import { tidyChinese } from '../../../src/editor/import/tidy.ts';
import { printText } from '../../../src/editor/print.ts';
import { splitFrontMatter } from '../../../src/reading/front-matter.ts';
import { type ScenarioInput, scenario } from '../../../src/schema/scenario.ts';
import { today } from '../../../src/schema/today.ts';
import { coatingCase, entryText, plant } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith, root } from '../../support/folders.ts';

const batch = join(root, 'seeds/imports/batch-1');
const lines = readFileSync(join(batch, 'scenarios.jsonl'), 'utf8').trim().split('\n');
const first = JSON.parse(lines[0] ?? '') as Record<string, unknown>;

/** Converts rows as a batch of their own, beside the first batch's mapping and one enterprise. */
function convert(rows: readonly unknown[], mapping = '', standing: Readonly<Record<string, string>> = {}) {
  return inTemporaryFolder(async (folder) => {
    const enterprise = readFileSync(join(root, 'content/enterprises', `${first.enterprise}.mdx`), 'utf8');
    const folders = projectWith(folder, { [`enterprises/${first.enterprise}.mdx`]: enterprise, ...standing });
    for (const name of ['mapping.yaml', 'translations.yaml']) cpSync(join(batch, name), join(folder, name));
    if (mapping) writeFileSync(join(folder, 'mapping.yaml'), mapping);
    const file = join(folder, 'rows.jsonl');
    writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
    const conversion = await convertFile(file, folders);
    return {
      ...conversion,
      left: existsSync(join(folders.content, 'scenarios')) ? readdirSync(join(folders.content, 'scenarios')) : [],
    };
  });
}

describe('tidyChinese', () => {
  it.each([
    ['设备多,接口不统一,难度大。', '设备多，接口不统一，难度大。'],
    ['青岛市(黄岛)', '青岛市（黄岛）'],
    ['R2±0.08', 'R2±0.08'],
    ['烧结矿碱度达标率(R2±0.08)', '烧结矿碱度达标率（R2±0.08）'],
    ['1,500台,AI质检', '1,500台，AI质检'],
    ['怎样炼成的?', '怎样炼成的？'],
    ['Global Times (PRNewswire)', 'Global Times (PRNewswire)'],
    ['数据12:30采集', '数据12:30采集'],
    ['https://example.org/a,b', 'https://example.org/a,b'],
  ])('%j', (written, tidy) => {
    expect(tidyChinese(written)).toBe(tidy);
  });
});

it('turns a row into an entry that the catalogue reads', async () => {
  const { faults, written, rows } = await convert([first]);
  expect(faults).toEqual([]);
  expect(rows).toBe(1);
  expect(written.map(({ path }) => path)).toEqual([`scenarios/${first.id}.mdx`, `scenarios/${first.id}.en.mdx`]);
  expect(written[0]?.text.replace(today(), '(today)')).toMatchSnapshot();
});

describe('a row that says more than the first batches did', () => {
  const url = 'https://www.example.org/coating-line';
  const mapping = `
metrics: { 节拍: cycle-time }
units: { s: { unit: s } }
worth: { 'more[0]': { scope: application, object: { zh: 彩涂线, en: colour coating line } } }
safety: { 人近即停: hazard-warning-interlock }
scenarios: { more: { searchWords: { zh: [彩涂], en: [colour coating] } } }
`;
  const more = {
    ...first,
    id: 'more',
    steps: [],
    results: [
      {
        metric_zh: '节拍',
        metric_en: 'cycle time',
        value: 40,
        unit: 's',
        kind: 'absolute',
        before: { value: 60, unit: 's' },
        source: url,
      },
    ],
    agents: ['巡检智能体'],
    data_loop_zh: '缺陷图片回流训练。',
    data_loop_en: 'Images of defects return to training.',
    safety_zh: ['人近即停', '断网可用'],
    safety_en: ['It stops when people come near', 'It works without a network'],
    reuse_zh: ['换线需重新标注'],
    reuse_en: ['Another line needs labels of its own'],
    sources: [
      { url, title: '彩涂线的检测', publisher: '《轧钢》', source_kind: 'paper', doi: '10.1234/abc', linkable: false },
    ],
  };
  const data = async (row: object, terms = mapping) => {
    const { faults, written } = await convert([row], terms);
    expect(faults).toEqual([]);
    const { yaml, body } = splitFrontMatter(written[0]?.text ?? '');
    return { path: written[0]?.path, body: body.text, ...(parse(yaml?.text ?? '') as ScenarioInput) };
  };

  it('has its agents, loop, needs and the measures that the mapping knows', async () => {
    const { stack, dataLoop, safety, reuse, searchWords, body } = await data(more);
    expect(stack?.agents).toEqual([{ name: { zh: '巡检智能体' } }]);
    expect(dataLoop).toEqual({ zh: '缺陷图片回流训练。', en: 'Images of defects return to training.' });
    expect(safety).toEqual([
      { measure: 'hazard-warning-interlock', note: { zh: '人近即停', en: 'It stops when people come near' } },
    ]);
    expect(reuse).toEqual({ needs: [{ zh: '换线需重新标注', en: 'Another line needs labels of its own' }] });
    expect(searchWords).toEqual({ zh: ['彩涂'], en: ['colour coating'] });
    expect(body).toContain('## 安全\n\n人近即停。断网可用。\n');
  });

  it('has each figure with its state before, and what the mapping says of it', async () => {
    const { results } = await data(more);
    expect(results).toMatchObject([
      { value: 40, baseline: { value: 60 }, nature: 'outcome', scope: 'application', object: { zh: '彩涂线' } },
    ]);
  });

  it('has a paper as a third party’s, with its DOI, and no link where there must be none', async () => {
    const { sources } = await data(more);
    expect(sources).toMatchObject([{ kind: 'third-party', publisher: '《轧钢》, doi:10.1234/abc', linkable: false }]);
  });

  it('is in doubt where its paper is weak, and a pilot where it only ran on data of the plant', async () => {
    const { sources, status } = await data({ ...more, weak: true, evidence: 'real-data-only' });
    expect(sources[0]?.doubt).toHaveProperty('zh');
    expect(status).toBe('pilot');
  });

  it.each([
    ['the row', { ...more, addTo: 'another' }, mapping],
    ['the mapping', more, mapping.replace('{ more: {', '{ more: { addTo: another,')],
  ])('comes under the id of the entry that %s adds it to', async (_, row, terms) => {
    const { path, formerIds } = await data(row, terms);
    expect(path).toBe('scenarios/another.mdx');
    expect(formerIds).toEqual(['more']);
  });

  describe('adds to a scenario that stands', () => {
    const text = entryText({ ...coatingCase, checked: '2026-01-02' }, '\n## 问题\n\n缺陷。\n').replace(
      'region:',
      '# Kept.\nregion:',
    );
    const standing = { 'enterprises/plant.mdx': entryText(plant), 'scenarios/coating.mdx': text };
    const row = { ...more, addTo: 'coating' };

    it('its figures with their sources, the parts of its stack and its id, and leaves the rest', async () => {
      const { faults, added, merged, written, log } = await convert([row], mapping, standing);
      expect(faults).toEqual([]);
      expect({ added, merged }).toEqual({ added: [], merged: ['coating'] });
      expect(written.map(({ path }) => path)).toEqual(['scenarios/coating.mdx']);
      const { yaml, body } = splitFrontMatter(written[0]?.text ?? '');
      const data = parse(yaml?.text ?? '') as ScenarioInput;
      expect(body.text).toBe('\n## 问题\n\n缺陷。\n');
      expect(yaml?.text).toContain('# Kept.\nregion:');
      expect(data.results?.map(({ metric, value, source }) => [metric, value, source])).toEqual([
        ['defect-rate', -40, 's1'],
        ['cycle-time', 15, 's2'],
        ['cycle-time', 40, 's3'],
      ]);
      expect(data.sources.map(({ id, url }) => [id, url]).at(-1)).toEqual(['s3', url]);
      expect(data.stack?.agents).toEqual([{ name: { zh: '巡检智能体' } }]);
      expect(data).toMatchObject({ title: coatingCase.title, formerIds: ['more'] });
      expect(data.checked).toBeUndefined();
      expect(log.toMarkdown('Log', [])).toContain('coating: results cycle-time 40 s');
    });

    it('in the order of the schema', async () => {
      const { written } = await convert([row], mapping, standing);
      const keys = Object.keys(parse(splitFrontMatter(written[0]?.text ?? '').yaml?.text ?? '') as object);
      const known = Object.keys(scenario.shape);
      expect(keys).toEqual(known.filter((key) => keys.includes(key)));
    });

    it('what two records say that name it', async () => {
      const [figure] = row.results;
      const second = { ...row, id: 'again', results: [{ ...figure, value: 30 }] };
      const { faults, written } = await convert([row, second], mapping, standing);
      expect(faults).toEqual([]);
      expect(written.map(({ path }) => path)).toEqual(['scenarios/coating.mdx']);
      const data = parse(splitFrontMatter(written[0]?.text ?? '').yaml?.text ?? '') as ScenarioInput;
      expect(data.formerIds).toEqual(['more', 'again']);
      expect(data.results?.map(({ value }) => value)).toEqual([-40, 15, 40, 30]);
    });

    it('nothing the second time, nor where the record does not name it', async () => {
      const { written } = await convert([row], mapping, standing);
      const again = await convert([row], mapping, { ...standing, 'scenarios/coating.mdx': written[0]?.text ?? '' });
      expect(again).toMatchObject({ written: [], merged: [], standing: ['coating'] });
      const own = await convert([{ ...more, id: 'coating' }], mapping, standing);
      expect(own).toMatchObject({ written: [], merged: [], standing: ['coating'] });
    });
  });

  it.each([
    ['a DOI that is none', { ...more, sources: [{ ...more.sources[0], doi: 'abc' }] }],
    ['a status that is none', { ...more, status: 'planned' }],
    ['a link that is asked for', { ...more, sources: [{ ...more.sources[0], linkable: true }] }],
    ['a state before without a unit', { ...more, results: [{ ...more.results[0], before: { value: 60 } }] }],
  ])('is refused for %s', async (_, row) => {
    const { faults, left } = await convert([row], mapping);
    expect(faults).toHaveLength(1);
    expect(left).toEqual([]);
  });
});

it('leaves an entry that stands already as it is', async () => {
  const { faults, written, standing } = await convertFile(join(batch, 'enterprises.jsonl'), {
    root,
    content: join(root, 'content'),
    seeds: join(root, 'seeds'),
    public: join(root, 'public'),
  });
  expect(faults).toEqual([]);
  expect(written).toEqual([]);
  expect(standing).toHaveLength(141);
});

it('says what it mapped, and what it could not place', async () => {
  const results = [
    {
      metric_zh: '闻所未闻',
      metric_en: 'unheard of',
      value: 1,
      unit: '%',
      kind: 'absolute',
      source: (first.sources as { url: string }[])[0]?.url,
    },
  ];
  const { log, faults } = await convert([{ ...first, results }]);
  expect(faults).toEqual([]);
  expect(log.toMarkdown('Log', [])).toContain(
    '## Could not be placed (1)\n\n- ansteel-colour-coating-line: “闻所未闻” 1 %',
  );
});

describe('a file with bad rows imports nothing, and lists every one', () => {
  const bad = [
    first,
    '{"id": "half',
    { ...first, id: 'Upper-Case' },
    { ...first, id: 'no-title', title_zh: undefined, year: 2999 },
    { ...first, id: 'extra', colour: 'red' },
    first,
  ];

  it('rows that are not in form', async () => {
    const { faults, written, left } = await convert(bad);
    expect(printText(faults, 1, 'zh')).toMatchInlineSnapshot(`
      "rows.jsonl:2:1 ✗ 这一行不是完整的 JSON。 [json]
          → 每行一个 { … }，引号和括号成对，末尾不加逗号。
      rows.jsonl:3:1 ✗ id 的值“Upper-Case”的写法不对。 [format]
          → id 用小写英文字母、数字和连字符，如 lithium-battery；地区写 CN-FJ 这样的代码。
      rows.jsonl:4:1 ✗ “2999”在将来。 [future]
          → 最晚写 2026。
      rows.jsonl:4:1 ✗ 缺少 title_zh。 [required]
          → 补上“title_zh: …”。来源没有写明且不是必填的内容可以整行删去。
      rows.jsonl:5:1 ✗ 这里没有“colour”这个字段。 [unknown-key]
          → 删去这一行，或改用：id、addTo、title_zh、title_en、kind、enterprise、site_zh、province、city、country、industry、stage、steps、technique、deployment、scale、status、evidence、weak、year、problem_zh、approach_zh、problem_en、approach_en、data_loop_zh、data_loop_en、safety_zh、safety_en、reuse_zh、reuse_en、models、agents、datasets、compute、partners、results、sources、checked。
      rows.jsonl:6:1 ✗ id“ansteel-colour-coating-line”在第 1 行已经出现过。 [duplicate-id]
          → 合并两行，或给后一行换 id。
      检查了 1 个文件：6 处错误，0 处提醒。"
    `);
    expect(written).toEqual([]);
    expect(left).toEqual([]);
  });

  it('rows that the catalogue would refuse', async () => {
    const { faults, left } = await convert([
      { ...first, id: 'one', enterprise: 'nobody-knows' },
      { ...first, id: 'two', industry: ['lithium-batery'] },
      { ...first, id: 'three', title_zh: '长'.repeat(50) },
    ]);
    expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'rows.jsonl → content/scenarios/one.mdx unknown-id',
      'rows.jsonl → content/scenarios/three.mdx too-long',
      'rows.jsonl → content/scenarios/two.mdx unknown-id',
    ]);
    expect(left).toEqual([]);
  });

  it('reads the rows that are sound all the same, to count them', () => {
    expect(
      readRows(bad.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')).scenarios,
    ).toHaveLength(2);
  });
});
