import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../../src/editor/check/command.ts';
import type { Folders } from '../../../src/reading/folders.ts';
import { runHere } from '../../support/command.ts';
import { smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith, root, writeFiles } from '../../support/folders.ts';

const command = join(root, 'src/editor/check.ts');
const chinese = { LANG: 'zh_CN.UTF-8', LC_ALL: '' };

/** What a small project is read by: the real thesaurus takes a second. */
type Read = Pick<Folders, 'content' | 'seeds'>;

const environmentOf = ({ content, seeds }: Read) => ({ CONTENT_DIR: content, SEEDS_DIR: seeds, ...chinese });

const runIn = (folders: Read, args: string[]) => runHere(() => runCheck(args), environmentOf(folders));

/** The same as a program, as a person starts it. */
function start(folders: Read, args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, ...environmentOf(folders) },
    encoding: 'utf8',
  });
  return { status, stdout };
}

const check = (
  args: string[],
  files: Record<string, string> = smallContent(),
  run: typeof runIn | typeof start = runIn,
) => inTemporaryFolder(async (folder) => run(projectWith(folder, files), args));

/** Runs the command over content that is committed to a repository's main branch. */
function inRepository<T>(
  files: Record<string, string>,
  use: (
    content: string,
    run: (...args: string[]) => ReturnType<typeof runIn>,
    git: (...args: string[]) => void,
  ) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder((folder) => {
    const folders = projectWith(folder, files);
    const git = (...args: string[]) => {
      const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
      const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    };
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message=x');
    return use(folders.content, (...args) => runIn(folders, args), git);
  });
}

describe('warnings', () => {
  const plain = smallContent({ enterprise: { website: 'http://example.org/' } });
  const nothing = '没有发现问题';
  const remarks = '1 处提醒';

  it('of entries that stand are told where they are asked for only', async () => {
    await inRepository(plain, async (content, run) => {
      expect((await run()).stdout).toContain(nothing);
      expect((await run('--format', 'json')).stdout).toContain('"faults":[]');
      expect((await run('--all')).stdout).toContain(remarks);
      expect((await run(join(content, 'enterprises/plant.mdx'))).stdout).toContain(remarks);
    });
  });

  it('are quiet in a folder that is under no version control', async () => {
    expect((await check([], plain)).stdout).toContain(nothing);
    expect((await check(['--all'], plain)).stdout).toContain(remarks);
  });

  it('of an entry that was changed are told, saved to Git or not, and of its English body with it', async () => {
    await inRepository(plain, async (content, run, git) => {
      writeFiles(content, { 'enterprises/plant.en.mdx': 'A maker.\n' });
      expect((await run()).stdout).toContain('[plain-http]');
      git('switch', '--quiet', '--create', 'other');
      git('add', '.');
      git('commit', '--quiet', '--message=y');
      expect((await run()).stdout).toContain('[plain-http]');
      expect((await run('--changed', 'HEAD')).stdout).toContain(nothing);
      git('switch', '--quiet', 'main');
      git('merge', '--quiet', 'other');
      expect((await run()).stdout).toContain(nothing);
    });
  });

  it('of a new entry are told, those of the one that it is like are not', async () => {
    await inRepository(smallContent(), async (content, run) => {
      writeFiles(content, { 'scenarios/other.mdx': smallContent()['scenarios/coating.mdx'] ?? '' });
      const { stdout } = await run('--lang', 'en');
      expect(stdout.match(/\[near-duplicate\]/g)).toHaveLength(1);
      expect(stdout).toMatch(
        /scenarios\/other\.mdx:\d+:\d+ ! It has the same title as content\/scenarios\/coating\.mdx/,
      );
    });
  });

  it('ask a new case, and no case that stands, for the words by which it is found', async () => {
    await inRepository(smallContent(), async (content, run) => {
      expect((await run()).status).toBe(0);
      writeFiles(content, { 'scenarios/other.mdx': smallContent()['scenarios/coating.mdx'] ?? '' });
      const { status, stdout } = await run();
      expect(status).toBe(1);
      expect(stdout.match(/\S+ ✗ .*\[search-words\]/g)).toEqual([expect.stringMatching(/other\.mdx:2:1 ✗ /)]);
      writeFiles(content, { 'scenarios/coating.mdx': `${smallContent()['scenarios/coating.mdx']}\n补充。\n` });
      expect((await run()).stdout.match(/\[search-words\]/g)).toHaveLength(1);
    });
  });

  it('of an entry that was renamed are told under its new name, and it is asked no more than one that stands', async () => {
    await inRepository(smallContent({ body: '\n[x](http://example.org/)\n' }), async (content, run, git) => {
      git('mv', join(content, 'scenarios/coating.mdx'), join(content, 'scenarios/coated.mdx'));
      const { stdout } = await run();
      expect(stdout).toMatch(/scenarios\/coated\.mdx:\d+:\d+ ! .*\[plain-http\]/);
      expect(stdout).not.toContain('[search-words]');
    });
  });

  it('that another entry brought about are told of entries that stand', async () => {
    const linked = smallContent({ body: '\n[甲](/scenarios/other/)\n' });
    await inRepository(
      { ...linked, 'scenarios/other.mdx': linked['scenarios/coating.mdx'] ?? '' },
      async (content, run) => {
        expect((await run()).stdout).toContain(nothing);
        rmSync(join(content, 'scenarios/other.mdx'));
        expect((await run()).stdout).toContain('[site-link]');
      },
    );
  });
});

