import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/folders.ts';

/* What the documents name is there: a newcomer follows each path. */

const documents = globSync(['*.md', 'docs/*.md', '.github/*.md'], { cwd: root });

/** What a build or an editor makes: not in a fresh clone. */
const made = [
  'dist/',
  'dist/build.json',
  'build.json',
  'robots.txt',
  'index.json',
  'index.md',
  'identifiers.json',
  '.well-known/security.txt',
  'public/images/',
  '.atlas/',
  '.atlas/made/',
];

/** What somebody else's project has, or a name to be filled in by itself. */
const foreign = ['.xlsx', 'mapping.yaml', '<id>.en.mdx', '<name>.columns.yaml', '<名字>.columns.yaml'];

const names = globSync(['src/**/*.*', 'tests/**/*.*', 'bench/*.*', 'seeds/**/*.*', '*.*'], { cwd: root }).map((path) =>
  basename(path),
);

const isPath = (text: string): boolean =>
  /^[\w.[\]@<>*-][\w.[\]@<>*/-]*$/.test(text) &&
  (text.endsWith('/') || /\.(?:ts|astro|mdx|yaml|yml|json|css|md|txt)$/.test(text));

/** Whether a path, or a file or folder by its own name, is in the project, or made by one of its routes. `<id>` stands for any name. */
function isThere(path: string): boolean {
  if (!path.includes('/')) return names.includes(path) || names.includes(`${path}.ts`);
  const pattern = path.replaceAll(/<\w+>/g, '*').replaceAll(/\[([^\]]*)\]/g, '[[]$1]');
  return globSync([pattern, `src/*/${pattern}`], { cwd: root }).length > 0;
}

it.each(documents)('%s names paths that exist', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const paths = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside).filter(isPath);
  const missing = paths.filter((path) => ![...made, ...foreign].includes(path) && !isThere(path));
  expect(missing).toEqual([]);
});

it('finds paths to look for', () => {
  expect(
    ['src/a.ts', 'src/words/', 'plain.ts', 'src/pages/[...lang]/<name>.astro', 'dist/'].filter(isPath),
  ).toHaveLength(5);
  expect(['npm test', '/design/', 'judge()', '<Note kind="safety">', 'SITE_URL'].filter(isPath)).toEqual([]);
  expect(isThere('src/no-such-file.ts')).toBe(false);
});
