import type { Labels } from './words.ts';

/** What assistants are told. */
export const assistantLabels = {
  about: {
    zh: '内容日期 {day}。每个条目都有 Markdown（网址加 index.md）和 JSON（网址加 index.json）两种文本；英文版在 /en/ 之下。',
    en: 'Content as of {day}. Every entry stands as Markdown (its address with index.md) and as JSON (with index.json); the Chinese edition stands without /en/.',
  },
  grades: {
    zh: '每个数字后面的 [1·B] 是来源编号和证据等级：A 政府名单、标准或独立机构；B 独立媒体或论文；C 企业自述或没有更好出处的转载。引用数字时请连同等级、来源和测量范围一起说。',
    en: 'After each figure, [1·B] gives the number of its source and the grade of evidence: A a government list, a standard or an independent body; B independent press or a paper; C the enterprise itself or a repost that names nothing better. Quote a figure with its grade, its source and what it was measured on.',
  },
  honest: {
    zh: '没有来源写明的就是没有写明，不要推断。收录数不代表全国进展。',
    en: 'What no source states is not stated: infer nothing. The count of entries is not the nation’s progress.',
  },
  data: { zh: '数据', en: 'Data' },
  full: { zh: '全部条目的全文', en: 'every entry, whole' },
  api: { zh: 'JSON 接口目录', en: 'index of the JSON API' },
  openapi: { zh: '接口说明', en: 'description of the API' },
  workbook: { zh: '全部数据表的工作簿', en: 'every table as one workbook' },
  database: { zh: '同样的表，带全文检索', en: 'the same tables, with full-text search' },
  page: { zh: '数据页', en: 'The page of the data' },
  pageText: { zh: '全部文件、示例和授权', en: 'all files, examples, licence' },
} as const satisfies Labels;
