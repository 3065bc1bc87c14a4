import { z } from 'zod';
import { anyDay } from '../date.ts';
import { identifier } from '../identifier.ts';
import { source } from '../source.ts';
import { text, wording } from '../text.ts';
import { certain } from './term.ts';

const money = z.strictObject({
  value: z.number().nonnegative(),
  currency: z.literal('CNY'),
  /** What the amount is for: a project, an enterprise, a year. */
  per: text(),
});

/** Kinds of support that the plan and its regions name. */
export const instruments = [
  'compute-voucher',
  'model-voucher',
  'data-voucher',
  'grant',
  'prize',
  'fund',
  'loan',
  'tax',
  'service',
  'pilot-base',
] as const;

/** Who may apply: what `beneficiary` says, in terms that can be chosen. */
export const recipients = ['enterprise', 'manufacturer', 'sme', 'research', 'platform'] as const;
export type Recipient = (typeof recipients)[number];

/** What one kind of applicant gets: per cent of what is paid, at most `cap` (CNY). */
const grant = z.strictObject({
  for: wording(),
  rate: z.number().positive().max(100),
  cap: z.number().positive().optional(),
});

/** A voucher, fund, grant, loan or service that pays for a part of a case. */
export const supportScheme = z.strictObject({
  id: identifier().meta({ description: 'Its id: never reused', zh: 'id，永不重用' }),
  title: wording().meta({ description: 'Title', zh: '标题' }),
  issuer: wording().meta({ description: 'Who issued it', zh: '发布方' }),
  level: z
    .enum(['national', 'province', 'city', 'district'])
    .meta({ description: 'National, province, city or district', zh: '层级：国家、省、市或区' }),
  region: z
    .string()
    .regex(/^CN-[A-Z]{2}$/)
    .optional()
    .meta({ description: 'Province by ISO 3166-2', zh: '省级行政区代码（ISO 3166-2）' }),
  city: wording().optional().meta({ description: 'City', zh: '城市' }),
  instrument: z.enum(instruments).meta({ description: 'Kind of support', zh: '支持方式' }),
  beneficiary: wording().meta({ description: 'Who may apply, as the document says', zh: '申请对象（文件原意）' }),
  recipients: z
    .array(z.enum(recipients))
    .min(1)
    .meta({ description: 'Who may apply, in terms that can be chosen', zh: '申请对象（可筛选的类别）' }),
  rate: z
    .strictObject({ value: z.number().positive(), unit: z.enum(['%', 'pp']), of: text() })
    .optional()
    .meta({
      description: 'Share that is paid: per cent, or percentage points, of what',
      zh: '支持比例：百分比或百分点，以及按什么计算',
    }),
  cap: money.optional().meta({ description: 'At most', zh: '上限' }),
  grants: z.array(grant).default([]).meta({
    description:
      'Where kinds of applicants get different shares: each with its own rate and cap, in place of rate and cap',
    zh: '不同对象比例不同时的各档比例与上限，代替 rate 和 cap',
  }),
  floor: z
    .number()
    .positive()
    .optional()
    .meta({ description: 'What an applicant has to spend at least (CNY)', zh: '申请方至少要投入的金额（元）' }),
  pool: money.optional().meta({ description: 'Sum that is set aside in all', zh: '资金总额' }),
  summary: wording().meta({ description: 'What it pays for', zh: '支持内容' }),
  validFrom: anyDay().optional().meta({ description: 'First day', zh: '起始日期' }),
  validTo: anyDay().optional().meta({ description: 'Last day', zh: '截止日期' }),
  document: text().meta({ description: 'Number or name of the document', zh: '文号或文件名' }),
  draft: z
    .boolean()
    .default(false)
    .meta({ description: 'A draft for comment, not in force', zh: '征求意见稿，尚未施行' }),
  certain: certain(),
  note: text().optional().meta({ description: 'What else to know', zh: '补充说明' }),
  sources: z.array(source).min(1).meta({ description: 'Sources', zh: '来源' }),
});
export type SupportScheme = z.infer<typeof supportScheme>;
