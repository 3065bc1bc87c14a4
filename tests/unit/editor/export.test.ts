import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExport } from '../../../src/editor/export/command.ts';
import { writeFolder } from '../../../src/editor/export/write-folder.ts';
import { runHere } from '../../support/command.ts';
import { smallContent } from '../../support/entries.ts';
import { shellEnvironment } from '../../support/environment.ts';
import { inTemporaryFolder, projectWithSeeds, root } from '../../support/folders.ts';
import { narrowSeeds } from '../../support/narrow-seeds.ts';

/* `npm run export` as a person runs it. */

/** The arguments and settings for the content in `folder`; `out` among the arguments is a folder there. */
function given(folder: string, args: string[], changes: Record<string, string> = {}) {
  const folders = { CONTENT_DIR: join(folder, 'content'), SEEDS_DIR: join(folder, 'seeds') };
  const environment = shellEnvironment({ LC_ALL: 'zh_CN.UTF-8', ...folders, ...changes });
  return { args: args.map((one) => one.replace(/^out/, join(folder, 'out'))), environment };
}

/** Runs the command as a program. */
function start(folder: string, asked: string[], changes: Record<string, string>) {
  const { args, environment } = given(folder, asked, changes);
  const program = join(root, 'src/editor/export.ts');
  return spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8', env: environment });
}

/** Runs it here. */
function run(folder: string, asked: string[]) {
  const { args, environment } = given(folder, asked);
  return runHere(() => runExport(args, environment));
}

describe('npm run export', () => {
  it('writes a folder, and names pages by the addresses of the site', () => {
    inTemporaryFolder((folder) => {
      narrowSeeds(projectWithSeeds(folder, smallContent()));
      const place = { SITE_URL: 'https://atlas.example', BASE_PATH: '/gd/' };
      const { status, stdout, stderr } = start(folder, ['postgres', 'out/pg'], place);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toBe(`已写好 ${join(folder, 'out/pg')}（5 个文件）。怎样导入见其中的 README.md。\n`);
      expect(readdirSync(join(folder, 'out'))).toEqual(['pg']);
      expect(readFileSync(join(folder, 'out/pg/data.sql'), 'utf8')).toContain(
        'https://atlas.example/gd/en/scenarios/coating/',
      );
    });
  });

  it.each([
    [[]],
    [['postgres']],
    [['mysql', 'out']],
    [['postgres', 'out', 'more']],
    [['postgres', 'out', '--shards', '2']],
    [['manticore', 'out', '--shards', '0']],
    [['manticore', 'out', '--shards', '65']],
    [['manticore', 'out', '--shards', 'three']],
    [['opensearch', 'out', '--lang', 'fr']],
    [['opensearch', 'out', '--colour']],
  ])('tells wrong use: %j', async (args) => {
    await inTemporaryFolder(async (folder) => {
      const { status, stdout, stderr } = await run(folder, args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run export -- postgres|opensearch|manticore DIR');
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  it.each(['folder', 'file'])('overwrites no %s', async (kind) => {
    await inTemporaryFolder(async (folder) => {
      if (kind === 'folder') mkdirSync(join(folder, 'out'));
      writeFileSync(join(folder, kind === 'folder' ? 'out/mine' : 'out'), 'mine');
      const { status, stderr } = await run(folder, ['opensearch', 'out']);
      expect(status).toBe(1);
      expect(stderr).toBe(`${join(folder, 'out')}：不是空文件夹，不会覆盖。请换一个文件夹。\n`);
      expect(readFileSync(join(folder, kind === 'folder' ? 'out/mine' : 'out'), 'utf8')).toBe('mine');
    });
  });

  it('tells every fault of the content, and writes nothing', async () => {
    await inTemporaryFolder(async (folder) => {
      projectWithSeeds(folder, smallContent({ scenario: { industries: ['stel'], year: 'soon' } }));
      const { status, stdout, stderr } = await run(folder, ['manticore', 'out']);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('stel');
      expect(stderr).toContain('year');
      expect(existsSync(join(folder, 'out'))).toBe(false);
    });
  });

  it('says where there is no content', async () => {
    await inTemporaryFolder(async (folder) => {
      const { status, stderr } = await run(folder, ['postgres', 'out']);
      expect(status).toBe(1);
      expect(stderr).toContain(join(folder, 'content'));
    });
  });
});

it('a folder is written whole or not at all', () => {
  inTemporaryFolder((folder) => {
    const files = [
      { path: 'first', text: '1' },
      { path: 'not/there', text: '2' },
    ];
    expect(() => writeFolder(join(folder, 'out'), files)).toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
    mkdirSync(join(folder, 'out'));
    writeFolder(join(folder, 'out'), files.slice(0, 1));
    expect(readdirSync(join(folder, 'out'))).toEqual(['first']);
  });
});
