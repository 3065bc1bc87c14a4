import { z } from 'zod';
import { partialDate, year } from '../../schema/date.ts';
import type { EntryKind } from '../../schema/entry-kinds.ts';
import { explain } from '../../schema/explain.ts';
import type { Problem } from '../../schema/fault.ts';
import { identifier } from '../../schema/identifier.ts';
import { scales, scenarioKinds, statuses } from '../../schema/scenario.ts';
import { address } from '../../schema/source.ts';
import { tiers } from '../../schema/stack.ts';
import { wording } from '../../schema/text.ts';

const line = () => z.string().trim().min(1);
const optionalLine = () => line().nullish();

/** One text, or one for each point. */
const points = () => z.union([line(), z.array(line())]).nullish();

const rowSource = z.strictObject({
  url: address(),
  title: line(),
  publisher: line(),
  date: partialDate().nullish(),
  linkable: z.literal(false).optional(),
  /** Whether the page is a paper of a journal or a text of the press, where the host does not say. */
  source_kind: z.enum(['paper', 'press']).optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
});
export type RowSource = z.infer<typeof rowSource>;

const rowResult = z.strictObject({
  metric_zh: line(),
  metric_en: line(),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: line(),
  kind: z.enum(['change', 'absolute']),
  /** The state before, in a unit of its own. */
  before: z.strictObject({ value: z.number(), unit: line() }).optional(),
  period_zh: optionalLine(),
  scope_zh: optionalLine(),
  note_zh: optionalLine(),
  source: address(),
});

/** What a paper shows: that the plant uses it, or only that it works on the plant's data. */
const evidences = ['in-production', 'real-data-only'] as const;

/** A scenario as a batch of evidence states it: flat keys, Chinese and English side by side. */
export const scenarioRow = z.strictObject({
  id: identifier(),
  /** The entry that the row adds to, in place of one of its own. */
  addTo: identifier().optional(),
  title_zh: line(),
  title_en: line(),
  kind: z.enum(scenarioKinds).optional(),
  enterprise: identifier(),
  site_zh: optionalLine(),
  province: optionalLine(),
  city: optionalLine(),
  country: z.string().regex(/^[A-Z]{2}$/),
  industry: z.array(identifier()).min(1),
  stage: z.array(identifier()).min(1),
  steps: z.array(identifier()).optional(),
  technique: z.array(identifier()),
  deployment: z.array(z.enum(tiers)).optional(),
  scale: z.enum(scales).nullish(),
  status: z.enum(statuses).optional(),
  evidence: z.enum(evidences).optional(),
  weak: z.boolean().optional(),
  year: year().nullish(),
  problem_zh: line(),
  approach_zh: line(),
  problem_en: line(),
  approach_en: line(),
  data_loop_zh: optionalLine(),
  data_loop_en: optionalLine(),
  safety_zh: points(),
  safety_en: points(),
  /** What another plant needs first. */
  reuse_zh: points(),
  reuse_en: points(),
  models: z.array(line()).optional(),
  agents: z.array(line()).optional(),
  datasets: z.array(line()).optional(),
  compute: z.array(line()).optional(),
  partners: z.array(line()).optional(),
  results: z.array(rowResult),
  sources: z.array(rowSource).min(1),
  checked: partialDate().optional(),
});
export type ScenarioRow = z.infer<typeof scenarioRow>;

/** An enterprise as a batch of evidence states it. */
export const enterpriseRow = z.strictObject({
  id: identifier(),
  name_zh: line(),
  name_en: line(),
  short_zh: line(),
  short_en: line(),
  industry: z.array(identifier()).min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  province: optionalLine(),
  city: optionalLine(),
  website: address().nullish(),
  profile_zh: line(),
  profile_en: line(),
  recognitions: z.array(
    z.strictObject({
      scheme: identifier(),
      year: year().nullish(),
      month: z.number().int().min(1).max(12).nullish(),
      site_zh: optionalLine(),
      site_en: optionalLine(),
      category: optionalLine(),
      title_zh: optionalLine(),
      source: address(),
    }),
  ),
  sources: z.array(rowSource).min(1),
});
export type EnterpriseRow = z.infer<typeof enterpriseRow>;

