import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runMcp } from '../../../src/editor/mcp/command.ts';
import { noAnswers } from '../../../src/questions/match/answers.ts';
import { candidatesOf } from '../../../src/questions/match/candidate.ts';
import { rank } from '../../../src/questions/match/score.ts';
import { SearchService } from '../../../src/search/engine/service.ts';
import { smallCatalogueOfCases } from '../../support/catalogue.ts';
import { runHere } from '../../support/command.ts';
import { coatingCase } from '../../support/entries.ts';
import { shellEnvironment } from '../../support/environment.ts';
import { inTemporaryFolder, root } from '../../support/folders.ts';
import { type Assistant, searchAnswer, startAssistant } from '../../support/mcp.ts';
import { hostileTexts } from '../../support/open-data.ts';
import { readFromDisk } from '../../support/search-index.ts';
import { writeSite } from '../../support/written-site.ts';

/* The catalogue as an assistant has it, asked by the protocol's own client over standard input and output. */

const catalogue = smallCatalogueOfCases(
  {
    coating: { playbooks: ['inspection'], formerIds: ['coating-before'] },
    welding: {
      title: { zh: '焊缝在线检测', en: 'In-line weld inspection' },
      summary: { zh: '用超声和视觉检出焊缝缺陷。', en: 'Ultrasound and vision find weld defects.' },
      industries: ['automotive'],
      region: 'CN-SH',
    },
    hostile: {
      title: { zh: hostileTexts[7] ?? '', en: 'Hostile text' },
      sources: coatingCase.sources.map((source) => ({ ...source, linkable: false })),
    },
  },
  {},
  { inspection: {} },
);

