import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { readAll } from '../../../src/catalogue/load.ts';
import { type Ask, runNew } from '../../../src/editor/new/command.ts';
import { fieldsOf } from '../../../src/schema/fields.ts';
import { scenario } from '../../../src/schema/scenario.ts';
import { smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';

/** Runs the command beside one enterprise and one scenario. */
function start(args: string[], ask?: Ask) {
  return inTemporaryFolder(async (folder) => {
    const folders = projectWith(folder, smallContent());
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)));
    const error = vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)));
    const code = await runNew([...args, '--lang', 'zh'], folders, ask);
    log.mockRestore();
    error.mockRestore();
    const read = (path: string) => readFileSync(join(folders.content, path), 'utf8');
    const { faults } = readAll(folders);
    return { code, said: said.join('\n'), read: safely(read), faults };
  });
}

const safely = (read: (path: string) => string) => {
  const files = new Map<string, string>();
  const written = ['scenarios/new-case.mdx', 'enterprises/new-plant.mdx', 'playbooks/new-book.mdx'];
  for (const path of [...written, 'scenarios/coating.mdx']) {
    try {
      files.set(path, read(path));
    } catch {
      // Not written.
    }
  }
  return files;
};

const required = [
  ...['--title.zh', '卷绕对齐度检测', '--summary.zh', '用机器视觉检测卷绕对齐度。', '--enterprise', '样例电池'],
  ...['--industries', '锂电池', '--stages', 'quality-control,process-design', '--status', 'in-use'],
  ...['--sources.url', 'https://example.org/a', '--sources.title', '报道', '--sources.publisher', '某报'],
  ...['--sources.kind', 'press'],
];

