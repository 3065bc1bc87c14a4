import type { Labels } from './words.ts';

/** What the pages of the data say. */
export const dataPageLabels = {
  title: { zh: '开放数据', en: 'Open data' },
  lead: {
    zh: '本站知道的一切，都可以按您的工具喜欢的格式整份取走：不用注册，不用密钥，离线可用。',
    en: 'Everything that the site knows, whole, in the form that your tools like: no account, no key, fit for use offline.',
  },
  day: { zh: '内容日期 {day}。', en: 'Content as of {day}.' },
  whole: { zh: '整份取走', en: 'Take it all' },
  wholeText: {
    xlsx: {
      zh: '一个工作簿，一表一页：中英文表头、筛选、冻结窗格和数据字典。用 Excel 或 WPS 打开。',
      en: 'One workbook, a sheet a table: headers in Chinese and English, filters, frozen panes, data dictionary.',
    },
    sqlite: {
      zh: '同样的表，带主键、外键和全文检索，一个文件就是一个数据库。',
      en: 'The same tables with their keys and full-text search: a database in a file.',
    },
    zip: {
      zh: '存档：全部 CSV、说明、引用信息和校验值，文件名带日期，适合随论文保存。',
      en: 'The archive of this day: all CSV files, their description, citation and checksums, to keep beside a paper.',
    },
  },
  tables: { zh: '数据表', en: 'Tables' },
  tablesLead: {
    zh: 'CSV 是带 BOM 的 UTF-8，Excel 直接打开不会乱码；一格有多个值时用 | 隔开；会被表格软件当成公式的文字前面加了一个撇号。',
    en: 'CSV files are UTF-8 with a byte-order mark, so that Excel opens them by itself. Several values in a cell have | between them; a text that a spreadsheet would run as a formula has an apostrophe before it.',
  },
  size: { zh: '{rows} 行，{columns} 列', en: 'rows: {rows}; columns: {columns}' },
  preview: { zh: '预览：{table}', en: 'Preview: {table}' },
  previewNote: { zh: '前几列、前几行', en: 'First columns and rows' },
  api: { zh: 'JSON 接口', en: 'JSON API' },
  apiLead: {
    zh: '每个列表、条目和关联都有固定网址的 JSON 文件。v1 内只增加字段，不改、不删；id 永不重用。',
    en: 'Every list, item and link is a JSON file at an address that stays. Within v1 fields are added, never changed or taken away; ids are never reused.',
  },
  apiPage: { zh: '接口说明', en: 'About the API' },
  apiIndex: { zh: '接口目录（JSON）', en: 'Index of the API (JSON)' },
  openapi: { zh: 'OpenAPI 3.1 描述', en: 'OpenAPI 3.1 description' },
  changes: { zh: '变更记录：新增、更正、撤下', en: 'Changes: what came in, was corrected or withdrawn' },
  twins: { zh: '网页的另两种形式', en: 'Pages in two other forms' },
  twinsLead: {
    zh: '任何条目的网址后面加 index.json 就是数据，加 index.md 就是 Markdown 文本。给智能助手的总目录：',
    en: 'Add index.json to the address of any entry for its data, index.md for its text as Markdown. For assistants:',
  },
  feeds: { zh: '订阅', en: 'Feeds' },
  feedsLead: {
    zh: '每个行业、每个地区另有订阅：/feeds/industries/ 行业 id，/feeds/regions/ 地区代码，后缀 .atom 或 .json。',
    en: 'Each industry and region has its own: /feeds/industries/ with the industry’s id, /feeds/regions/ with the region’s code, ending in .atom or .json.',
  },
  feedAll: { zh: '全部变动', en: 'All changes' },
  feedCorrections: { zh: '更正', en: 'Corrections' },
  deadlines: { zh: '政策截止日历', en: 'Calendar of deadlines' },
  descriptions: { zh: '数据的说明', en: 'What describes the data' },
  descriptionText: {
    'datapackage.json': {
      zh: 'Data Package 2：字段类型、主键和外键',
      en: 'Data Package 2: types and keys of the tables',
    },
    'dictionary.csv': { zh: '数据字典', en: 'Data dictionary' },
    'dictionary.json': { zh: '数据字典（JSON）', en: 'Data dictionary as JSON' },
    'vocabularies.jsonld': {
      zh: 'SKOS：词表和行业用语词库，行业对应 GB/T 4754',
      en: 'SKOS: vocabularies and thesaurus; industries matched to GB/T 4754',
    },
    'dcat.jsonld': { zh: 'DCAT 3 目录描述', en: 'DCAT 3 description for data portals' },
    'citation.cff': { zh: '引用信息', en: 'How to cite' },
    'checksums.txt': { zh: '全部文件的 SHA-256 校验值', en: 'SHA-256 checksums of all files' },
  },
  file: { zh: '文件', en: 'File' },
  what: { zh: '内容', en: 'What it is' },
  bytes: { zh: '大小', en: 'Size' },
  examples: { zh: '示例', en: 'Examples' },
  example: {
    curl: { zh: 'curl 和 jq：A 级证据的场景', en: 'curl and jq: scenarios with evidence of grade A' },
    duckdb: { zh: 'DuckDB：可比数字最多的指标', en: 'DuckDB: metrics with most comparable figures' },
    sqlite: { zh: 'SQLite：全文检索', en: 'SQLite: full-text search' },
    python: { zh: 'Python（pandas）', en: 'Python (pandas)' },
    r: { zh: 'R', en: 'R' },
    excel: { zh: 'Excel（Power Query 高级编辑器）', en: 'Excel (Power Query, advanced editor)' },
  },
  licence: { zh: '授权与引用', en: 'Licence and citation' },
  licenceText: {
    zh: '数据以 CC BY 4.0 授权：可以自由使用、改编和商用，请注明出处。来源网页的文字属于其作者，本站只重述事实。',
    en: 'Data under CC BY 4.0: free to use, adapt and sell, with credit. The texts of the sources belong to their authors; the Atlas restates facts.',
  },
  cite: {
    zh: '引用格式：Atlas 智造图谱编辑组. Atlas 智造图谱 [数据集]. 版本 {day}. {address}',
    en: 'Cite as: The editors of the Atlas. Atlas of AI in Manufacturing [data set]. Version {day}. {address}',
  },
  reference: {
    title: { zh: '接口说明', en: 'The API' },
    lead: {
      zh: 'v1 的全部网址和字段。每个回答外面是同一个信封：schemaVersion、generatedAt（内容日期）、total、lastModified、result。',
      en: 'All addresses and fields of v1. Every answer stands in the same envelope: schemaVersion, generatedAt (the day of the content), total, lastModified, result.',
    },
    operations: { zh: '网址', en: 'Addresses' },
    shapes: { zh: '字段', en: 'Fields' },
    path: { zh: '网址（在 {base} 之下）', en: 'Address (below {base})' },
    example: { zh: '例', en: 'Example' },
    field: { zh: '字段', en: 'Field' },
    type: { zh: '类型', en: 'Type' },
    required: { zh: '必有', en: 'always there' },
  },
} as const satisfies Labels;
