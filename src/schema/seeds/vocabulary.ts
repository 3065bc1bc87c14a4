import { z } from 'zod';
import { identifier } from '../identifier.ts';
import { address, sourceKinds } from '../source.ts';
import { text, wording } from '../text.ts';
import { certain, termFields } from './term.ts';

/** A stage of manufacture, under one of the five links of the plan. */
export const stage = z.strictObject({
  ...termFields,
  link: identifier().meta({
    description: 'Link of the plan that it belongs to; the editors’ assignment unless linkCertain',
    zh: '所属的行动计划环节；linkCertain 为 false 时由编辑归类',
  }),
  linkCertain: z
    .boolean()
    .default(false)
    .meta({ description: 'The plan itself puts it there', zh: '归类出自行动计划原文' }),
});

export const technique = z.strictObject({
  ...termFields,
  words: z
    .strictObject({ zh: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) })
    .optional()
    .meta({
      description: 'Words in a text that bear out a claim of the technique; broader than its names',
      zh: '能佐证使用该技术的词，比名称更宽',
    }),
});

/** Who recognises, and whether the list counts as a benchmark list of the plan's kind. */
export const recognitionScheme = z.strictObject({
  ...termFields,
  issuer: wording().meta({ description: 'Who recognises', zh: '发布方' }),
  level: z
    .enum(['international', 'national', 'provincial', 'other'])
    .meta({ description: 'International, national, provincial or other', zh: '层级：国际、国家、省级或其他' }),
  benchmark: z
    .boolean()
    .meta({ description: 'A benchmark list of the plan’s kind', zh: '属于行动计划意义上的标杆名单' }),
});
export type RecognitionScheme = z.infer<typeof recognitionScheme>;

/** A province-level division of GB/T 2260, with its place on the equal-tile map. */
export const region = z.strictObject({
  id: z
    .string()
    .regex(/^CN-[A-Z]{2}$/)
    .meta({ description: 'Code of ISO 3166-2', zh: 'ISO 3166-2 代码' }),
  label: wording().meta({ description: 'Its name', zh: '名称' }),
  fullName: z.strictObject({ zh: z.string().min(1) }).meta({ description: 'Its full name', zh: '全称' }),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Words that people search by', zh: '别名（用于搜索）' }),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .meta({ description: 'Code of GB/T 2260', zh: 'GB/T 2260 代码' }),
  kind: z.enum(['province', 'municipality', 'autonomous-region', 'special-administrative-region']).meta({
    description: 'Province, municipality, autonomous region or special administrative region',
    zh: '省、直辖市、自治区或特别行政区',
  }),
  tile: z
    .strictObject({ row: z.number().int().min(0).max(20), column: z.number().int().min(0).max(20) })
    .meta({ description: 'Its place on a map of equal tiles', zh: '在等面积方块地图上的位置' }),
});
export type Division = z.infer<typeof region>;

/** A name of the national reference guide to typical smart-manufacturing scenarios. */
export const referenceScenario = z.strictObject({
  ...termFields,
  code: z.number().int().min(1).max(40).meta({ description: 'Its number in the guide', zh: '在参考指引中的编号' }),
  link: wording().meta({ description: 'Link of the guide that it belongs to', zh: '所属环节' }),
  gist: text()
    .optional()
    .meta({ description: 'What it is about; absent where its text was not seen', zh: '要点；没有见到原文则无' }),
  gistBasis: z.enum(['draft-for-comment', 'final-edition-summary', 'not-seen']).meta({
    description: 'Where the gist was read: the draft, a summary of the final edition, or nowhere',
    zh: '要点的依据：征求意见稿、正式版摘要或未见',
  }),
  nameBasis: z
    .enum(['several-sources', 'single-source'])
    .meta({ description: 'Whether one or several sources give its name', zh: '名称由一个还是多个来源给出' }),
  via: z.string().optional().meta({ description: 'The copy in which it was read', zh: '所读的副本' }),
});
export type ReferenceScenario = z.infer<typeof referenceScenario>;

/** A safety measure: of the plan, or one that cases state. */
export const safetyMeasure = z.strictObject({
  ...termFields,
  group: z
    .enum(['technology', 'resource', 'against-hallucination', 'governance', 'data-protection', 'people-and-plant'])
    .meta({ description: 'What kind of measure it is', zh: '类别' }),
  via: z.string().optional().meta({ description: 'The copy in which it was read', zh: '所读的副本' }),
  standards: z.array(z.string()).default([]).meta({
    description: 'Ids of standards and rules that bear on it; the editors’ assignment',
    zh: '相关标准与规则的 id（由编辑归类）',
  }),
});
export type SafetyMeasure = z.infer<typeof safetyMeasure>;

export const standard = z.strictObject({
  id: identifier().meta({ description: 'Its id: never reused', zh: 'id，永不重用' }),
  number: z.string().min(1).optional().meta({ description: 'Its number', zh: '编号' }),
  title: wording().meta({ description: 'Title', zh: '标题' }),
  issuer: wording().optional().meta({ description: 'Who issued it', zh: '发布方' }),
  year: z.number().int().min(1990).max(2100).optional().meta({ description: 'Year of issue', zh: '发布年份' }),
  kind: z
    .enum([
      'national-standard',
      'mandatory-national-standard',
      'draft-standard',
      'guide',
      'scheme',
      'policy',
      'rule',
      'framework',
    ])
    .meta({
      description: 'National standard, guide, policy, rule and so on',
      zh: '类别：国家标准、指南、政策、规则等',
    }),
  covers: wording().meta({ description: 'What it covers', zh: '内容' }),
  certain: certain(),
  note: text().optional().meta({ description: 'What else to know', zh: '补充说明' }),
  source: address().optional().meta({ description: 'Address of the page that states it', zh: '出处网址' }),
  furtherSources: z
    .array(address())
    .default([])
    .meta({ description: 'Addresses of further pages', zh: '其他出处网址' }),
  officialUrl: address().optional().meta({ description: 'Official address', zh: '官方网址' }),
  via: z.string().optional().meta({ description: 'The copy in which it was read', zh: '所读的副本' }),
  safety: z
    .strictObject({ appliesTo: wording(), checks: z.array(wording()).min(1) })
    .optional()
    .meta({
      description: 'Of a rule on safety: whom it concerns, and what a plant can check',
      zh: '安全规则：适用对象和工厂可自查的内容',
    }),
});
export type Standard = z.infer<typeof standard>;

/** A host that sources cite: who speaks there, and whether it repeats others' texts. */
export const publisher = z.strictObject({
  host: z.string().regex(/^[a-z0-9.-]+$/),
  label: wording(),
  kind: z.enum(sourceKinds),
  repost: z.literal(true).optional(),
  /** An expired or hijacked domain, a proxy, spam: a public site must not send people there. */
  linkable: z.literal(false).optional(),
  note: text().optional(),
});
export type Publisher = z.infer<typeof publisher>;