describe('npm run new', () => {
  it('writes an entry that passes the check where the flags say what is required', async () => {
    const { code, read, faults } = await start(['scenario', 'new-case', ...required]);
    expect(code).toBe(0);
    const errors = faults.filter(({ file, severity }) => severity === 'error' && file.includes('new-case'));
    expect(errors).toEqual([]);
    expect(parse(read.get('scenarios/new-case.mdx')?.split('---')[1] ?? '')).toMatchObject({
      title: { zh: '卷绕对齐度检测' },
      enterprise: 'plant',
      industries: ['lithium-battery'],
      stages: ['quality-control', 'process-design'],
    });
  });

  it('writes a playbook with its lists to fill in, each item asking what it rests on', async () => {
    const { code, read, faults } = await start([
      'playbook',
      'new-book',
      '--title.zh',
      '极片检测',
      '--title.en',
      'Webs',
    ]);
    expect(code).toBe(0);
    const [, front = '', body = ''] = (read.get('playbooks/new-book.mdx') ?? '').split('---');
    const lists = ['data', 'models', 'systems', 'skills', 'kpis', 'rollout', 'risks', 'costs'] as const;
    const written = parse(front) as Record<string, Record<string, unknown>[]>;
    expect(lists.filter((list) => written[list]?.[0]?.basis !== '')).toEqual([]);
    expect(body).toContain('## 问题');
    // What is not filled in yet, the check asks for.
    expect(faults.filter(({ file }) => file.includes('new-book')).length).toBeGreaterThan(0);
  });

  it('keeps the commas of a single value, and parts lists at theirs', async () => {
    const single = ['--title.zh', '1,000条产线缺陷检测', '--title.en', 'Inspection of 1,000 cells,for cars'];
    const text = (await start(['scenario', 'new-case', ...single, ...required.slice(2)])).read.get(
      'scenarios/new-case.mdx',
    );
    expect(parse(text?.split('---')[1] ?? '')).toMatchObject({
      title: { zh: '1,000条产线缺陷检测', en: 'Inspection of 1,000 cells,for cars' },
      stages: ['quality-control', 'process-design'],
    });
  });

  it.each([
    ['约500', '约500”不是一个数字。写 500，另写 bound: about。'],
    ['一万五', '一万五”不是一个数字。只写数字，不加单位、逗号或引号。'],
  ])('tells a number that it does not understand, and writes nothing: %s', async (written, told) => {
    const { code, said, read } = await start(['scenario', 'new-case', ...required, '--results.value', written]);
    expect(code).toBe(2);
    expect(said).toContain(told);
    expect(read.has('scenarios/new-case.mdx')).toBe(false);
  });

  it('writes a text of several lines so that it is read back', async () => {
    const given = `第一行：说明\n${'第二行 #2。'.repeat(12)}`;
    const { read } = await start(['scenario', 'new-case', '--summary.zh', given, '--enterprise', 'plant']);
    const front = read.get('scenarios/new-case.mdx')?.split('---')[1] ?? '';
    expect(parse(front)).toMatchObject({ summary: { zh: given }, enterprise: 'plant' });
  });

  it('explains every field in Chinese and English', async () => {
    const text = (await start(['scenario', 'new-case', ...required])).read.get('scenarios/new-case.mdx') ?? '';
    for (const { key, description } of fieldsOf(scenario)) {
      expect(text).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
      expect(text).toContain(`# ${description.zh} · ${description.en}`);
    }
  });

  it('writes optional fields as comments that are sound YAML when uncommented', async () => {
    const text = (await start(['scenario', 'new-case', ...required])).read.get('scenarios/new-case.mdx') ?? '';
    const uncommented = (text.split('---')[1] ?? '').replace(/^# ?(?=\s*(- )?[a-zA-Z]+:)/gm, '');
    const facts = parse(uncommented) as Record<string, unknown>;
    expect(Object.keys(facts)).toEqual(fieldsOf(scenario).map(({ key }) => key));
    expect(facts.results).toMatchObject([{ metric: '', unit: '', change: '' }]);
    expect(facts.stack).toMatchObject({ models: [{ name: { zh: '' } }] });
  });

  it('leaves what is not said for the check to ask for', async () => {
    const { code, faults } = await start(['enterprise', 'new-plant']);
    expect(code).toBe(0);
    expect(faults.filter(({ file }) => !file.endsWith('enterprises/new-plant.mdx'))).toEqual([]);
    expect(faults.length).toBeGreaterThan(5);
  });

  it('asks only what it must, and only what no flag says', async () => {
    const asked: string[] = [];
    const { read } = await start(['scenario', 'new-case', '--title.zh', '标题'], async (question) => {
      asked.push(question);
      return '样例电池有限公司';
    });
    expect(asked).toEqual(['企业 id: ']);
    expect(read.get('scenarios/new-case.mdx')).toContain('enterprise: plant');
  });

  it('never overwrites', async () => {
    const { code, said, read } = await start(['scenario', 'coating']);
    expect(code).toBe(1);
    expect(said).toContain('已经有了，不会覆盖');
    expect(read.get('scenarios/coating.mdx')).toBe(smallContent()['scenarios/coating.mdx']);
  });

  it('keeps away from ids that the site or a system needs, and asks for what is missing once', async () => {
    for (const id of ['page', 'con']) {
      const { code, said } = await start(['scenario', id]);
      expect(code).toBe(1);
      expect(said).toContain('请换一个');
    }
    const { faults } = await start(['scenario', 'new-case', '--title.zh', '标题']);
    const places = faults.filter(({ severity }) => severity === 'error').map(({ line }) => line);
    expect(new Set(places).size).toBe(places.length);
  });

  it('names the kinds that there are', async () => {
    expect((await start(['__proto__', 'x'])).said).toMatch(/^__proto__: .*scenario or enterprise.*没有这种条目/);
  });

  it.each([
    [[]],
    [['scenario']],
    [['case', 'new-case']],
    [['scenario', 'Neu_Fall']],
    [['scenario', '../evil']],
    [['scenario', 'new-case', 'more']],
    [['scenario', 'new-case', '--colour', 'red']],
    [['__proto__', 'new-case']],
    [['constructor', 'new-case']],
  ])('exits with 2 on %j, and writes nothing', async (args) => {
    const { code, read } = await start(args);
    expect(code).toBe(2);
    expect([...read.keys()]).toEqual(['scenarios/coating.mdx']);
  });
});
