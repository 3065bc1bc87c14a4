import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/folders.ts';
import { unsound } from '../../support/unsound-types.ts';
import { sourceProject } from '../../types/source-project.ts';

/* The house's rules: format, lint, types, and who may import whom. */

/** Runs a program of a package; returns what it said where it failed. */
async function run(command: string, args: string[], flags: string[] = []): Promise<string> {
  const program = spawn(process.execPath, [...flags, join(root, 'node_modules', command), ...args], { cwd: root });
  let said = '';
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  const status = await new Promise((resolve) => program.on('close', resolve));
  return status === 0 ? '' : said;
}

// Each is a program of its own: beside each other they keep two cores busy.
describe.concurrent('the code', () => {
  // Beside others, a snapshot is known by its own test's `expect`.
  it('has sound types, and what has not is told at its line', async ({ expect }) => {
    const { faults: faultsOf } = await sourceProject();
    const faults = await faultsOf();
    const told = faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.split('\n')[0]}`);
    const isMeant = (said: string) => said.slice(0, said.indexOf(':')) in unsound;
    expect(told.filter((said) => !isMeant(said))).toEqual([]);
    expect(told.filter(isMeant).join('\n')).toMatchInlineSnapshot(`
      "src/unsound-component.astro:5:20 Type '3' is not assignable to type '1 | 2 | undefined'. [ts 2322]
      src/unsound-component.astro:6:20 Type '{ title: string; other: string; }' is not assignable to type 'IntrinsicAttributes & Props'.
      src/unsound-component.astro:8:4 Type '{ level: 2; }' is not assignable to type 'IntrinsicAttributes & Props'.
      src/unsound-front.astro:3:15 Property 'more' does not exist on type 'Props'. [ts 2339]
      src/unsound-front.astro:4:7 Type 'string | undefined' is not assignable to type 'string'.
      src/unsound-front.astro:5:15 Parameter 'a' implicitly has an 'any' type. [ts 7006]
      src/unsound-import.astro:2:20 Cannot find module './Absent.astro' or its corresponding type declarations. [ts 2307]
      src/unsound-import.astro:3:19 Cannot find module './absent.ts' or its corresponding type declarations. [ts 2307]
      src/unsound-import.astro:4:19 Cannot find module 'no-such-package' or its corresponding type declarations. [ts 2307]
      src/unsound-import.astro:5:10 Module '"./unsound-parts.ts"' has no exported member 'z'. [ts 2305]
      src/unsound-markup.astro:6:27 'one' is possibly 'undefined'. [ts 18048]
      src/unsound-markup.astro:6:37 Cannot find name 'undeclared'. [ts 2304]
      src/unsound-markup.astro:8:8 Type 'true' is not assignable to type 'string | number | null | undefined'. [ts 2322]
      src/unsound-mdx.astro:3:7 Type 'AstroComponentFactory' is not assignable to type 'string'. [ts 2322]
      src/unsound-old.astro:2:10 'old' is deprecated. [ts 6385]
      src/unsound-old.astro:5:5 'old' is deprecated. [ts 6385]
      src/unsound-paths.astro:3:16 Property 'size' does not exist on type '{ count: number; }'. [ts 2339]
      src/unsound-paths.astro:4:13 Property 'name' does not exist on type '{ id: string; }'. [ts 2339]
      src/unsound-script.astro:5:9 Type 'string' is not assignable to type 'number'. [ts 2322]
      src/unsound-script.astro:6:3 Object is possibly 'null'. [ts 2531]
      src/unsound-script.astro:11:9 Property 'nothing' does not exist on type '"a"'. [ts 2339]
      src/unsound-syntax.astro:2:11 Expected an expression, or an assignment but instead found ';'.
      src/unsound-syntax.astro:2:11 Expression expected. [ts 1109]
      src/unsound-syntax.astro:5:4 Found a text expression that doesn't have the closing expression:
      src/unsound-syntax.astro:5:6 '}' expected. [ts 1005]
      src/unsound-unused.astro:2:8 'Unsound' is declared but its value is never read. [ts 6133]
      src/unsound-unused.astro:3:17 'old' is declared but its value is never read. [ts 6133]
      src/unsound-unused.astro:3:17 'old' is deprecated. [ts 6385]
      src/unsound-unused.astro:4:15 'Part' is declared but never used. [ts 6196]
      src/unsound-unused.astro:5:7 'unused' is declared but its value is never read. [ts 6133]
      src/unsound.ts:1:10 'Part' is a type and must be imported using a type-only import when 'verbatimModuleSyntax' is enabled. [ts 1484]
      src/unsound.ts:3:34 'unused' is declared but its value is never read. [ts 6133]
      src/unsound.ts:3:51 Not all code paths return a value. [ts 7030]
      src/unsound.ts:6:29 Type 'number' is not assignable to type 'string'. [ts 2322]
      src/unsound.ts:7:13 This syntax is not allowed when 'erasableSyntaxOnly' is enabled. [ts 1294]"
    `);
  });

  it('is formatted', async () => {
    // Code and JSON by Biome, below, with the lint. A file that has not changed since it was found in order still is.
    const kept = ['--cache', '--cache-strategy', 'content'];
    // What .prettierignore names it would look for all the same, among some ten thousand files of built sites.
    const files = ['.', '!{dist,.atlas,.astro,content,seeds}/**'];
    const args = ['--check', '--log-level=warn', ...kept, ...files];
    // A wide nursery spares it copying what soon dies.
    expect(await run('prettier/bin/prettier.cjs', args, ['--max-semi-space-size=64'])).toBe('');
  });

  it('is free of lint, its code formatted', async () => {
    expect(await run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])).toBe('');
  });
});

it('silences no lint and no type', () => {
  const silencing = /(?:biome|prettier|eslint)-(?:ignore|disable)|@ts-(?:ignore|expect-error|nocheck)/;
  const silenced = globSync('{src,tests,bench}/**/*.{ts,astro,css}', { cwd: root, exclude: ['**/node_modules'] })
    // This file names them.
    .filter((path) => join(root, path) !== import.meta.filename)
    .filter((path) => silencing.test(readFileSync(join(root, path), 'utf8')));
  expect(silenced).toEqual([]);
});

/** The files that a file imports, in whatever way, as it names them and from the root. */
function importsOf(path: string): { address: string; target: string }[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)].map(([, address = '']) => ({
    address,
    target: join(path, '..', address),
  }));
}

describe('data flows one way', () => {
  // Downwards: each of these may import those before it.
  const rooms = ['schema', 'dialect', 'reading', 'judging', 'catalogue', 'questions'];
  const above = (room: string) => rooms.slice(0, rooms.indexOf(room));
  // A room that is not named here is not known, and imports nothing from where it is not named.
  const allowed: Record<string, readonly string[]> = {
    ...Object.fromEntries(rooms.map((room) => [room, above(room)])),
    // Both put figures into sentences, with the punctuation of the language.
    dialect: [...above('dialect'), 'words'],
    catalogue: [...above('catalogue'), 'words'],
    styles: [],
    // How the site is served: the list, and what is made from it.
    delivery: ['schema'],
    // The parts of pages that draw no page themselves.
    words: ['schema'],
    site: ['schema', 'words'],
    // What stays on a reader's machine.
    offline: ['schema'],
    lists: [...rooms, 'words', 'site'],
    // What readers mark, and has kept for reading offline; and entries side by side, written as the open data are.
    shelf: ['schema', 'words', 'site', 'offline'],
    compare: [...rooms, 'words', 'site', 'lists', 'open-data', 'shelf'],
    pictures: [...rooms, 'words', 'site', 'lists', 'styles'],
    share: [...rooms, 'words', 'site', 'lists', 'pictures', 'styles'],
    submit: [...rooms, 'words', 'site'],
    reuse: [...rooms, 'words', 'site', 'lists', 'pictures'],
    // The ways out: none imports another, but that the search page runs in the browser what the index was made with,
    // that assistants search and read what both have written, and that the editor's commands start them.
    editor: [...rooms, 'delivery', 'words', 'open-data', 'search', 'mcp'],
    'open-data': [...rooms, 'words', 'reuse'],
    search: [...rooms, 'words', 'site', 'lists', 'shelf'],
    mcp: ['schema', 'questions', 'words', 'lists', 'search', 'open-data', 'shelf', 'compare'],
    components: [
      ...[...rooms, 'words', 'site', 'lists', 'pictures', 'submit', 'search', 'styles'],
      ...['offline', 'shelf', 'compare', 'reuse'],
    ],
    // Header and footer are the layouts' own; a page puts components into a layout.
    layouts: ['schema', 'words', 'site', 'search', 'shelf', 'styles', 'offline'],
    guide: [],
    about: [],
    pages: [
      ...[...rooms, 'words', 'site', 'lists', 'pictures', 'share', 'open-data'],
      ...[
        'components',
        'layouts',
        'search',
        'about',
        'guide',
        'submit',
        'compare',
        'delivery',
        'offline',
        'reuse',
        'shelf',
      ],
    ],
  };

  it('in every room of the house', () => {
    const found = globSync('src/*/', { cwd: root }).map((path) => path.split('/')[1]);
    expect(found.sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each(Object.keys(allowed))('src/%s imports only what stands above it', (room) => {
    const foreign = globSync(`src/${room}/**/*.{ts,astro,mdx}`, { cwd: root }).flatMap((path) =>
      importsOf(path).flatMap(({ address, target }) => {
        const [house, other = ''] = target.split('/');
        return house !== 'src' || other === room || allowed[room]?.includes(other) ? [] : [`${path} → ${address}`];
      }),
    );
    expect(foreign).toEqual([]);
  });

  // A page may be taken over from the former site by what it hands on: see src/site/as-before.ts.
  it('only pages and the build ask for the site’s catalogue', () => {
    const asking = globSync('src/**/*.{ts,astro}', { cwd: root })
      .filter((path) => /catalogue\/site-catalogue\.ts'|atlasHeld/.test(readFileSync(join(root, path), 'utf8')))
      .filter((path) => !/^src\/(pages|editor)\//.test(path));
    expect(asking).toEqual(['src/catalogue/site-catalogue.ts']);
  });

  it('components are views, and beside a view what it does in the browser', () => {
    const others = globSync('src/components/**/*.*', { cwd: root }).filter(
      (path) => !/\.astro$|-client\.ts$/.test(path),
    );
    expect(others).toEqual([]);
  });

  it('no files import each other in a circle, not even their types', () => {
    const files = globSync('src/**/*.{ts,astro,mdx}', { cwd: root });
    const imports = new Map(files.map((path) => [path, importsOf(path).map(({ target }) => target)]));
    const isInCircle = (from: string): boolean => {
      const reached = new Set<string>();
      const waiting = [...(imports.get(from) ?? [])];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (reached.has(path)) continue;
        reached.add(path);
        waiting.push(...(imports.get(path) ?? []));
      }
      return reached.has(from);
    };
    expect(files.filter(isInCircle)).toEqual([]);
  });

  // The share images have a cache of their own, the search index and the sitemaps their files in the built site; the database is made in a file.
  it('only reading and the editor touch files of content and seeds', () => {
    const readers = globSync('src/**/*.{ts,astro}', { cwd: root }).filter(
      (path) => !/^src\/(reading|editor)\//.test(path) && /node:fs/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(readers.sort()).toEqual([
      'src/open-data/forms/database.ts',
      'src/open-data/sitemap/write-sitemaps.ts',
      'src/open-data/twins/write-json-twins.ts',
      'src/search/index/write-index.ts',
      'src/share/faces.ts',
      'src/share/kept-image.ts',
    ]);
  });
});