/**
 * A playbook as a batch has it: the schema's own fields, in which it is judged
 * as the file that would be written, and beside them the problem, which becomes
 * the body, and ids of cases.
 */
export const playbookRow = z.looseObject({
  id: identifier(),
  problem: wording({ zh: 2000, en: 6000 }),
  cases: z.array(identifier()).default([]),
  open: wording().optional(),
  reported: z
    .array(
      z.looseObject({
        what: wording(),
        value: z.number().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
        unit: z.string(),
      }),
    )
    .default([]),
  sources: z.array(z.looseObject({ url: z.string(), repost: z.literal(true).optional() })).default([]),
});
export type PlaybookRow = z.infer<typeof playbookRow>;

/** The rows of an import file, or every fault of every row. */
export interface ImportRows {
  kind: EntryKind;
  scenarios: ScenarioRow[];
  enterprises: EnterpriseRow[];
  playbooks: PlaybookRow[];
  problems: Problem[];
}

const rowSchemas = { scenario: scenarioRow, enterprise: enterpriseRow, playbook: playbookRow } as const;

/** What the rows of a file tell of, by keys that no other kind has. */
function kindOf(jsonLines: string): EntryKind {
  if (/"doesNotFit"|"rollout"/.test(jsonLines)) return 'playbook';
  return /"metric_zh"|"problem_zh"|"title_zh"\s*:.*"stage"/.test(jsonLines) ? 'scenario' : 'enterprise';
}

/** Reads JSON Lines: one entry a line, all of one kind. Problems stand at the line of their row. */
export function readRows(jsonLines: string): ImportRows {
  const rows: ImportRows = {
    kind: kindOf(jsonLines),
    scenarios: [],
    enterprises: [],
    playbooks: [],
    problems: [],
  };
  const ids = new Map<string, number>();
  jsonLines.split('\n').forEach((text, index) => {
    if (!text.trim()) return;
    const line = index + 1;
    const value = parseJson(text, line, rows.problems);
    if (value === undefined) return;
    const schema = rowSchemas[rows.kind];
    const outcome = schema.safeParse(value, { reportInput: true });
    if (!outcome.success) {
      rows.problems.push(
        ...outcome.error.issues.map(
          (issue): Problem => ({
            line,
            column: 1,
            severity: 'error',
            ...explain({ ...issue }, Object.keys(schema.shape)),
          }),
        ),
      );
      return;
    }
    const first = ids.get(outcome.data.id);
    if (first !== undefined) {
      rows.problems.push({
        line,
        column: 1,
        severity: 'error',
        rule: 'duplicate-id',
        message: {
          zh: `id“${outcome.data.id}”在第 ${first} 行已经出现过。`,
          en: `The id “${outcome.data.id}” stands on line ${first} already.`,
        },
        hint: { zh: '合并两行，或给后一行换 id。', en: 'Join the two rows, or give the second another id.' },
      });
    }
    ids.set(outcome.data.id, line);
    if (rows.kind === 'scenario') rows.scenarios.push(outcome.data as ScenarioRow);
    else if (rows.kind === 'playbook') rows.playbooks.push(outcome.data as PlaybookRow);
    else rows.enterprises.push(outcome.data as EnterpriseRow);
  });
  return rows;
}

function parseJson(text: string, line: number, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push({
      line,
      column: 1,
      severity: 'error',
      rule: 'json',
      message: {
        zh: '这一行不是完整的 JSON。',
        en: `The line is not JSON (${error instanceof Error ? error.message : ''}).`,
      },
      hint: {
        zh: '每行一个 { … }，引号和括号成对，末尾不加逗号。',
        en: 'One { … } a line, quotation marks and brackets in pairs, no comma at the end.',
      },
    });
    return undefined;
  }
}
