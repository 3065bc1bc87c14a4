import { z } from 'zod';
import { identifier, reference } from '../identifier.ts';
import { source } from '../source.ts';
import { text, wording } from '../text.ts';
import { termFields } from './term.ts';

/** What a building block is; the plan's targets count models, agents and datasets by it. */
export const blockKinds = [
  'general-model',
  'industry-model',
  'small-model',
  'agent',
  'dataset',
  'compute',
  'platform',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A model, agent, dataset, computer or platform that cases name. `aliases` are other names that stand for it. */
export const buildingBlock = z.strictObject({
  id: termFields.id,
  label: termFields.label,
  aliases: termFields.aliases.meta({ description: 'Other names that stand for it', zh: '其他名称' }),
  kind: z.enum(blockKinds).meta({
    description: 'What it is: model, agent, dataset, computer or platform',
    zh: '类别：模型、智能体、数据集、算力或平台',
  }),
  vendor: wording({ zh: 60, en: 160 })
    .optional()
    .meta({ description: 'Who makes it, or runs it where nobody else is named', zh: '提供方；没有写明时为运营方' }),
  vendorId: reference()
    .optional()
    .meta({ description: 'Id of the vendor, where it is among the enterprises', zh: '提供方的企业 id（本站收录时）' }),
  builtOn: identifier().optional().meta({
    description: 'Id of the block that it is built on, where a source says so',
    zh: '基于哪个构件（来源写明时）',
  }),
  sources: z.array(source).min(1).max(12).meta({ description: 'Pages that name it', zh: '提到它的来源' }),
  note: text().optional().meta({ description: 'What else to know', zh: '补充说明' }),
});
export type BuildingBlock = z.infer<typeof buildingBlock>;
