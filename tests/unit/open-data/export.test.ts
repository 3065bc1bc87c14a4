import { describe, expect, it } from 'vitest';
import { exportContent } from '../../../src/editor/export/content.ts';
import { manticoreFiles } from '../../../src/open-data/export/manticore/files.ts';
import { conceptIndex, entryIndex } from '../../../src/open-data/export/opensearch/mapping.ts';
import { exportFiles, exportTargets } from '../../../src/open-data/export/targets.ts';
import { tokens } from '../../../src/search/engine/analyse.ts';
import { realCatalogue, realSearched } from '../../support/catalogue.ts';
import { addressOf, hostileCatalogue, hostileTexts } from '../../support/open-data.ts';

/* The form of the files for larger engines; what real engines make of them is told in tests/engines. */

const real = exportContent(realCatalogue(), addressOf, realSearched());
const hostile = exportContent(hostileCatalogue(), addressOf);
const again = exportContent(hostileCatalogue(), addressOf);
const filesOf = (target: (typeof exportTargets)[number], content = hostile) =>
  new Map(exportFiles(target, content, 3).map(({ path, text }) => [path, text]));

describe.each(exportTargets)('for %s', (target) => {
  it('the same content gives the same bytes', () => {
    expect(filesOf(target, again)).toEqual(filesOf(target));
  });

  it('a README says in both languages how to load every file', () => {
    const files = filesOf(target);
    const text = files.get('README.md') ?? '';
    expect(text).toMatch(/\p{sc=Han}/u);
    expect(text).toMatch(/^# Atlas of AI/m);
    expect(text).toContain(hostile.day);
    expect(text).not.toMatch(/\{\w+\}/);
    // Whatever is not named in the README is named in a file that it names.
    const all = [...files.values()].join('\n');
    expect([...files.keys()].filter((path) => path !== 'README.md' && !all.includes(path))).toEqual([]);
  });
});

it('documents are the entries as the search index has them', () => {
  const { scenarios, enterprises, playbooks, vocabulary } = realCatalogue();
  const size = scenarios.length + enterprises.length + playbooks.length + vocabulary.supportSchemes.size;
  expect(new Set(real.documents.map(({ id }) => id)).size).toBe(size);
  for (const { id, words, concepts, title } of real.documents) {
    const weights = [...words, ...concepts].map(([, weight]) => weight);
    expect(
      weights.every((weight) => Number.isInteger(weight) && weight >= 1 && weight <= 15),
      id,
    ).toBe(true);
    const own = new Set(words.map(([word]) => word));
    expect(
      tokens(title.zh).filter((token) => !own.has(token)),
      id,
    ).toEqual([]);
  }
});

describe('OpenSearch', () => {
  type Mapped = { type?: string; properties?: Record<string, Mapped>; fields?: Record<string, Mapped> };

  /** The paths of a document that its mapping does not know: `dynamic: strict` refuses it then. */
  const unmapped = (value: unknown, mapped: Mapped | undefined, path = ''): string[] => {
    if (mapped === undefined) return [path];
    if (Array.isArray(value)) return value.flatMap((one) => unmapped(one, mapped, path));
    if (typeof value !== 'object' || value === null) return mapped.type ? [] : [path];
    return Object.entries(value).flatMap(([key, one]) => unmapped(one, mapped.properties?.[key], `${path}/${key}`));
  };

  it.each([
    ['entries', entryIndex],
    ['concepts', conceptIndex],
  ] as const)('%s are pairs of lines that the bulk interface and the mapping take', (name, { mappings }) => {
    for (const content of [hostile, real]) {
      const files = [...filesOf('opensearch', content)].filter(([path]) => path.startsWith(`${name}-`));
      const ids: string[] = [];
      for (const [path, text] of files) {
        expect(text.endsWith('\n'), path).toBe(true);
        expect(text.length, path).toBeLessThan(10_000_000);
        const lines = text.slice(0, -1).split('\n');
        expect(lines.length % 2, path).toBe(0);
        for (const [place, line] of lines.entries()) {
          const value = JSON.parse(line);
          if (place % 2 === 1) expect(unmapped(value, mappings), line.slice(0, 100)).toEqual([]);
          else {
            expect(value).toEqual({ index: { _id: expect.any(String) } });
            // An id has 512 bytes at most.
            expect(new TextEncoder().encode(value.index._id).length).toBeLessThanOrEqual(512);
            ids.push(value.index._id);
          }
        }
      }
      const expected = name === 'entries' ? content.documents : content.concepts;
      expect(ids).toEqual(expected.map(({ id }) => id));
    }
  });

  it('words stand with their weights in a field of their own', () => {
    const lines = [...filesOf('opensearch')].flatMap(([path, text]) =>
      path.startsWith('entries-') ? text.split('\n') : [],
    );
    const body = JSON.parse(lines[lines.findIndex((line) => line.includes('"scenarios/hostile-0"')) + 1] ?? '');
    expect(body.title.zh).toBe(hostileTexts[0]);
    expect(body.words.split(' ').every((pair: string) => /^[\p{L}\p{N}.]+\|(?:[1-9]|1[0-5])$/u.test(pair))).toBe(true);
    expect(body.figures[0]).toMatchObject({
      nature: 'outcome',
      scope: 'line',
      grade: 'B',
      source: { title: hostileTexts[0] },
    });
  });

  it('analysers and similarity are those that the settings define', () => {
    const { analysis, similarity } = entryIndex.settings;
    const builtIn = ['cjk', 'english', 'whitespace'];
    const named = [...JSON.stringify(entryIndex.mappings).matchAll(/"(?:search_)?analyzer":"(\w+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !builtIn.includes(name) && !(name in analysis.analyzer))).toEqual([]);
    const similar = [...JSON.stringify(entryIndex.mappings).matchAll(/"similarity":"(\w+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(similar.filter((name) => !(name in similarity))).toEqual([]);
  });
});

describe('Manticore and Sphinx', () => {
  it.each([1, 2, 7, 64])('every document stands once in %d shards, under its number', (shards) => {
    const files = manticoreFiles(hostile, shards);
    const data = files.filter(({ path }) => path.endsWith('.tsv'));
    expect(data.length).toBe(shards);
    const rows = data.flatMap(({ text }) => text.split('\n').filter(Boolean)).map((line) => line.split('\t'));
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    const byNumber = new Map(rows.map(([number, , , , , entry]) => [Number(number), entry]));
    expect(rows.length).toBe(hostile.documents.length);
    expect(hostile.documents.map((_, place) => byNumber.get(place + 1))).toEqual(hostile.documents.map(({ id }) => id));
  });

  it('the distributed table asks every shard, each at a port of its own', () => {
    const files = new Map(manticoreFiles(hostile, 4).map(({ path, text }) => [path, text]));
    const asked = [...(files.get('shard-0.conf') ?? '').matchAll(/agent = 127\.0\.0\.1:(\d+):(\w+)/g)];
    expect(asked.map(([, , name]) => name)).toEqual(['atlas_1', 'atlas_2', 'atlas_3']);
    for (const [, port, name = ''] of asked)
      expect(files.get(`shard-${name.slice(-1)}.conf`)).toContain(`listen = 127.0.0.1:${port}\n`);
    const ports = [...files.values()].flatMap((text) =>
      [...text.matchAll(/listen = 127\.0\.0\.1:(\d+)/g)].map(([, port]) => port),
    );
    expect(new Set(ports).size).toBe(8);
  });
});

describe('PostgreSQL', () => {
  it('hostile texts end no statement and no row', () => {
    const data = filesOf('postgres').get('data.sql') ?? '';
    const ends = data.split('\n').filter((line) => line === '\\.').length;
    const begins = data.split('\n').filter((line) => /^COPY atlas\.\S+ \(.*\) FROM stdin;$/.test(line)).length;
    expect(begins).toBe(ends);
    expect(begins).toBe(hostile.tables.length + 3);
  });
});
