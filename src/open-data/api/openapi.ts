import { z } from 'zod';
import type { Wording } from '../../schema/text.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { fill } from '../../words/words.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { schemaVersion } from './addresses.ts';
import { change } from './changes.ts';
import { counts } from './counts.ts';
import { entryLists } from './facets.ts';
import { identifier } from './identifiers.ts';
import { apiIndexShape } from './index-file.ts';
import { relation } from './relations.ts';
import { citedSource, reference } from './shapes/common.ts';
import {
  enterpriseItem,
  enterpriseSummary,
  playbookItem,
  playbookSummary,
  resultItem,
  scenarioItem,
  scenarioSummary,
} from './shapes/entries.ts';
import { planItem, termItems, termLists, termSummary, unitItem } from './shapes/terms.ts';

/* /api/v1/openapi.json: the API as OpenAPI 3.1, made from the shapes of its items. */

/** The shapes of items by the name that the description gives them, as JSON Schemas that refer to each other. */
export function itemSchemas(): ItemSchemas {
  known ??= makeItemSchemas();
  return known;
}

type ItemSchemas = Readonly<Record<string, z.core.JSONSchema.BaseSchema>>;

/** They are made of code alone: the document and the page in both languages share them. */
let known: ItemSchemas | undefined;

function makeItemSchemas(): ItemSchemas {
  const shapes = z.registry<{ id: string }>();
  const named = {
    Reference: reference,
    Source: citedSource,
    Result: resultItem,
    Scenario: scenarioItem,
    ScenarioSummary: scenarioSummary,
    Enterprise: enterpriseItem,
    EnterpriseSummary: enterpriseSummary,
    Playbook: playbookItem,
    PlaybookSummary: playbookSummary,
    ...Object.fromEntries(termLists.map((list) => [shapeOfTerms(list), termItems[list]])),
    Term: termSummary,
    Unit: unitItem,
    Plan: planItem,
    Index: apiIndexShape,
    Counts: counts,
    Identifier: identifier,
    Relation: relation,
    Change: change,
  };
  for (const [id, shape] of Object.entries(named)) shapes.add(shape, { id });
  const { schemas } = z.toJSONSchema(shapes, {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      const { zh, kind: _, longest: __, date, ...rest }: z.core.JSONSchema.BaseSchema & z.GlobalMeta = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, rest, zh && { 'x-zh': zh });
      // Fields may be added within a version: nobody may count on there being none.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (date) jsonSchema.pattern = date === 'day' ? '^\\d{4}-\\d{2}-\\d{2}$' : '^\\d{4}(-\\d{2}){0,2}$';
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, id: ___, ...schema }]) => [name, schema]),
  );
}

/** What the items of a list of terms are called: `Industry` for `industries`. */
export const shapeOfTerms = (list: string): string =>
  list
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .split('-')
    .map((word) => (word[0] ?? '').toUpperCase() + word.slice(1))
    .join('');

const shapesOf = (list: string): { item: string; summary: string } =>
  entryLists.some((name) => name === list)
    ? { item: shapeOfTerms(list), summary: `${shapeOfTerms(list)}Summary` }
    : { item: shapeOfTerms(list), summary: 'Term' };

const toSchema = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Addresses of one kind, and what a file there answers. */
export interface Operation {
  /** The address below the API's, with its places: `/scenarios/{id}.json`. */
  path: string;
  id: string;
  summary: Wording;
  /** The shape of the result; `list` where it is several. */
  shape: string;
  list: boolean;
  parameters: readonly (keyof typeof parameters)[];
}

const parameters = {
  id: 'Id of the item',
  facet: 'A facet, as the index names it',
  value: 'A value of the facet',
  month: 'A month, such as 2026-01',
} as const;

/** Every operation of the API. */
export function apiOperations(): Operation[] {
  const one = (name: string, shape: string, summary: Wording): Operation => ({
    path: `/${name}.json`,
    id: name,
    summary,
    shape,
    list: false,
    parameters: [],
  });
  const many = (name: string, shape: string, summary: Wording): Operation => ({
    ...one(name, shape, summary),
    list: true,
  });
  const { operations, lists } = openDataLabels;
  const filled = (summary: Wording, list: keyof typeof lists): Wording => ({
    zh: fill(summary.zh, { list: lists[list].zh }),
    en: fill(summary.en, { list }),
  });
  return [
    one('index', 'Index', operations.index),
    one('plan', 'Plan', operations.plan),
    one('counts', 'Counts', operations.counts),
    ...[...entryLists, ...termLists].flatMap((list): Operation[] => {
      const { item, summary } = shapesOf(list);
      return [
        { ...many(list, summary, filled(operations.list, list)), id: `list-${list}` },
        { ...many(`${list}.full`, item, filled(operations.full, list)), id: `full-${list}` },
        { ...one(`${list}/{id}`, item, filled(operations.item, list)), id: `get-${list}`, parameters: ['id'] },
      ];
    }),
    ...entryLists.map(
      (list): Operation => ({
        ...many(`${list}/by/{facet}/{value}`, shapesOf(list).summary, filled(operations.narrow, list)),
        id: `narrow-${list}`,
        parameters: ['facet', 'value'],
      }),
    ),
    many('units', 'Unit', operations.units),
    many('identifiers', 'Identifier', operations.identifiers),
    many('relations', 'Relation', operations.relations),
    many('changes', 'Change', operations.changes),
    { ...many('changes/{month}', 'Change', operations.month), id: 'changes-of-month', parameters: ['month'] },
  ];
}

/** The operations as OpenAPI has them: each answers with an envelope around its result. */
function apiPaths() {
  return Object.fromEntries(
    apiOperations().map(({ path, id, summary: { en: summary }, shape, list, parameters: places }) => {
      const result = list ? { type: 'array', items: toSchema(shape) } : toSchema(shape);
      const schema = {
        allOf: [toSchema('Envelope'), { type: 'object', required: ['result'], properties: { result } }],
      };
      const get = {
        operationId: id,
        summary,
        ...(places.length > 0 && {
          parameters: places.map((name) => ({
            name,
            in: 'path',
            required: true,
            description: parameters[name],
            schema: { type: 'string' },
          })),
        }),
        responses: {
          '200': { description: summary, content: { 'application/json': { schema } } },
          '404': { description: 'There is no such file.' },
        },
      };
      return [path, { get }];
    }),
  );
}

const envelopeSchema = {
  type: 'object',
  description: 'What surrounds every answer',
  required: ['schemaVersion', 'generatedAt', 'total', 'lastModified', 'result'],
  properties: {
    schemaVersion: { type: 'string', description: 'Version of the shapes; within v1 fields are added, never changed' },
    generatedAt: { type: 'string', format: 'date', description: 'Day of the content that the answer is made of' },
    total: { type: 'integer', description: 'How many results there are; 1 for an item' },
    lastModified: { type: 'string', format: 'date', description: 'Day on which the newest of the results changed' },
    result: { description: 'The item, or the list of items' },
  },
};

export function openApi(addressOf: AddressOf) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Atlas of AI in Manufacturing',
      version: schemaVersion,
      summary: 'Typical “AI + manufacturing” scenarios, enterprises and playbooks, every figure with its source',
      description:
        'Files of a static site: any file may be fetched from anywhere, without a key. Within v1 fields are added, never changed or taken away; ids are never reused.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: sharedAddress(addressOf, '/api/v1') }],
    externalDocs: { url: addressOf('/data/', 'en') },
    paths: apiPaths(),
    components: { schemas: { Envelope: envelopeSchema, ...itemSchemas() } },
  };
}
