import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/folders.ts';

/* The house's rules: format, lint, types, and who may import whom. */

function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

it('is formatted', () => {
  expect(run('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])).toBe('');
});

it('is free of lint', () => {
  expect(run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])).toBe('');
});

it('silences no lint and no type', () => {
  const silencing = /(?:biome|prettier|eslint)-(?:ignore|disable)|@ts-(?:ignore|expect-error|nocheck)/;
  const silenced = globSync('{src,tests,bench}/**/*.{ts,astro,css}', { cwd: root })
    // This file names them.
    .filter((path) => join(root, path) !== import.meta.filename)
    .filter((path) => silencing.test(readFileSync(join(root, path), 'utf8')));
  expect(silenced).toEqual([]);
});

it('has sound types', { timeout: 180_000 }, () => {
  // In a fresh clone the types of the collections are not there yet.
  expect(run('astro/bin/astro.mjs', ['sync', '--log-level', 'error'])).toBe('');
  expect(run('@astrojs/check/bin/astro-check.js', ['--minimumFailingSeverity', 'hint'])).toBe('');
});

/** The files of a folder, each with those of it that it imports, in whatever way. */
function importsOf(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = globSync(`${folder}/**/*.{ts,astro,mdx}`, { cwd: root }).sort();
  return new Map(
    files.map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const named = [...text.matchAll(/(?:\bfrom|\bimport) ?\(?\s*['"](\.[^'"?]+)/g)];
      return [
        path,
        named.map(([, target = '']) => join(path, '..', target)).filter((target) => files.includes(target)),
      ];
    }),
  );
}

describe('data flows one way', () => {
  // Downwards: each of these may import those before it.
  const rooms = ['schema', 'dialect', 'reading', 'judging', 'catalogue', 'questions'];
  const above = (room: string) => rooms.slice(0, rooms.indexOf(room));
  const allowed: Record<string, readonly string[]> = {
    ...Object.fromEntries(rooms.map((room) => [room, above(room)])),
    // The ways out: none imports another.
    editor: rooms,
    search: [...rooms, 'words', 'site', 'lists'],
    // The parts of pages that draw no page themselves.
    words: ['schema'],
    site: ['schema', 'words'],
    lists: [...rooms, 'words', 'site'],
    pictures: [...rooms, 'words', 'site', 'lists'],
    share: [...rooms, 'words', 'pictures'],
    submit: [...rooms, 'words', 'site'],
    support: [...rooms, 'words', 'site'],
    // The search page runs in the browser what the index was made with.
    components: [...rooms, 'words', 'site', 'lists', 'pictures', 'share', 'submit', 'support', 'search'],
    layouts: ['schema', 'words', 'site', 'components'],
    pages: [
      ...[...rooms, 'words', 'site', 'lists', 'pictures', 'share', 'submit', 'support'],
      ...['components', 'layouts', 'about', 'guide'],
    ],
  };
  const roomOf = (path: string) => path.split('/')[1] ?? '';
  const imports = importsOf('src');

  it('every room has its place', () => {
    const placed = new Set([...Object.keys(allowed), ...Object.values(allowed).flat()]);
    const rooms = new Set([...imports.keys()].filter((path) => path.split('/').length > 2).map(roomOf));
    expect([...rooms].filter((room) => !placed.has(room))).toEqual([]);
  });

  it.each(Object.keys(allowed))('src/%s imports only what stands above it', (room) => {
    const foreign = [...imports].flatMap(([path, targets]) =>
      roomOf(path) === room
        ? targets
            .filter((target) => roomOf(target) !== room && !allowed[room]?.includes(roomOf(target)))
            .map((target) => `${path} → ${target}`)
        : [],
    );
    expect(foreign).toEqual([]);
  });

  it('no files import each other in a circle, not even their types', () => {
    const reach = (from: string): Set<string> => {
      const reached = new Set<string>();
      const waiting = [...(imports.get(from) ?? [])];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (reached.has(path)) continue;
        reached.add(path);
        waiting.push(...(imports.get(path) ?? []));
      }
      return reached;
    };
    expect([...imports.keys()].filter((path) => reach(path).has(path))).toEqual([]);
  });

  // The share images have a cache of their own, the search index its folder in the built site.
  it('only reading and the editor touch files of content and seeds', () => {
    const readers = globSync('src/**/*.{ts,astro}', { cwd: root }).filter(
      (path) => !/^src\/(reading|editor)\//.test(path) && /node:fs/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(readers.sort()).toEqual(['src/search/index/write-index.ts', 'src/share/share-image.ts']);
  });
});
