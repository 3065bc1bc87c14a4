import type { ReadingRule } from '../schema/rule-name.ts';
import type { Wording } from '../schema/text.ts';

/** What each rule of files and of YAML is about. */
export const readingRules: Readonly<Record<ReadingRule, Wording>> = {
  encoding: { zh: '文件是 UTF-8 文本', en: 'Files are UTF-8 text' },
  'english-front-matter': { zh: '英文正文文件没有信息块', en: 'An English body has no front matter' },
  'file-name': { zh: '文件名是 <id>.mdx 或 <id>.en.mdx', en: 'Files are called <id>.mdx or <id>.en.mdx' },
  'file-size': { zh: '文件不超过 256 KiB', en: 'Files have 256 KiB at most' },
  'front-matter': { zh: '文件以 --- 信息块开头', en: 'A file begins with its --- block' },
  link: { zh: '文件不是链接', en: 'Files are no links' },
  'merge-conflict': { zh: '合并冲突已经解决', en: 'Merge conflicts are resolved' },
  'missing-file': { zh: '词表文件齐全', en: 'The files of reference data are all there' },
  'no-file': { zh: '文件夹里只有条目', en: 'Folders hold entries only' },
  orphan: { zh: '英文正文有对应的条目', en: 'An English body belongs to an entry' },
  yaml: { zh: '信息块是普通的 YAML', en: 'The block at the top is plain YAML' },
};
