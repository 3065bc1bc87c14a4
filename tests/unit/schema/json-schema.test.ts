import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { withTerms } from '../../../src/judging/schema-terms.ts';
import { readEntries } from '../../../src/reading/entries.ts';
import { projectFolders } from '../../../src/reading/folders.ts';
import { readSeeds, seedFiles } from '../../../src/reading/seeds.ts';
import { indexSeeds } from '../../../src/reading/vocabulary.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { entryKinds, kindNames } from '../../../src/schema/entry-kinds.ts';
import { jsonSchemaOf } from '../../../src/schema/json-schema.ts';
import { coatingCase } from '../../support/entries.ts';
import { root } from '../../support/folders.ts';

/* The published JSON Schemas, judged by an independent validator. */

const folders = projectFolders({}, root);
const { seeds } = readSeeds(folders);
if (!seeds) throw new Error('no seeds');
const vocabulary = indexSeeds(seeds);
const { entries } = readEntries(folders);
const validator = (schema: object) => new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const scenarioSchema = withTerms(jsonSchemaOf(entryKinds.scenario.schema), 'scenario', vocabulary);

it.each(kindNames)('accept the front matter of every entry of kind %s', (kind) => {
  const accepts = validator(withTerms(jsonSchemaOf(entryKinds[kind].schema), kind, vocabulary));
  const refused = entries.flatMap(({ entry }) =>
    entry.kind !== kind || accepts(entry.front) ? [] : [`${entry.id} ${JSON.stringify(accepts.errors)}`],
  );
  expect(refused).toEqual([]);
});

it.each(Object.keys(seedFiles) as (keyof typeof seedFiles)[])('accepts seeds: %s', (name) => {
  const accepts = validator(jsonSchemaOf(seedFiles[name].schema));
  const { value } = parseYaml(readFileSync(join(folders.seeds, seedFiles[name].file), 'utf8'));
  expect(accepts(value), stringify(accepts.errors)).toBe(true);
});

describe('refuse', () => {
  const accepts = validator(scenarioSchema);
  it.each([
    ['a missing title', { title: undefined }],
    ['an unknown key', { titel: 'x' }],
    ['an unknown industry', { industries: ['lithium-batery'] }],
    ['a status that is none', { status: 'done' }],
    ['a day with a month only', { reviewed: '2026-01' }],
    ['a value that is no number', { results: [{ ...coatingCase.results?.[0], value: '40' }] }],
  ])('%s', (_, change) => {
    expect(accepts(JSON.parse(JSON.stringify({ ...coatingCase, ...change })))).toBe(false);
  });

  it('and accept the entry without that', () => {
    expect(accepts(JSON.parse(JSON.stringify(coatingCase)))).toBe(true);
  });
});

it('explain every field of an entry in Chinese and English', () => {
  const plain = Object.entries(scenarioSchema.properties ?? {}).filter(
    ([, field]) => !/[\u4e00-\u9fff].* · .*[a-z]/.test((field as { description?: string }).description ?? ''),
  );
  expect(plain.map(([key]) => key)).toEqual([]);
});
