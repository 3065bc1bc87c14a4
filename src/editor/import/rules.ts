import type { ImportRule } from '../../schema/rule-name.ts';
import type { Wording } from '../../schema/text.ts';

/** What each rule of the tables and lines that an import reads is about. */
export const importRules: Readonly<Record<ImportRule, Wording>> = {
  cell: { zh: '单元格里的内容与看到的一致', en: 'A cell holds what it shows' },
  'column-mapping': { zh: '列对应文件的写法正确', en: 'The column mapping is in form' },
  contradiction: { zh: '同一条目的各行不矛盾', en: 'Rows of an entry do not contradict each other' },
  'duplicate-column': { zh: '一个字段只有一列', en: 'A field has one column' },
  'empty-table': { zh: '表里有数据行', en: 'A table has rows of data' },
  json: { zh: '每行一个 JSON 对象', en: 'A line is one JSON object' },
  'missing-column': { zh: '列对应文件里的列都在表里', en: 'The columns of the mapping are in the table' },
  'missing-sheet': { zh: '工作簿里有所指的工作表', en: 'The sheet that is named is there' },
  'no-record': { zh: '表里只有记录和看得出的说明', en: 'Rows are records, or notes that show that they are' },
  quotes: { zh: 'CSV 的引号成对', en: 'Quotation marks of a CSV file pair up' },
  'unknown-column': { zh: '表里只有认识的列', en: 'Columns are known' },
  unreadable: { zh: '文件可以读出', en: 'Files can be read' },
};
