import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { layers } from '../../schema/stack.ts';

/* /api/v1/relations.json: what is linked to what, one link a row, so that the whole is a graph. */

export const relation = z
  .object({
    from: z.string().meta({ description: 'List and id, such as scenarios/<id>', zh: '列表和 id，如 scenarios/<id>' }),
    relation: z
      .enum([
        'enterprise',
        'industry',
        'stage',
        'technique',
        'region',
        'playbook',
        'reference-scenario',
        'plan-measure',
        'metric',
        'building-block',
        'safety-measure',
        'related',
        'parent',
        'recognition-scheme',
        'built-on',
      ])
      .meta({ description: 'What the second is to the first', zh: '后者是前者的什么' }),
    to: z.string().meta({ description: 'List and id', zh: '列表和 id' }),
  })
  .meta({ description: 'A link between two items', zh: '两个条目之间的一条关联' });
export type Relation = z.infer<typeof relation>;

export function relationsOf({ scenarios, enterprises, playbooks, vocabulary }: Catalogue): Relation[] {
  const links = (from: string, name: Relation['relation'], list: string, ids: readonly (string | undefined)[]) =>
    [...new Set(ids)].flatMap((id) => (id === undefined ? [] : [{ from, relation: name, to: `${list}/${id}` }]));
  return [
    ...scenarios.flatMap(({ id, record, results, related }) => {
      const from = `scenarios/${id}`;
      return [
        ...links(from, 'enterprise', 'enterprises', [record.enterprise]),
        ...links(from, 'industry', 'industries', record.industries),
        ...links(from, 'stage', 'stages', record.stages),
        ...links(from, 'technique', 'techniques', record.techniques),
        ...links(from, 'region', 'regions', [record.region]),
        ...links(from, 'playbook', 'playbooks', record.playbooks),
        ...links(from, 'reference-scenario', 'reference-scenarios', record.referenceScenarios),
        ...links(from, 'plan-measure', 'plan', record.planMeasures),
        ...links(
          from,
          'metric',
          'metrics',
          results.map(({ metric }) => metric.id),
        ),
        ...links(
          from,
          'building-block',
          'building-blocks',
          layers.flatMap((layer) => record.stack[layer].map(({ ref }) => ref)),
        ),
        ...links(
          from,
          'safety-measure',
          'safety-measures',
          record.safety.map(({ measure }) => measure),
        ),
        ...links(
          from,
          'related',
          'scenarios',
          related.map(({ scenario }) => scenario.id),
        ),
      ];
    }),
    ...enterprises.flatMap(({ id, record, recognitions }) => {
      const from = `enterprises/${id}`;
      return [
        ...links(from, 'parent', 'enterprises', [record.parent]),
        ...links(from, 'industry', 'industries', record.industries),
        ...links(from, 'region', 'regions', [record.region]),
        ...links(
          from,
          'recognition-scheme',
          'recognition-schemes',
          recognitions.map(({ scheme }) => scheme.id),
        ),
      ];
    }),
    ...playbooks.flatMap(({ id, record }) => {
      const from = `playbooks/${id}`;
      return [
        ...links(from, 'industry', 'industries', record.industries),
        ...links(from, 'stage', 'stages', record.stages),
        ...links(from, 'technique', 'techniques', record.techniques),
        ...links(from, 'reference-scenario', 'reference-scenarios', record.referenceScenarios),
      ];
    }),
    ...[...vocabulary.buildingBlocks.values()].flatMap(({ id, builtOn }) =>
      links(`building-blocks/${id}`, 'built-on', 'building-blocks', [builtOn]),
    ),
  ];
}
