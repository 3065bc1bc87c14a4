import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type ApiFile, apiFiles } from '../../../src/open-data/api/files.ts';
import { identifiersOf } from '../../../src/open-data/api/identifiers.ts';
import { apiIndex } from '../../../src/open-data/api/index-file.ts';
import { listsOf } from '../../../src/open-data/api/lists.ts';
import { apiOperations, itemSchemas, openApi, shapeOfTerms } from '../../../src/open-data/api/openapi.ts';
import { apiPage } from '../../../src/open-data/page/api-page.ts';
import { asUri } from '../../../src/schema/web-address.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';
import { addressOf, hostileCatalogue, hostileTexts, pathOf } from '../../support/open-data.ts';

const catalogue = realCatalogue();
const files = apiFiles(catalogue, addressOf);
const lists = listsOf(catalogue, addressOf);

interface Answer {
  total: number;
  lastModified: string;
  generatedAt: string;
  schemaVersion: string;
  result: unknown;
}
const textOf = (file: ApiFile | undefined): string => [...(file?.() ?? ['null'])].join('');
const read = (path: string): Answer => JSON.parse(textOf(files.get(path))) as Answer;
const idsIn = (path: string): string[] => (read(path).result as { id: string }[]).map(({ id }) => id);
const whole = (path: string) => read(path).result as Record<string, unknown>;

const schemas = itemSchemas();
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'https://atlas.example/openapi', components: { schemas } });
const validator = (name: string) =>
  ajv.getSchema(`https://atlas.example/openapi#/components/schemas/${name}`) ??
  (() => {
    throw new Error(`no shape ${name}`);
  })();

