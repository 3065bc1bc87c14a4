import { z } from 'zod';
import { day, year } from './date.ts';
import { creditCode, stockCode } from './firm-codes.ts';
import { identifier, reference } from './identifier.ts';
import { citedSources, correction, hasSources } from './record.ts';
import { address, source } from './source.ts';
import { name, text, wording } from './text.ts';

/** What an enterprise is in the catalogue; `benchmark` always by somebody's list. */
export const roles = ['benchmark', 'ecosystem-leader', 'solution-provider', 'sme'] as const;
export type Role = (typeof roles)[number];

/** One recognition: a list or title, its year, and the page that says so. */
export const recognition = z.strictObject({
  scheme: reference().meta({
    description: 'A term of seeds/recognition-schemes.yaml',
    zh: '认定名目，取自 seeds/recognition-schemes.yaml',
  }),
  year: year()
    .optional()
    .meta({ description: 'Year of the list; absent where not stated', zh: '名单年份；来源未写则不填' }),
  month: z.number().int().min(1).max(12).optional().meta({ description: 'Month', zh: '月份' }),
  site: text({ zh: 80, en: 200 })
    .optional()
    .meta({ description: 'Plant or site recognised', zh: '获认定的工厂或基地' }),
  category: name().optional().meta({ description: 'Category within the scheme', zh: '类别' }),
  title: name().optional().meta({ description: 'Title of the project', zh: '项目名称' }),
  proposed: z
    .literal(true)
    .optional()
    .meta({ description: 'From a list of proposed names, not the final one', zh: '来自拟入选公示名单，尚非最终名单' }),
  source: z.string().min(1).max(40).meta({ description: 'Id of the source that states it', zh: '来源 id' }),
});
export type Recognition = z.infer<typeof recognition>;

/** The front matter of `content/enterprises/<id>.mdx`. */
export const enterprise = z
  .strictObject({
    name: wording({ zh: 60, en: 160 }).meta({ description: 'Full name', zh: '全称' }),
    shortName: wording({ zh: 30, en: 80 }).meta({ description: 'Short name', zh: '简称' }),
    aliases: z
      .array(z.string().trim().min(1).max(80))
      .max(20)
      .default([])
      .meta({ description: 'Other names that people search by', zh: '别名（用于搜索）' }),
    parent: reference().optional().meta({ description: 'Id of the parent enterprise', zh: '上级企业 id' }),
    brands: z.array(name()).max(20).default([]).meta({ description: 'Brands', zh: '品牌' }),
    formerNames: z.array(name()).max(12).default([]).meta({ description: 'Former names', zh: '曾用名' }),
    industries: z
      .array(reference())
      .min(1)
      .max(8)
      .meta({ description: 'Industries, the main one first', zh: '行业，主要行业在前' }),
    region: reference()
      .optional()
      .meta({ description: 'Province (CN-FJ) or country (DE)', zh: '省级行政区代码（CN-FJ）或国家代码（DE）' }),
    city: text({ zh: 30, en: 80 }).optional().meta({ description: 'City', zh: '城市' }),
    creditCode: creditCode().optional().meta({
      description: 'Unified social credit code',
      zh: '统一社会信用代码',
    }),
    stockCodes: z.array(stockCode()).max(4).default([]).meta({
      description: 'Codes on stock exchanges, such as 600019.SH',
      zh: '股票代码，如 600019.SH',
    }),
    website: address().optional().meta({ description: 'Website', zh: '网站' }),
    profile: text({ zh: 200, en: 600 }).meta({ description: 'What it makes', zh: '简介' }),
    roles: z.array(z.enum(roles)).default([]).meta({ description: 'Roles', zh: '角色' }),
    recognitions: z.array(recognition).max(60).default([]).meta({ description: 'Recognitions', zh: '获得的认定' }),
    caveat: text({ zh: 300, en: 900 })
      .optional()
      .meta({ description: 'What is inferred or in doubt about the entry', zh: '本条目中属于推断或存疑的部分' }),
    sources: z.array(source).min(1).max(40).meta({ description: 'Sources', zh: '来源' }),
    reviewed: day().meta({ description: 'Day of the last review', zh: '最近复核日期' }),
    corrections: z.array(correction).max(50).default([]).meta({ description: 'Corrections', zh: '更正记录' }),
    formerIds: z
      .array(identifier())
      .max(12)
      .default([])
      .meta({ description: 'Earlier ids, whose addresses redirect here', zh: '曾用 id，旧网址会跳转到这里' }),
  })
  .superRefine((value, context) => citedSources(value, ['recognitions'], context), {
    when: hasSources,
  });

/** An enterprise's facts, as checked. */
export type EnterpriseRecord = z.infer<typeof enterprise>;
/** An enterprise's facts, as an editor writes them. */
export type EnterpriseInput = z.input<typeof enterprise>;