const folder = mkdtempSync(join(tmpdir(), 'atlas-mcp-'));
let zh: Assistant;
let en: Assistant;
beforeAll(async () => {
  await writeSite(folder, catalogue);
  [zh, en] = await Promise.all([startAssistant(folder, 'zh'), startAssistant(folder, 'en')]);
});
afterAll(async () => {
  await Promise.all([zh.client.close(), en.client.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const search = async (assistant: Assistant, asked: Record<string, unknown>) => {
  const { isError, text, data } = await assistant.ask('search', asked);
  expect([isError, text]).toEqual([false, expect.any(String)]);
  return searchAnswer.parse(data);
};

describe('the server', () => {
  it('tells in either language what its tools are for, and how figures are quoted', async () => {
    const { tools } = await zh.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['search', 'get', 'compare', 'match', 'list_facets', 'playbook']),
    );
    for (const { description, inputSchema, annotations } of tools) {
      expect(description).toMatch(/\p{sc=Han}/u);
      expect(annotations?.readOnlyHint).toBe(true);
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect(property).toHaveProperty('description', expect.stringMatching(/\p{sc=Han}/u));
    }
    const { tools: english } = await en.client.listTools();
    expect(english.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    expect(JSON.stringify(english)).not.toMatch(/\p{sc=Han}/u);
    expect(zh.client.getInstructions()).toContain('证据等级');
    expect(en.client.getInstructions()).toContain('grade of evidence');
  });

  it('serves on when a new build has taken the place of the old one', async () => {
    await inTemporaryFolder(async (own) => {
      const small = (title: string) => smallCatalogueOfCases({ only: { title: { zh: title, en: title } } });
      await writeSite(own, small('涂布'));
      const assistant = await startAssistant(own, 'zh');
      expect((await search(assistant, { query: '涂布' })).results[0]?.title).toBe('涂布');
      rmSync(join(own, 'search-index'), { recursive: true });
      await writeSite(own, small('涂布之后'));
      writeFileSync(join(own, 'build.json'), readFileSync(join(own, 'build.json'), 'utf8').replace('made up', 'anew'));
      expect((await search(assistant, { query: '涂布' })).results[0]?.title).toBe('涂布之后');
      rmSync(join(own, 'search-index'), { recursive: true });
      writeFileSync(join(own, 'build.json'), readFileSync(join(own, 'build.json'), 'utf8').replace('anew', 'later'));
      const { isError, text } = await assistant.ask('search', { query: '涂布' });
      expect([isError, text]).toEqual([true, expect.stringContaining('npm run build')]);
      await assistant.client.close();
    });
  });
});

describe('search', () => {
  it.each(['缺陷检测', 'weld inspection', 'hanfeng', '良率提升10%', '样例电池', '福建', 'defcts', '不存在的词'])(
    'answers %j as the site does',
    async (query) => {
      const edition = { index: `${join(folder, 'search-index')}/`, entries: '/' };
      const service = new SearchService({ language: 'zh', editions: [edition] }, readFromDisk);
      const page = await service.ask({ query, chosen: new Map(), sort: '', from: 0, size: 20 });
      const { total, answers, unknown, results } = await search(zh, { query, size: 20 });
      expect([total, answers, unknown]).toEqual([page.total, page.answers, page.unknown]);
      expect(results.map(({ title }) => title)).toEqual(page.hits.map(({ hit }) => hit.meta.title));
    },
  );

  it('gives each figure its source, grade and scope', async () => {
    const { results } = await search(en, { query: 'coating defects' });
    expect(results[0]).toMatchObject({ id: 'scenarios/coating', grade: 'B' });
    expect(results[0]?.page).toBe('https://atlas.example/atlas/en/scenarios/coating/');
    expect(results[0]?.figure).toMatchObject({
      words: expect.stringContaining('40%'),
      nature: 'outcome',
      scope: 'line',
      attributable: true,
      grade: 'B',
      source: { title: '报道', publisher: '某报', url: 'https://example.org/press' },
    });
  });

  it('links no source that the site does not link', async () => {
    const { results } = await search(zh, { query: '检测 alert', type: ['scenario'] });
    const hostile = results.find(({ id }) => id === 'scenarios/hostile');
    expect(hostile?.title).toContain('</script><script>alert(1)</script>');
    expect(hostile?.figure?.source).not.toHaveProperty('url');
  });

  it('is narrowed, sorted and paged', async () => {
    const all = await search(zh, { query: '缺陷检测', type: ['scenario'] });
    const narrow = await search(zh, { query: '缺陷检测', industry: ['automotive'], region: ['CN-SH', 'CN-FJ'] });
    expect(narrow.results.map(({ id }) => id)).toEqual(['scenarios/welding']);
    const second = await search(zh, { query: '缺陷检测', type: ['scenario'], from: 1, size: 1 });
    expect(second.results).toEqual([all.results[1]]);
    expect(second.total).toBe(all.total);
    expect((await search(zh, { query: '缺陷检测', from: 1000 })).results).toEqual([]);
  });
});

describe('get and playbook', () => {
  it.each([
    'coating',
    'scenarios/coating',
    ' SCENARIOS/coating/ '.toLowerCase(),
    'coating-before',
    'scenarios/coating-before',
    'https://atlas.example/atlas/en/scenarios/coating/?from=search#results',
    'https://atlas.example/atlas/api/v1/scenarios/coating.json',
  ])('find a case by %j', async (id) => {
    const { text, isError } = await zh.ask('get', { id });
    expect([isError, text]).toEqual([false, expect.stringContaining('# 涂布缺陷检测')]);
    expect(text).toContain('\\[1·B\\]');
  });

  it('find an enterprise by its name, in either language', async () => {
    expect((await zh.ask('get', { id: '样例电池' })).text).toContain('# 样例电池有限公司');
    expect((await zh.ask('get', { id: 'sample battery', language: 'en' })).text).toContain(
      '# Sample Battery Co., Ltd.',
    );
  });

  it('give items as the API has them', async () => {
    const { data } = await zh.ask('get', { id: 'coating', form: 'json' });
    const file = JSON.parse(readFileSync(join(folder, 'api/v1/scenarios/coating.json'), 'utf8'));
    expect(data).toEqual({ list: 'scenarios', item: file.result });
    expect((await zh.ask('get', { id: 'industries/steel' })).data).toMatchObject({ item: { id: 'steel' } });
    expect((await zh.ask('get', { id: 'regions/CN-FJ' })).data).toMatchObject({ item: { id: 'CN-FJ' } });
  });

  it('give what it takes: by playbook, by case, or the list', async () => {
    const own = await zh.ask('playbook', { id: 'inspection' });
    expect(own.text).toContain('# 极片表面检测');
    expect((await zh.ask('playbook', { id: 'coating' })).text).toBe(own.text);
    expect((await en.ask('playbook', {})).data).toMatchObject({
      playbooks: [{ id: 'playbooks/inspection', title: 'Inspection of electrode surfaces', grade: expect.any(String) }],
    });
  });
});

describe('compare', () => {
  it('sets entries side by side with grades, as the page does', async () => {
    const { text, isError } = await zh.ask('compare', { ids: ['coating', 'https://atlas.example/scenarios/welding/'] });
    expect(isError).toBe(false);
    expect(text).toMatch(/^# .+\n\n\| .* \| 涂布缺陷检测 · 样例电池 \| 焊缝在线检测 · 样例电池 \|/);
    expect(text).toContain('<https://atlas.example/scenarios/coating/>');
    expect(text).toMatch(/\| 缺陷率.*\| .*40%.*B.* \| .*40%.*B.* \|/);
    const { text: english } = await en.ask('compare', { ids: ['coating', 'welding'], differences: true });
    expect(english).toContain('Detection of coating defects');
    expect(english.split('\n').length).toBeLessThan(text.split('\n').length);
  });

  it('says which do not stand beside the others', async () => {
    const { text } = await zh.ask('compare', { ids: ['coating', 'welding', 'plant'] });
    expect(text).toMatch(/^enterprises\/plant 与第一个不是同一类，不参与比较。\n/);
  });
});

describe('match', () => {
  const matched = z.object({
    ofPoints: z.number(),
    note: z.string(),
    results: z.array(z.looseObject({ id: z.string(), score: z.number(), breaks: z.array(z.string()) })),
  });

  it('puts what fits first, and says why and what is missing', async () => {
    const answers = { industry: 'automotive', region: 'CN-SH' };
    const { ofPoints, results } = matched.parse((await zh.ask('match', answers)).data);
    expect(results[0]).toMatchObject({ id: 'scenarios/welding', score: ofPoints, breaks: [] });
    const own = await zh.ask('match', { industry: 'lithium-battery', data: ['image'], kind: 'playbook' });
    const [playbook] = matched.parse(own.data).results;
    expect(playbook).toMatchObject({
      id: 'playbooks/inspection',
      title: '极片表面检测',
      grade: expect.any(String),
      page: 'https://atlas.example/atlas/playbooks/inspection/',
      lacks: { data: ['数据乙', '数据丙'] },
      doesNotFit: expect.arrayContaining([expect.stringContaining('抖动')]),
    });
  });

  it('has the score of the self-diagnosis', async () => {
    const { data } = await en.ask('match', {
      industry: 'lithium-battery',
      stage: ['quality-control'],
      compute: 'inside',
      most: 20,
    });
    const answers = { ...noAnswers, industry: 'lithium-battery', stage: ['quality-control'], compute: 'inside' };
    const own = rank(candidatesOf(catalogue), answers, catalogue.vocabulary.industries.get('lithium-battery')?.group);
    expect(matched.parse(data).results.map(({ id, score }) => [id.replace(/.*\//, ''), score])).toEqual(
      own.map(({ candidate, score }) => [candidate.id, score]),
    );
  });

  it('tells what may be answered where nothing is', async () => {
    expect((await zh.ask('match', {})).data).toMatchObject({
      answerable: { industry: expect.arrayContaining(['steel']) },
    });
  });
});

describe('list_facets', () => {
  it('names the values that search takes', async () => {
    const { data } = await en.ask('list_facets', { facet: 'region' });
    expect(data).toMatchObject({ facets: [{ facet: 'region', label: 'Region' }] });
    expect(JSON.stringify(data)).toMatch(/\{"value":"CN-SH","label":"Shanghai","count":\d+\}/);
    const { data: all } = await zh.ask('list_facets', {});
    expect(JSON.stringify(all)).toContain('{"value":"lithium-battery","label":"锂电池"');
  });
});

describe('what cannot be answered is told', () => {
  it.each([
    ['get', { id: 'coatin' }, /“coatin”.*coating/],
    ['get', { id: '从来没有的企业名称啊' }, /没有“从来没有的企业名称啊”这个条目.*search/],
    ['get', { id: '../../../etc/passwd' }, /没有“.*”这个条目/],
    ['get', { id: 'scenarios/..%2f..%2fbuild' }, /没有“.*”这个条目/],
    ['get', { id: 'regions/../index' }, /没有“.*”这个条目/],
    ['get', { id: 'industries/steel', form: 'markdown' }, /industries\/steel.*json/],
    ['get', {}, /id/],
    ['get', { id: 3 }, /id/],
    ['get', { id: 'coating', form: 'pdf' }, /form/],
    ['playbook', { id: 'welding' }, /scenarios\/welding 没有对应的实施手册/],
    ['search', {}, /query/],
    ['search', { query: '' }, /query/],
    ['search', { query: '焊'.repeat(501) }, /500.*query/],
    ['search', { query: '焊接', size: 21 }, /20.*size/],
    ['search', { query: '焊接', from: -1 }, /from/],
    ['search', { query: '焊接', colour: 'red' }, /colour/],
    ['search', { query: '焊接', sort: 'best' }, /sort/],
    ['search', { query: '焊接', industry: ['automotiv'], region: ['CN-XX'] }, /industry.*automotive.*region/s],
    ['list_facets', { facet: 'colour' }, /facet/],
    ['compare', { ids: ['coating'] }, /ids/],
    ['compare', { ids: ['coating', 'coatin', 'weldin'] }, /“coatin”.*“weldin”/s],
    ['compare', { ids: ['coating', 'industries/steel'] }, /industries\/steel 不能比较/],
    ['compare', { ids: ['coating', 'plant'] }, /不是同一类.*至少要两个/s],
    ['compare', { ids: ['coating', 'scenarios/coating'] }, /至少要两个/],
    ['match', { industry: 'stel' }, /industry 没有“stel”这个值。是不是 steel/],
    ['match', { aim: ['happiness'], region: 'CN-XX' }, /region.*aim.*happiness/s],
    ['match', { step: ['electrode-coating'] }, /step.*industry/],
    ['match', { industry: 'lithium-battery', step: ['weaving'] }, /step 没有“weaving”/],
    ['match', { compute: 'moon' }, /compute/],
    ['match', { data: ['smell'] }, /data/],
    ['find', {}, /find/],
  ])('by %s of %j', async (tool, asked, told) => {
    const { isError, text } = await zh.ask(tool, asked);
    expect(isError).toBe(true);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/passwd:|at .*\.ts:/);
  });
});

describe('npm run mcp', () => {
  const settings = (dist: string) => ({ DIST_DIR: dist, LC_ALL: 'zh_CN.UTF-8' });
  const run = (args: string[], dist: string) => runHere(() => runMcp(args), settings(dist));

  it.each([
    [[], 0, ''],
    [['extra'], 2, 'npm run --silent mcp'],
  ])('started with %j ends with its input or at once, and says nothing beside the protocol', (args, code, told) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/editor/mcp.ts'), ...args], {
      cwd: root,
      env: shellEnvironment(settings(folder)),
      encoding: 'utf8',
      input: '',
    });
    expect([status, stdout, stderr.slice(0, told.length)]).toEqual([code, '', told]);
    if (!told) expect(stderr).toBe('');
  });

  it.each([[['--lang', 'fr']], [['--port', '1']], [['extra']]])('tells wrong use: %j', async (args) => {
    const { status, stdout, stderr } = await run(args, folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run --silent mcp');
  });

  it('says where no whole site stands', async () => {
    await inTemporaryFolder(async (empty) => {
      const { status, stdout, stderr } = await run([], empty);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toBe(`${empty}：没有完整的网站。先运行 npm run build，或用 DIST_DIR 指出网站所在的文件夹。\n`);
    });
  });
});
