import { z } from 'zod';
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
export function itemSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
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

/** An operation that answers with an envelope around a result. */
function operation(id: string, summary: string, result: object, parameters: readonly object[] = []) {
  return {
    get: {
      operationId: id,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        '200': {
          description: summary,
          content: {
            'application/json': {
              schema: {
                allOf: [toSchema('Envelope'), { type: 'object', required: ['result'], properties: { result } }],
              },
            },
          },
        },
        '404': { description: 'There is no such file.' },
      },
    },
  };
}

const parameter = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

const others = {
  index: ['Index', 'What the API has, and where'],
  plan: ['Plan', 'The national plan, as far as it was read'],
  counts: ['Counts', 'How many items and figures there are'],
} as const;
const otherLists = {
  units: ['Unit', 'Units of figures'],
  identifiers: ['Identifier', 'Names and numbers by which entries are known'],
  relations: ['Relation', 'What is linked to what'],
  changes: ['Change', 'What was reviewed, checked, corrected or withdrawn, the newest first'],
} as const;

/** Operations of the API by their path. */
export function apiPaths(): Record<string, ReturnType<typeof operation>> {
  const many = (name: string) => ({ type: 'array', items: toSchema(name) });
  const paths: Record<string, ReturnType<typeof operation>> = {};
  for (const [name, [shape, summary]] of Object.entries(others))
    paths[`/${name}.json`] = operation(name, summary, toSchema(shape));
  for (const list of [...entryLists, ...termLists]) {
    const { item, summary } = shapesOf(list);
    const id = parameter('id', 'Id of the item');
    paths[`/${list}.json`] = operation(`list-${list}`, `The list of ${list}`, many(summary));
    paths[`/${list}.full.json`] = operation(`full-${list}`, `The list of ${list} with whole items`, many(item));
    paths[`/${list}/{id}.json`] = operation(`get-${list}`, `One of the ${list}`, toSchema(item), [id]);
  }
  for (const list of entryLists)
    paths[`/${list}/by/{facet}/{value}.json`] = operation(
      `narrow-${list}`,
      `The ${list} with one value of a facet`,
      many(shapesOf(list).summary),
      [parameter('facet', 'A facet, as the index names it'), parameter('value', 'A value of the facet')],
    );
  for (const [name, [shape, summary]] of Object.entries(otherLists))
    paths[`/${name}.json`] = operation(name, summary, many(shape));
  paths['/changes/{month}.json'] = operation('changes-of-month', 'The changes of a month', many('Change'), [
    parameter('month', 'A month, such as 2026-01'),
  ]);
  return paths;
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
