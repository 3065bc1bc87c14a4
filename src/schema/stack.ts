import { z } from 'zod';
import { identifier, reference } from './identifier.ts';
import { name, text } from './text.ts';

/** Where a part of the system runs: the plan's cloud-edge-end frame. */
export const tiers = ['cloud', 'edge', 'end'] as const;
export type Tier = (typeof tiers)[number];

/** The layers of the plan's frame below the scenario itself. */
export const layers = ['compute', 'models', 'agents', 'datasets'] as const;
export type Layer = (typeof layers)[number];

/** A computing resource, model, agent or dataset that a source names. */
export const stackItem = z.strictObject({
  name: name().meta({ description: 'Its name', zh: '名称' }),
  ref: reference().optional().meta({
    description: 'Its record in seeds/building-blocks.yaml',
    zh: '在 seeds/building-blocks.yaml 里的 id',
  }),
  kind: identifier()
    .optional()
    .meta({ description: 'Its kind, such as large-model or private-cloud', zh: '类别，如 large-model、private-cloud' }),
  tier: z.enum(tiers).optional().meta({ description: 'Where it runs: cloud, edge or end', zh: '所在层：云、边、端' }),
  note: text({ zh: 200, en: 500 }).optional().meta({ description: 'What the source says of it', zh: '来源对它的说明' }),
});
export type StackItem = z.infer<typeof stackItem>;

const layer = () => z.array(stackItem).max(40).default([]);

/** What the case runs on, in the plan's frame of compute, models and data. */
export const stack = z
  .strictObject({
    compute: layer().meta({ description: 'Computing resources', zh: '算力' }),
    models: layer().meta({ description: 'Models', zh: '模型' }),
    agents: layer().meta({ description: 'Industrial agents', zh: '智能体' }),
    datasets: layer().meta({ description: 'Datasets', zh: '数据集' }),
  })
  .prefault({})
  .meta({ description: 'What it runs on: compute, models, agents, data', zh: '所用的算力、模型、智能体和数据' });
