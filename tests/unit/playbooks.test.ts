import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { statementLists } from '../../src/schema/playbook-statement.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { root } from '../support/folders.ts';

/* The real playbooks: what they reach, and that they say what their records said. */

const { playbooks, scenarios, vocabulary } = realCatalogue();

interface Row {
  id: string;
  reported: { what: { zh: string }; value?: number; min?: number; unit: string; source: string }[];
  sources: { url: string }[];
  cases: string[];
}

const rows: Row[] = readFileSync(join(root, 'seeds/imports/playbooks/playbooks.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const mapping = parse(readFileSync(join(root, 'seeds/imports/playbooks/mapping.yaml'), 'utf8')) as {
  units: Record<string, { factor?: number }>;
  playbooks: Record<string, { units: Record<string, { factor?: number } | null> }>;
};

it('are at least sixty, each in both languages', () => {
  expect(playbooks.length).toBeGreaterThanOrEqual(60);
  expect(playbooks.filter(({ bodies }) => !bodies.zh || !bodies.en).map(({ id }) => id)).toEqual([]);
});

it('cover the whole chain of lithium batteries, and the three themes of the plan', () => {
  const covered = new Set(
    playbooks.flatMap(({ record }) => record.steps.map(({ industry, step }) => `${industry} ${step}`)),
  );
  const chain = vocabulary.industries.get('lithium-battery')?.chain ?? [];
  expect(chain.length).toBeGreaterThanOrEqual(12);
  expect(chain.filter(({ id }) => !covered.has(`lithium-battery ${id}`)).map(({ id }) => id)).toEqual([]);
  const ids = playbooks.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'production-scheduling',
      'process-parameter-optimisation',
      'predictive-maintenance-rotating',
    ]),
  );
});

it('reach every industry at least twice', () => {
  const thin = [...vocabulary.industries.keys()].filter(
    (industry) => playbooks.filter(({ record }) => record.industries.includes(industry)).length < 2,
  );
  expect(thin).toEqual([]);
});

it('rest on at least six hundred sourced statements and figures', () => {
  const sourced = playbooks.flatMap(({ record }) => [
    ...statementLists.flatMap((list) => record[list].filter(({ basis }) => basis === 'source')),
    ...record.reported,
  ]);
  expect(sourced.length).toBeGreaterThanOrEqual(600);
});

it('have the cases that name them, and no others', () => {
  for (const { id, cases } of playbooks)
    expect(cases.map((one) => one.id).sort()).toEqual(
      scenarios
        .filter(({ record }) => record.playbooks.includes(id))
        .map((one) => one.id)
        .sort(),
    );
});

it('keep every figure and source of their records, unless a correction is told', () => {
  const kept = new Map(playbooks.flatMap((one) => [one.id, ...one.record.formerIds].map((id) => [id, one] as const)));
  const lost = rows.flatMap(({ id, reported, sources }) => {
    const playbook = kept.get(id);
    if (!playbook) return [`${id}: the playbook`];
    if (playbook.record.corrections.length > 0) return [];
    const addresses = new Set(playbook.record.sources.map(({ url }) => url));
    return [
      ...sources.filter(({ url }) => !addresses.has(url)).map(({ url }) => `${id}: ${url}`),
      ...reported
        .filter(({ what, value, min, unit, source }) => {
          const word = mapping.playbooks[id]?.units[unit] ?? mapping.units[unit];
          if (mapping.playbooks[id]?.units[unit] === null) return false;
          const amount = (value ?? min ?? Number.NaN) * (word?.factor ?? 1);
          return !playbook.record.reported.some(
            (figure) =>
              figure.source === source &&
              figure.what.zh === what.zh &&
              Math.abs((figure.value ?? figure.min ?? Number.NaN) - amount) <= Math.abs(amount) * 1e-9,
          );
        })
        .map(({ what }) => `${id}: ${what.zh}`),
    ];
  });
  expect(lost).toEqual([]);
});