describe('npm run check', () => {
  it('is silent about sound content but for the count, and exits with 0', async () => {
    expect(await check([])).toMatchObject({
      status: 0,
      stdout: '检查了 20 个文件，没有发现问题。\n',
    });
  });

  it('speaks English when asked', async () => {
    expect((await check(['--lang', 'en'])).stdout).toBe('Checked 20 files: nothing to mend.\n');
  });

  it('exits with 1 where there are faults, and prints nothing but JSON when asked', async () => {
    const { status, stdout } = await check(['--format', 'json'], smallContent({ scenario: { year: 2999 } }), start);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      files: 20,
      faults: [
        {
          file: expect.stringMatching(/content\/scenarios\/coating\.mdx$/),
          line: 17,
          column: 7,
          severity: 'error',
          rule: 'future',
          message: '“2999”在将来。',
          hint: expect.stringContaining('最晚写'),
        },
      ],
    });
  });

  it('shows the line of an error, and folds warnings of a kind', async () => {
    const body = `\n中文{x}\n${'\n[x](http://example.org/)\n'.repeat(7)}`;
    const { stdout } = await inRepository(smallContent(), async (content, run) => {
      writeFiles(content, smallContent({ body }));
      return run();
    });
    expect(
      stdout
        .replaceAll(/\S*(?=content\/)/g, '')
        .split('\n')
        .slice(0, 6)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:50:3 ✗ 正文里的花括号会被当作程序，条目里不能有程序。 [expression]
          → 删去花括号；要显示花括号本身，写 \\{ 和 \\}。
          50 │ 中文{x}
             │ 　　^
      content/scenarios/coating.mdx:52:1 ! 链接“http://example.org/”不是加密网址。 [plain-http]
          → 若该网站有 https:// 地址，改用它。"
    `);
    expect(stdout).toContain('! 另有 2 处同样的提醒 [plain-http]；加 --all 全部列出。');
    expect((await check(['--all'], smallContent({ body }))).stdout.match(/plain-http/g)).toHaveLength(7);
  });

  it('says nothing of control characters to a terminal', async () => {
    const files = { ...smallContent(), 'scenarios/coating.en.mdx': 'a\u001b[2Jb\u202ec {x}\n' };
    const { stdout } = await check([], files);
    expect(stdout).toContain('a‹U+001B›[2Jb‹U+202E›c');
    for (const control of ['\u001b', '\u202e']) expect(stdout).not.toContain(control);
  });

  it('exits with 0 where there are warnings only', async () => {
    const { status, stdout } = await check(['--all'], smallContent({ body: '\n[x](http://example.org/)\n' }));
    expect(status).toBe(0);
    expect(stdout).toContain('1 处提醒');
  });

  it('tells of the files asked for only', async () => {
    const files = smallContent({ scenario: { year: 2999 }, enterprise: { region: 'XX-1' } });
    await inTemporaryFolder(async (folder) => {
      const folders = projectWith(folder, files);
      expect(await runIn(folders, [folders.seeds])).toMatchObject({ status: 0 });
      expect(await runIn(folders, [folders.content])).toMatchObject({ status: 1 });
    });
  });

  it.each([
    [['--format', 'xml']],
    [['--lang', 'fr']],
    [['--nonsense']],
    [['no/such/file.mdx']],
    [['--watch', '--format', 'json']],
    [['--changed', '--output=x']],
  ])('exits with 2 on %j', async (args) => {
    expect((await check(args)).status).toBe(2);
  });

  it('exits with 2 where there is no content', async () => {
    expect(await runHere(() => runCheck([]), { CONTENT_DIR: '/no/such/folder' })).toMatchObject({ status: 2 });
  });

  it('mends, shows what it would mend, and has nothing to mend again', async () => {
    await inTemporaryFolder(async (folder) => {
      const folders = projectWith(
        folder,
        smallContent({ body: '\n降到１５％，<!-- 注 -->见<https://example.org/>\n' }),
      );
      const path = join(folders.content, 'scenarios/coating.mdx');
      const before = `\ufeff${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`;
      writeFileSync(path, before);
      const run = (...args: string[]) => runIn(folders, args);
      const { stdout, status } = await run('--dry-run');
      expect(status).toBe(1);
      expect(stdout.split('\n').filter((line) => /^[-+]/.test(line) && !/^(---|\+\+\+)/.test(line))).toEqual([
        '-降到１５％，<!-- 注 -->见<https://example.org/>',
        '+降到15%，见[https://example.org/](https://example.org/)',
      ]);
      expect(readFileSync(path, 'utf8')).toBe(before);
      expect(await run('--fix')).toMatchObject({ status: 0, stdout: expect.stringContaining('改好了 1 个文件。') });
      const after = readFileSync(path, 'utf8');
      expect(after).toBe(before.replace(/降到.*/, '降到15%，见[https://example.org/](https://example.org/)'));
      expect((await run('--fix')).stdout).toContain('改好了 0 个文件。');
      expect(JSON.parse((await run('--fix', '--format', 'json')).stdout)).toEqual({ files: 20, faults: [] });
    });
  });

  it('checks again whenever a file changes', async () => {
    await inTemporaryFolder(async (folder) => {
      const { content, seeds } = projectWith(folder, smallContent());
      const child = spawn(process.execPath, [command, '--watch'], {
        cwd: root,
        env: { ...process.env, ...environmentOf({ content, seeds }) },
      });
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      const says = async (text: string) => {
        await vi.waitFor(() => expect(output).toContain(text), { timeout: 120_000, interval: 100 });
        output = '';
      };
      try {
        await says('没有发现问题');
        writeFileSync(join(content, 'scenarios/coating.en.mdx'), '{x}\n');
        await says('[expression]');
        writeFileSync(join(content, 'scenarios/coating.en.mdx'), 'Fine.\n');
        await says('没有发现问题');
      } finally {
        child.kill();
      }
    });
  });
});
