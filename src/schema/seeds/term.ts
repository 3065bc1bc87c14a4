import { z } from 'zod';
import { identifier } from '../identifier.ts';
import { address } from '../source.ts';
import { text, wording } from '../text.ts';

/** Whether the evidence states it; `false` is shown to readers as uncertain or inferred. */
export const certain = () =>
  z.boolean().default(true).meta({
    description: 'The evidence states it; false: uncertain or inferred',
    zh: '资料写明；false 表示存疑或推断',
  });

/** What every term of a vocabulary has. */
export const termFields = {
  id: identifier().meta({ description: 'Its id: never reused', zh: 'id，永不重用' }),
  label: wording({ zh: 40, en: 120 }).meta({ description: 'Its name', zh: '名称' }),
  aliases: z
    .array(z.string().trim().min(1).max(60))
    .max(40)
    .default([])
    .meta({ description: 'Words that people search by', zh: '别名（用于搜索）' }),
  certain: certain(),
  note: text().optional().meta({ description: 'What else to know', zh: '补充说明' }),
  source: address().optional().meta({ description: 'Address of the page that states it', zh: '出处网址' }),
};

export const term = z.strictObject(termFields);
export type Term = z.infer<typeof term>;
