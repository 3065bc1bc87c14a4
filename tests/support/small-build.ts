import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { keptBundle, type SiteBundle } from '../../src/editor/build/bundle/site-bundle.ts';
import { readInputs } from '../../src/editor/build/inputs.ts';
import type { Folders } from '../../src/reading/folders.ts';
import { shellEnvironment } from './environment.ts';
import { projectWithSeeds, root } from './folders.ts';
import { linkCode } from './linked-project.ts';
import { narrowSeeds } from './narrow-seeds.ts';

/*
 * Builds of small contents by the project's own code, each in a project of its
 * own. Bundling the code is most of the work, and a bundle is kept by code and
 * settings: tests that ask nothing of settings use those that the site is built
 * with, and others these.
 */

/** Settings of a site under a path of a host, searched together with an edition of another, as more than one test builds it. */
export const underPath = {
  BASE_PATH: '/atlas/cn',
  SITE_URL: 'https://intranet.example',
  CONTACT_EMAIL: 'editors@intranet.example',
  EDITIONS: 'https://national.example/atlas/',
  PRECOMPRESS: '0',
} as const;

type Settings = Readonly<Record<string, string>>;

/** A project that is built with these settings. */
export interface SmallProject extends Folders {
  dist: string;
  settings: Settings;
}

/** A project that holds `files` as content, this one's code, and the real seeds. */
export function projectWithCode(
  folder: string,
  files: Readonly<Record<string, string>>,
  settings: Settings = {},
): SmallProject {
  const folders = projectWithSeeds(folder, files);
  bundleFor(settings);
  linkCode(folder);
  return { ...folders, dist: join(folder, 'dist'), settings };
}

/** The same with no more of the seeds than a build of its content needs. */
export function projectToBuild(...given: Parameters<typeof projectWithCode>): SmallProject {
  const project = projectWithCode(...given);
  narrowSeeds(project);
  return project;
}

/** The bundle of this project's code for some settings, where it stands. */
export function bundleOf(settings: Settings): SiteBundle | undefined {
  // As it was made, outside of the test runner: a bundle is kept for what NODE_ENV says, too.
  const { NODE_ENV } = process.env;
  delete process.env.NODE_ENV;
  try {
    return keptBundle(readInputs(shellEnvironment(settings)));
  } finally {
    if (NODE_ENV !== undefined) process.env.NODE_ENV = NODE_ENV;
  }
}

const bundled = new Set<string>();

/** Sees that the code is bundled for these settings, which it is here: among links the bundler would lose its way. */
function bundleFor(settings: Settings): void {
  const name = JSON.stringify(settings);
  if (bundled.has(name)) return;
  bundled.add(name);
  if (bundleOf(settings)) return;
  spawnSync(process.execPath, [join(root, 'tests/support/bundle.ts')], { cwd: root, env: shellEnvironment(settings) });
}

/**
 * The command that builds a site. Of a small one, code is run too seldom for better code to pay: what V8 makes of it
 * on threads of its own takes a tenth of the build.
 */
export const program = ['--no-opt', '--no-maglev', 'src/editor/site.ts', 'build'] as const;

/** Where a command is given in a project, and its environment, with changes. */
export const placeOf = ({ root, dist, settings }: SmallProject, changes: Settings = {}) => ({
  cwd: root,
  env: shellEnvironment({ DIST_DIR: dist, LANG: 'zh_CN.UTF-8', LC_ALL: '', ...settings, ...changes }),
});

/** Builds a project, with changes of the environment. */
export function buildSmall(project: SmallProject, changes: Settings = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, program, { ...placeOf(project, changes), encoding: 'utf8' });
}

/** Begins to build a project; what it said so far is told by `said`. */
export function beginSmall(project: SmallProject): ChildProcess & { said: () => string } {
  const child = spawn(process.execPath, program, placeOf(project));
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return Object.assign(child, { said: () => text });
}
