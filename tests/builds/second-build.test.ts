import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { entryText, plant, smallContent } from '../support/entries.ts';
import { shellEnvironment } from '../support/environment.ts';
import { projectWithSeeds, quickPlace, root, writeFiles } from '../support/folders.ts';
import { narrowSeeds } from '../support/narrow-seeds.ts';
import { inspectionPlaybook } from '../support/playbooks.ts';
import { program } from '../support/small-build.ts';

/* What earlier builds kept never shows: after each kind of change a build gives what one without it would. */

let project: string;

const build = (dist: string) =>
  spawnSync(process.execPath, program, {
    cwd: project,
    env: shellEnvironment({ DIST_DIR: join(project, dist), LANG: 'zh_CN.UTF-8' }),
    encoding: 'utf8',
    timeout: 300_000,
  });
const page = (path: string) => readFileSync(join(project, 'dist', path, 'index.html'), 'utf8');
const change = (path: string, from: string, to: string) => {
  const text = readFileSync(join(project, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(project, path), text.replace(from, to));
};
const bytesOf = (dist: string) =>
  new Map(
    globSync('**/*', { cwd: join(project, dist), withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(join(project, dist).length), readFileSync(path, 'latin1')]),
  );

/** What the site was built with serves the first build: it is among the last two bundles that were used. */
const lastBundles = () =>
  globSync('.atlas/bundles/*', { cwd: root })
    .map((path) => ({ path, used: statSync(join(root, path)).mtimeMs }))
    .sort((a, b) => b.used - a.used)
    .slice(0, 2)
    .map(({ path }) => path);

const content = (changes?: Parameters<typeof smallContent>[0]) => ({
  ...smallContent(changes),
  'playbooks/inspection.mdx': entryText(inspectionPlaybook, '\n## 问题\n\n毛刺。\n'),
});

beforeAll(() => {
  project = mkdtempSync(join(quickPlace(), 'atlas-second-'));
  // Of its own, code and all: these change.
  narrowSeeds(projectWithSeeds(project, content()));
  const code = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  // Pages show these as examples.
  const examples = globSync('seeds/imports/**/*.columns.yaml', { cwd: root });
  for (const path of [...code, ...examples, ...lastBundles()].filter((path) => existsSync(join(root, path))))
    cpSync(join(root, path), join(project, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  expect(build('dist').stdout).toContain('网站已写到');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The bytes of the site after the code and a seed had changed, and nothing since. */
let afterCode: ReturnType<typeof bytesOf>;

it('shows a changed label, component and seed', () => {
  change('src/words/list.ts', '应用场景', '改过的名称');
  change('src/components/NotFoundView.astro', '<Heading>', '<Heading data-changed>');
  change('seeds/stages.yaml', 'zh: 质量管控', 'zh: 改过的环节');
  expect(build('dist').status).toBe(0);
  expect(page('scenarios')).toContain('改过的名称');
  expect(readFileSync(join(project, 'dist/404.html'), 'utf8')).toContain('data-changed');
  expect(page('scenarios')).toContain('改过的环节');
  afterCode = bytesOf('dist');
});

it('shows changed entries where they changed alone, and then a seed that changed alone', () => {
  writeFiles(join(project, 'content'), {
    ...content({ scenario: { title: { zh: '改过的标题', en: 'A changed title' } } }),
    'enterprises/plant.mdx': entryText({ ...plant, shortName: { zh: '改厂', en: 'Plant B' } }),
  });
  expect(build('dist').status).toBe(0);
  expect(page('scenarios/coating')).toContain('改过的标题');
  expect(page('scenarios')).toContain('改过的标题');
  expect(page('scenarios/coating/sheet')).toContain('改厂');
  expect(page('scenarios/by/stage/quality-control')).toContain('改厂');
  change('seeds/stages.yaml', 'zh: 改过的环节', 'zh: 又改的环节');
  expect(build('dist').status).toBe(0);
  expect(page('scenarios/by/stage/quality-control')).toContain('又改的环节');
});

const asItWas = '网站照原样写出';

describe('gives the same bytes where the site is gone', () => {
  let before: ReturnType<typeof bytesOf>;
  const kept = (pattern: string) => globSync(pattern, { cwd: project }).map((path) => join(project, path));
  const buildAgain = () => {
    rmSync(join(project, 'dist'), { recursive: true });
    const { status, stdout } = build('dist');
    expect(status).toBe(0);
    return stdout;
  };
  beforeAll(() => {
    before = bytesOf('dist');
  });
  afterEach(() => expect(differing(bytesOf('dist'), before)).toEqual([]));

  it('and makes nothing where all of it is kept', () => {
    expect(buildAgain()).toContain(asItWas);
  });

  it('and makes what is missing where what was kept first is damaged, and the lists of what was kept are cut', () => {
    for (const path of kept('.atlas/copies/*.pack')) flip(path, 40);
    kept('.atlas/copies/*.index').forEach(cutEnd);
    expect(buildAgain()).not.toContain(asItWas);
  });

  it('and makes what is missing where the note of what was made is damaged', () => {
    for (const path of kept('.atlas/made/*')) flip(path, statSync(path).size - 1);
    expect(buildAgain()).not.toContain(asItWas);
  });

  it('and where a page of it was written over', () => {
    writeFileSync(join(project, 'dist/about/index.html'), 'written over');
    expect(build('dist').stdout).toContain(asItWas);
  });
});

/** Changes a byte of a file. */
function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0x41;
  writeFileSync(path, bytes);
}

/** Cuts the last byte of a file off. */
const cutEnd = (path: string) => truncateSync(path, Math.max(0, statSync(path).size - 1));

/** Paths of files that are others in one site than in another, or not in both. */
const differing = (one: ReturnType<typeof bytesOf>, other: ReturnType<typeof bytesOf>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

it('gives the same bytes as a build without anything kept: whatever was kept is damaged', () => {
  // Former sites, which are still being deleted in the background, are not kept.
  const kept = globSync('.atlas/**/*', {
    cwd: project,
    withFileTypes: true,
    exclude: (entry) => entry.name === 'building',
  });
  for (const entry of kept) if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), 'damaged');
  expect(build('clean').status).toBe(0);
  expect(differing(bytesOf('dist'), bytesOf('clean'))).toEqual([]);
});

it('gave the same bytes where the code had changed as where nothing of the former code was ever kept', () => {
  writeFiles(join(project, 'content'), content());
  change('seeds/stages.yaml', 'zh: 又改的环节', 'zh: 改过的环节');
  expect(build('clean').status).toBe(0);
  expect(differing(afterCode, bytesOf('clean'))).toEqual([]);
});

it('ends, and says why, where the code is at fault', () => {
  change('src/components/NotFoundView.astro', '---', "---\nimport '../nowhere.ts';");
  const { status, stdout } = build('dist');
  expect([status, stdout.includes('没有构建成')]).toEqual([1, true]);
});
