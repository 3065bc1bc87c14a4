import type { SchemaRule } from './rule-name.ts';
import type { Wording } from './text.ts';

/** What each rule of the shape of front matter and seeds is about. */
export const schemaRules: Readonly<Record<SchemaRule, Wording>> = {
  amount: { zh: '数字是一个值，或一个首尾有序的区间', en: 'A figure is one value, or a range in order' },
  'duplicate-source': { zh: '来源的 id 不重复', en: 'Ids of sources are unique' },
  empty: { zh: '填了的字段有内容', en: 'A field that stands there says something' },
  format: { zh: '日期、网址和 id 的写法正确', en: 'Dates, addresses and ids are written in their form' },
  future: { zh: '日期不在将来', en: 'Dates do not lie in the future' },
  headline: { zh: '主要数字是本应用或产线上的成效', en: 'A headline is an outcome of the application or the line' },
  nature: { zh: '数字的性质与写法相符', en: 'The nature of a figure fits its form' },
  'relative-unit': { zh: '相对变化以 % 计', en: 'A relative change is in per cent' },
  required: { zh: '必填的字段都有', en: 'Required fields are there' },
  'statement-basis': { zh: '依据与来源相符', en: 'What a statement rests on is told' },
  'too-few': { zh: '列表的项数足够', en: 'Lists have enough items' },
  'too-long': { zh: '文字不超过限度', en: 'Texts keep within their limits' },
  'too-many': { zh: '数值和项数不超过上限', en: 'Numbers keep within their limits' },
  'too-small': { zh: '数值不低于下限', en: 'Numbers are not too small' },
  type: { zh: '字段的类型正确', en: 'Fields are of their type' },
  'unknown-key': { zh: '字段在指南所列之中', en: 'Fields are those of the guide' },
  'unknown-source': { zh: '数字引用的来源存在', en: 'Sources that figures name exist' },
  value: { zh: '值在可用的值之中', en: 'Values are among those allowed' },
  year: { zh: '年份可信', en: 'Years are possible' },
};
