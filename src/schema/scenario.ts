import { z } from 'zod';
import { day, year } from './date.ts';
import { identifier, numericIdentifier, reference } from './identifier.ts';
import { citedSources, correction, hasSources } from './record.ts';
import { result } from './result.ts';
import { searchWords } from './search-words.ts';
import { source } from './source.ts';
import { stack, tiers } from './stack.ts';
import { name, text } from './text.ts';

/** How far the application reaches, from a pilot to several enterprises. */
export const scales = ['pilot', 'line', 'workshop', 'plant', 'group', 'cross-enterprise'] as const;

/** Whether the plant uses it, tries it, or has given it up. */
export const statuses = ['pilot', 'in-use', 'withdrawn'] as const;

/** Whether the sources state artificial intelligence, or digital and automated manufacture only. */
export const scenarioKinds = ['ai', 'intelligent-manufacturing'] as const;

const references = () => z.array(reference()).max(12).default([]);

/** The front matter of `content/scenarios/<id>.mdx`. */
export const scenario = z
  .strictObject({
    title: text({ zh: 40, en: 120 }).meta({ description: 'Title', zh: '标题' }),
    summary: text({ zh: 120, en: 400 }).meta({
      description: 'What it is, for everybody (120 Chinese characters at most)',
      zh: '一段话说清是什么（不超过 120 个汉字）',
    }),
    kind: z.enum(scenarioKinds).default('ai').meta({
      description: 'ai, or intelligent-manufacturing where the sources state little AI',
      zh: 'ai；来源很少提到人工智能时写 intelligent-manufacturing',
    }),
    enterprise: reference().meta({ description: 'Id of the enterprise', zh: '企业 id' }),
    site: text({ zh: 60, en: 160 }).optional().meta({ description: 'Plant or site', zh: '工厂或基地' }),
    region: reference()
      .optional()
      .meta({ description: 'Province (CN-FJ) or country (DE)', zh: '省级行政区代码（CN-FJ）或国家代码（DE）' }),
    city: text({ zh: 30, en: 80 }).optional().meta({ description: 'City', zh: '城市' }),
    industries: z
      .array(reference())
      .min(1)
      .max(6)
      .meta({ description: 'Industries, the main one first', zh: '行业，主要行业在前' }),
    stages: z.array(reference()).min(1).max(8).meta({ description: 'Stages of manufacture', zh: '制造环节' }),
    steps: references().meta({
      description: "Steps of the main industry's process chain",
      zh: '工序（主要行业工序链上的）',
    }),
    playbooks: references().meta({
      description: 'Playbooks of which the case is an instance',
      zh: '对应的实施手册（content/playbooks/ 里的 id）',
    }),
    referenceScenarios: references().meta({
      description: 'Scenarios of the national reference guide',
      zh: '对应的国家参考指引场景',
    }),
    techniques: references().meta({ description: 'Techniques', zh: '技术' }),
    searchWords: searchWords().optional(),
    deployment: z
      .array(z.enum(tiers))
      .max(3)
      .default([])
      .meta({ description: 'cloud, edge, end; empty where not stated', zh: '云、边、端；来源未说明则留空' }),
    scale: z.enum(scales).optional().meta({ description: 'Scale reached', zh: '应用规模' }),
    status: z.enum(statuses).meta({ description: 'pilot, in-use or withdrawn', zh: '试点、在用或停用' }),
    year: year().optional().meta({ description: 'Year that the figures stand for', zh: '数据对应年份' }),
    stack,
    dataLoop: text().optional().meta({ description: 'How production data flow back', zh: '数据闭环' }),
    results: z.array(result).max(20).default([]).meta({ description: 'What it gave', zh: '成效' }),
    safety: z
      .array(
        z.strictObject({
          measure: reference().meta({
            description: 'A term of seeds/safety-measures.yaml',
            zh: '安全措施，取自 seeds/safety-measures.yaml',
          }),
          note: text().optional().meta({ description: 'What the source says of it', zh: '来源对它的说明' }),
          source: z
            .string()
            .max(40)
            .optional()
            .meta({ description: 'Id of the source that states it', zh: '给出该措施的来源 id' }),
        }),
      )
      .max(20)
      .default([])
      .meta({ description: 'Safety measures that the sources state', zh: '来源写明的安全措施' }),
    reuse: z
      .strictObject({
        needs: z
          .array(text({ zh: 200, en: 500 }))
          .max(12)
          .default([])
          .meta({ description: 'What must be there first', zh: '先要具备的条件' }),
        note: text().optional().meta({ description: 'What else to know', zh: '补充说明' }),
      })
      .optional()
      .meta({ description: 'What another plant needs first', zh: '复制推广的前提' }),
    partners: z.array(name()).max(20).default([]).meta({ description: 'Partners', zh: '合作单位' }),
    planMeasures: z
      .array(numericIdentifier(/^\d+\.\d+$/))
      .max(8)
      .default([])
      .meta({ description: 'Measures of the plan that it serves', zh: '对应的行动措施' }),
    caveat: text({ zh: 300, en: 900 })
      .optional()
      .meta({ description: 'What is inferred or in doubt about the entry', zh: '本条目中属于推断或存疑的部分' }),
    sources: z.array(source).min(1).max(20).meta({ description: 'Sources', zh: '来源' }),
    reviewed: day().meta({ description: 'Day of the last review', zh: '最近复核日期' }),
    checked: day().optional().meta({
      description: 'Day on which a second reader compared every figure with its source',
      zh: '第二人逐项核对来源的日期',
    }),
    corrections: z.array(correction).max(50).default([]).meta({ description: 'Corrections', zh: '更正记录' }),
    formerIds: z.array(identifier()).max(12).default([]).meta({
      description: 'Earlier ids, whose addresses redirect here',
      zh: '曾用 id，旧网址会跳转到这里',
    }),
  })
  .superRefine((value, context) => citedSources(value, ['results', 'safety'], context), {
    when: hasSources,
  });

/** A scenario's facts, as checked; lists that the file leaves out are empty. */
export type ScenarioRecord = z.infer<typeof scenario>;
/** A scenario's facts, as an editor writes them. */
export type ScenarioInput = z.input<typeof scenario>;
