import { z } from 'zod';
import { identifier, reference } from '../identifier.ts';
import { source } from '../source.ts';
import { text, wording } from '../text.ts';

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
  id: identifier(),
  label: wording({ zh: 40, en: 120 }),
  aliases: z.array(z.string().trim().min(1).max(60)).max(40).default([]),
  kind: z.enum(blockKinds),
  /** Who makes it, or runs it where nobody else is named. */
  vendor: wording({ zh: 60, en: 160 }).optional(),
  /** The vendor's id, where it stands in the catalogue. */
  vendorId: reference().optional(),
  /** The block that it is built on, where a source says so: of an industry model the general one. */
  builtOn: identifier().optional(),
  /** The pages that name it; the one that says what it is built on among them. */
  sources: z.array(source).min(1).max(12),
  note: text().optional(),
});
export type BuildingBlock = z.infer<typeof buildingBlock>;
