import type { ChildProcess } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingBuild } from '../../src/editor/build/standing.ts';
import { smallContent } from '../support/entries.ts';
import { writeFiles } from '../support/folders.ts';
import { beginSmall, buildSmall, projectToBuild, type SmallProject, underPath } from '../support/small-build.ts';

/* Builds that are killed, hindered or meet another: the last good site stays whole. */

let folder: string;
let project: SmallProject;
let dist: string;
let content: string;
let good: Map<string, string>;

/** The site's files and what they hold. */
const filesOf = (site: string) =>
  new Map(
    globSync('**/*', { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(site.length), readFileSync(path, 'latin1')]),
  );

const build = (changes: Record<string, string> = {}) => buildSmall(project, changes);
const begin = () => beginSmall(project);
const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
/** Waits until a build has written something, by its path in the folder that it makes the site in. */
const written = async (child: ChildProcess, path: string) => {
  const made = join(folder, '.atlas/building', String(child.pid), path);
  while (!existsSync(made)) {
    if (child.exitCode !== null) throw new Error(`The build ended without ${path}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
const remains = () => readdirSync(folder).filter((name) => name.startsWith('.') && name !== '.atlas');
const changeContent = (title: string) =>
  writeFiles(content, smallContent({ scenario: { title: { zh: title, en: 'Another title' } } }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-safe-'));
  project = projectToBuild(folder, smallContent(), underPath);
  ({ content, dist } = project);
  // A site is a folder like any other: whatever made it.
  writeFiles(dist, { 'index.html': 'the last good site', 'scenarios/coating/index.html': 'a case' });
  good = filesOf(dist);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('keeps the last good site', () => {
  it.each([
    // Those that may clear up come first: what a killed build leaves, the next one clears.
    ['SIGINT', 'site'],
    ['SIGTERM', 'site/robots.txt'],
    ['SIGKILL', 'site'],
    ['SIGKILL', 'site/about/index.html'],
  ] as const)('where a build is ended by %s once there is %s', async (signal, path) => {
    changeContent(`改过的标题 ${signal} ${path}`);
    const child = begin();
    const over = ended(child);
    await written(child, path);
    child.kill(signal);
    await over;
    expect(filesOf(dist)).toEqual(good);
    if (signal !== 'SIGKILL') expect(remains()).toEqual([]);
  });

  it('and builds anew afterwards, leaving nothing of the killed ones; a second build waits for the first', async () => {
    const [first, second] = [begin(), begin()];
    expect(await Promise.all([ended(first), ended(second)])).toEqual([0, 0]);
    const said = `${first.said()}${second.said()}`;
    expect(said.match(/另一个构建（进程 \d+）正在写同一个文件夹/g)).toHaveLength(1);
    // The second finds that nothing has changed since the first.
    expect([/网站已写到/g, /已是最新/g].map((told) => said.match(told)?.length)).toEqual([1, 1]);
    expect(standingBuild(dist)).toBeDefined();
    expect(readFileSync(join(dist, 'scenarios/coating/index.html'), 'utf8')).toContain(
      '改过的标题 SIGKILL site/about/index.html',
    );
    expect(remains()).toEqual([]);
    good = filesOf(dist);
  });

  it('where nothing changed, and builds anew where a page of the site was written over', () => {
    expect(build().stdout).toContain('已是最新');
    expect(filesOf(dist)).toEqual(good);
    writeFileSync(join(dist, 'about/index.html'), 'written over');
    expect(build().stdout).toContain('网站已写到');
    expect(filesOf(dist)).toEqual(good);
  });

  it.each([
    ['no folder of content', { CONTENT_DIR: '/nowhere/at/all' }, '没有这个文件夹'],
    ['content without scenarios', { CONTENT_DIR: 'public' }, '没有这个文件夹'],
    ['a setting that cannot be', { BASE_PATH: '../x' }, 'BASE_PATH=../x 不能用'],
  ])('where there is %s', (_what, changes, told) => {
    const { status, stdout } = build(changes);
    expect(status).toBe(1);
    expect(stdout).toContain(told);
    expect(filesOf(dist)).toEqual(good);
  });

  it('where content is empty', () => {
    mkdirSync(join(folder, 'empty/scenarios'), { recursive: true });
    const { status, stdout } = build({ CONTENT_DIR: join(folder, 'empty') });
    expect([status, stdout.includes('里面没有一个条目')]).toEqual([1, true]);
    expect(filesOf(dist)).toEqual(good);
  });

  it('where a file changes meanwhile', async () => {
    changeContent('构建之前改的标题');
    const child = begin();
    const over = ended(child);
    await written(child, 'site');
    changeContent('构建期间改的标题');
    expect(await over).toBe(1);
    expect(child.said()).toContain('构建期间有文件变了（content/scenarios/coating.mdx）');
    expect(filesOf(dist)).toEqual(good);
    expect(remains()).toEqual([]);
  });

  it('where the place cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const { status, stdout } = build({ DIST_DIR: join(folder, 'file/dist') });
    expect([status, stdout.includes('没有构建成')]).toEqual([1, true]);
    expect(filesOf(dist)).toEqual(good);
  });
});

it('says in build.json what the site was made of', () => {
  const note = standingBuild(dist);
  expect(note?.counts).toMatchObject({ scenarios: 1, enterprises: 1 });
  expect(Object.keys(note?.versions ?? {})).toEqual(['atlas', 'node', 'astro']);
});

it('does not trust a site that lacks a file, or was made of something else', () => {
  const page = join(dist, 'about/index.html');
  const text = readFileSync(page);
  rmSync(page);
  expect(standingBuild(dist)).toBeUndefined();
  writeFileSync(page, text);
  expect(standingBuild(dist)).toBeDefined();
});
