import { z } from 'zod';
import { grades } from '../../../catalogue/evidence.ts';
import { source } from '../../../schema/source.ts';

/* What items of several lists share. A field that v1 has once keeps its name, type and meaning. */

export const words = z
  .object({ zh: z.string(), en: z.string().optional() })
  .meta({ description: 'Chinese, with its English translation where there is one', zh: '中文，有译文时附英文' });

export const reference = z
  .object({ id: z.string().meta({ description: 'Its id in its own list', zh: '在其列表中的 id' }), label: words })
  .meta({
    description: 'What the entry refers to, by its id in its own list, with its name',
    zh: '所引用的条目或术语：在其列表中的 id 和名称',
  });

export const grade = z.enum(grades).meta({
  description:
    'Grade of evidence, computed: A a government list, a standard or an independent body; B independent press or a paper; C the enterprise itself',
  zh: '证据等级（计算得出）：A 政府名单、标准或独立机构；B 独立媒体或论文；C 企业自述',
});

export const addresses = z
  .object({ zh: z.string(), en: z.string() })
  .meta({ description: 'The address for readers of Chinese and of English', zh: '中文和英文网址' });

/** The list that an entry stands in. */
export const entryList = z
  .enum(['scenarios', 'enterprises', 'playbooks'])
  .meta({ description: 'List of the entry', zh: '条目所在的列表' });

export const dated = z.string().meta({ description: 'A day as 2026-01-31', zh: '日期，如 2026-01-31' });

/** What every item has. */
export const itemFields = {
  id: z.string().meta({ description: 'Its id: never reused', zh: 'id，永不重用' }),
  href: z.string().meta({ description: 'Address of the whole item', zh: '完整条目的网址' }),
};

/** What every item has that is an entry. */
export const entryFields = {
  ...itemFields,
  page: addresses.meta({ description: 'Its pages for readers', zh: '网页' }),
  markdown: addresses.meta({ description: 'Its pages as Markdown', zh: '网页的 Markdown 文本' }),
  lastModified: dated.meta({
    description: 'Day of its last review, check or correction',
    zh: '最近复核、核对或更正的日期',
  }),
  grade: grade.meta({
    description: 'Best grade of evidence among its figures; among its sources where it has none',
    zh: '各数字中最好的证据等级；没有数字时取来源的',
  }),
};

export const citedSource = z
  .object({
    ...source.shape,
    number: z
      .number()
      .int()
      .meta({ description: 'Its place in the list, as the page shows it', zh: '在来源列表中的序号，与网页一致' }),
    grade: grade.meta({ description: 'Grade of what rests on it', zh: '以它为据的内容的证据等级' }),
  })
  .meta({ description: 'A page that states something of the entry', zh: '来源：说明条目某项内容的网页' });

export const counts = z
  .object({ scenarios: z.number().int(), enterprises: z.number().int(), playbooks: z.number().int() })
  .meta({ description: 'Entries that refer to it', zh: '引用它的条目数' });

export const body = z
  .object({ zh: z.string().optional(), en: z.string().optional() })
  .meta({ description: 'The text of the entry as Markdown', zh: '正文（Markdown）' });