describe('the description of the API', () => {
  it('is sound OpenAPI, by a validator of others', async () => {
    const { valid, errors } = await new Validator().validate(openApi(addressOf));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('tells of every file, and of none that is not there', () => {
    const patterns = apiOperations().map(({ path }) => ({
      path,
      pattern: new RegExp(
        `^${path
          .slice(1, -5)
          .replaceAll('.', '\\.')
          .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
      ),
    }));
    const untold = [...files.keys()].filter(
      (file) => file !== 'openapi' && !patterns.some(({ pattern }) => pattern.test(file)),
    );
    const missing = patterns.filter(({ pattern }) => ![...files.keys()].some((file) => pattern.test(file)));
    expect({ untold, missing: missing.map(({ path }) => path) }).toEqual({ untold: [], missing: [] });
  });

  it('says every operation, shape and field in both languages', () => {
    const { operations, shapes } = apiPage(catalogue, addressOf);
    const told = [
      ...operations.map(({ path, summary }) => ({ of: path, ...summary })),
      ...shapes.flatMap(({ name, description, fields }) => [
        { of: name, ...description },
        ...fields.map((field) => ({ of: `${name}.${field.name}`, ...field.description })),
      ]),
    ];
    expect(told.filter(({ zh, en }) => en === '' || !/\p{Script=Han}/u.test(zh)).map(({ of }) => of)).toEqual([]);
  });

  it.each(lists.map(({ name }) => name))('holds for every item of %s', (name) => {
    const accepts = validator(shapeOfTerms(name));
    const refused = (read(`${name}.full`).result as { id: string }[]).flatMap((item) =>
      accepts(item) ? [] : [`${item.id} ${JSON.stringify(accepts.errors?.slice(0, 3))}`],
    );
    expect(refused.slice(0, 5)).toEqual([]);
  });

  it('holds for what lists give, and for the other files', () => {
    const many = {
      scenarios: 'ScenarioSummary',
      enterprises: 'EnterpriseSummary',
      playbooks: 'PlaybookSummary',
      industries: 'Term',
      metrics: 'Term',
      units: 'Unit',
      identifiers: 'Identifier',
      relations: 'Relation',
      changes: 'Change',
    };
    for (const [path, shape] of Object.entries(many)) {
      const accepts = validator(shape);
      const refused = (read(path).result as object[]).filter((one) => !accepts(one));
      expect(refused.slice(0, 2), `${path} ${JSON.stringify(accepts.errors)}`).toEqual([]);
    }
    for (const [path, shape] of Object.entries({ plan: 'Plan', counts: 'Counts', index: 'Index' })) {
      const accepts = validator(shape);
      expect(accepts(read(path).result), `${path} ${JSON.stringify(accepts.errors?.slice(0, 3))}`).toBe(true);
    }
  });
});

describe('every answer', () => {
  it('stands in the same envelope, and counts its results', () => {
    const wrong = [...files.keys()].filter((path) => {
      if (path === 'openapi') return false;
      const { total, lastModified, generatedAt, schemaVersion, result } = read(path);
      return (
        total !== (Array.isArray(result) ? result.length : 1) ||
        !/^\d{4}-\d{2}-\d{2}$/.test(lastModified) ||
        lastModified > generatedAt ||
        !/^1\.\d+\.\d+$/.test(schemaVersion)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('leads only to files that are there', () => {
    const { lists: told, others } = apiIndex(catalogue, addressOf);
    const named = told.flatMap(({ list, full, item, facets }) => [
      list,
      full,
      ...facets.flatMap(({ list: narrowed, values }) => values.map((value) => narrowed.replace('{value}', value))),
      ...(item.includes('{id}') ? [] : [item]),
    ]);
    const { data: _, ...api } = others;
    const hrefs = lists.flatMap(({ items }) => items.map(({ item }) => ('href' in item ? String(item.href) : '')));
    const missing = [...named, ...Object.values(api), ...hrefs].filter(
      (address) => !files.has(pathOf(address).replace(/^\/api\/v1\/|\.json$/g, '')),
    );
    expect(missing).toEqual([]);
  });
});

describe('the lists', () => {
  it('hold every entry once, whole in the full list, and each in a file of its own', () => {
    for (const name of ['scenarios', 'enterprises', 'playbooks'] as const) {
      const ids = catalogue[name].map(({ id }) => id);
      expect(idsIn(name)).toEqual(ids);
      expect(idsIn(`${name}.full`)).toEqual(ids);
      for (const id of ids) expect(whole(`${name}/${id}`).id).toBe(id);
    }
  });

  it('by a value of a facet hold the entries that name it', () => {
    const scenarios = writtenScenarios();
    for (const { id } of catalogue.vocabulary.industries.values()) {
      const written = scenarios.filter(({ industries }) => industries.includes(id)).map((one) => one.id);
      if (written.length > 0) expect(idsIn(`scenarios/by/industry/${id}`).sort()).toEqual(written.sort());
    }
  });

  it('give figures and sources as they are written, addresses as RFC 3986 has them', () => {
    for (const { id, results = [], sources } of writtenScenarios()) {
      const item = whole(`scenarios/${id}`) as {
        results: { metric: { id: string }; value?: number; min?: number; max?: number; unit: string; source: string }[];
        sources: { id: string; url: string }[];
      };
      const figure = ({ value, min, max, unit, source }: (typeof item.results)[number] | (typeof results)[number]) =>
        JSON.stringify([value, min, max, unit, source]);
      expect(item.results.map((one) => [one.metric.id, figure(one)])).toEqual(
        results.map((one) => [one.metric, figure(one)]),
      );
      expect(item.sources.map((one) => [one.id, one.url])).toEqual(sources.map((one) => [one.id, asUri(one.url)]));
    }
  });
});

it('tells the changes of each month in a file of its own', () => {
  const all = read('changes').result as { date: string }[];
  const months = [...files.keys()].filter((path) => path.startsWith('changes/'));
  expect(months.flatMap((path) => read(path).result)).toHaveLength(all.length);
  for (const path of months)
    expect((read(path).result as { date: string }[]).every(({ date }) => path === `changes/${date.slice(0, 7)}`)).toBe(
      true,
    );
});

describe('with hostile texts', () => {
  const hostile = apiFiles(hostileCatalogue(), addressOf);

  it('gives every text back as it was', () => {
    const answer = JSON.parse(textOf(hostile.get('scenarios'))) as { result: { title: { zh: string } }[] };
    expect(answer.result.map(({ title }) => title.zh).sort()).toEqual([...hostileTexts].sort());
  });

  it('knows an entry by the ids that it had, and when it was corrected', () => {
    const identifiers = (
      JSON.parse(textOf(hostile.get('identifiers'))) as {
        result: { identifier: string; kind: string; id: string }[];
      }
    ).result;
    expect(identifiers).toContainEqual(
      expect.objectContaining({ identifier: 'former-0', kind: 'former-id', id: 'hostile-0' }),
    );
    const changes = (JSON.parse(textOf(hostile.get('changes'))) as { result: { date: string; change: string }[] })
      .result;
    expect(changes[0]).toEqual(expect.objectContaining({ date: '2026-02-03', change: 'corrected' }));
    expect(changes.map(({ date }) => date)).toEqual(
      changes
        .map(({ date }) => date)
        .toSorted()
        .reverse(),
    );
  });
});

it('knows an enterprise by its codes', () => {
  const firm = catalogueOfCases({}, { plant: { creditCode: '914403001922038216', stockCodes: ['600019.SH'] } });
  expect(identifiersOf(firm).filter(({ kind }) => kind.endsWith('code'))).toEqual([
    { identifier: '914403001922038216', kind: 'credit-code', list: 'enterprises', id: 'plant' },
    { identifier: '600019.SH', kind: 'stock-code', list: 'enterprises', id: 'plant' },
  ]);
});
