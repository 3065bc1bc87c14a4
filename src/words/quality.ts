import type { Labels } from './words.ts';

export const qualityLabels = {
  title: { zh: '质量', en: 'Quality' },
  heading: { zh: '收录质量', en: 'Quality of the catalogue' },
  lead: {
    zh: '图谱自查：证据等级、缺什么、到哪里补。',
    en: 'How the Atlas stands: grades of evidence, what is missing, and where to mend it.',
  },
  grades: { zh: '证据等级', en: 'Grades of evidence' },
  worth: { zh: '数字的性质与范围', en: 'What the figures are worth' },
  worthLead: {
    zh: '只有本应用或产线上的成效可以不加说明地比较：{total} 个数字里有 {own} 个。',
    en: 'Only outcomes of an application or its line compare without a remark. Such figures: {own} of {total}.',
  },
  nature: { zh: '性质', en: 'Nature' },
  told: { zh: '案例写到了什么', en: 'What cases tell' },
  toldLead: {
    zh: '共 {scenarios} 个案例，其中 {ai} 个使用人工智能，{others} 个是智能制造。来源没有写的不猜。',
    en: 'Cases: {scenarios}, of them {ai} with AI and {others} of intelligent manufacturing. What no source states is not guessed.',
  },
  thing: {
    attributable: { zh: '有本应用或产线上的成效', en: 'an outcome of the application or line' },
    model: { zh: '写明模型', en: 'the model' },
    agent: { zh: '写明智能体', en: 'the agent' },
    data: { zh: '写明数据', en: 'the data' },
    compute: { zh: '写明算力或平台', en: 'computing or platform' },
    deployment: { zh: '写明云、边、端', en: 'where it runs: cloud, edge, end' },
    loop: { zh: '写明数据闭环', en: 'how data flow back' },
    safety: { zh: '写明安全措施', en: 'safety measures' },
    reuse: { zh: '写明复制前提', en: 'what reuse takes' },
    step: { zh: '写明工序', en: 'the step of the process' },
    'second-source': { zh: '有第二家发布者', en: 'a second publisher' },
    'search-words': { zh: '有检索词', en: 'words to be found by' },
    checked: { zh: '第二人核对过', en: 'compared with its sources a second time' },
  },
  sources: { zh: '来源', en: 'Sources' },
  sourcesLead: {
    zh: '{all} 条来源里有 {unlinked} 条的网址不宜从公开网站链接（裸 IP 地址、已过期或被盗用的域名），只写出处。',
    en: 'Of the sources ({all}), {unlinked} stand at addresses that a public site must not link (bare IP addresses, expired or hijacked domains): they are named, not linked.',
  },
  unlinked: { zh: '用到这些来源的条目', en: 'Entries with such sources' },
  allCorrections: {
    zh: '全部 {count} 条更正',
    en: { one: 'All {count} correction', other: 'All {count} corrections' },
  },
  back: { zh: '收录质量', en: 'Quality' },
  listTitle: { zh: '{heading} · 收录质量', en: '{heading} · quality of the catalogue' },
  gaps: { zh: '缺什么', en: 'What is missing' },
  byIndustry: { zh: '按行业', en: 'By industry' },
  industry: { zh: '行业', en: 'Industry' },
  allIndustries: { zh: '全部', en: 'All' },
  mend: { zh: '补充', en: 'Mend' },
  oldest: { zh: '最早的复核', en: 'Oldest review' },
  corrections: { zh: '更正记录', en: 'Corrections' },
  noCorrections: { zh: '暂无更正。', en: 'None so far.' },
  /** The lists that have a page each. */
  listHeading: {
    'no-figures': { zh: '没有数字的案例', en: 'Cases without figures' },
    'no-english': { zh: '没有英文的案例', en: 'Cases without English' },
    'weak-sources': { zh: '只有 C 级来源的案例', en: 'Cases with grade C sources only' },
    'original-sought': { zh: '正在寻找原始出处的案例', en: 'Cases whose original is being looked for' },
    'second-reading': { zh: '数字待第二人核对的案例', en: 'Cases whose figures await a second reading' },
    'no-safety': { zh: '安全敏感行业里未写安全措施的案例', en: 'Safety-sensitive cases that state no measure' },
    reviews: { zh: '按复核日期排列的案例', en: 'Cases by day of review' },
    unlinked: { zh: '有来源不宜链接的条目', en: 'Entries with sources that are not linked' },
    corrections: { zh: '全部更正', en: 'All corrections' },
  },
  listLead: {
    'no-figures': {
      zh: '来源没有给出任何数字；知道的请补充。',
      en: 'Their sources give no figure; add one if you know where it stands.',
    },
    'no-english': { zh: '还没有译成英文。', en: 'They are not translated yet.' },
    'weak-sources': {
      zh: '只有企业自述，或没有指明出处的转载。',
      en: 'They rest on the enterprise’s own word, or on reposts that name no better source.',
    },
    'original-sought': {
      zh: '读到的网址都不宜从公开网站链接（裸 IP 地址、已过期或被盗用的域名）；知道原文在哪里，请告诉我们。',
      en: 'They were read only at addresses that a public site must not link (bare IP addresses, expired or hijacked domains). If you know where an original stands, tell us.',
    },
    'second-reading': {
      zh: '数字还没有由第二人与来源逐项核对。',
      en: 'Nobody has yet compared their figures with the sources a second time.',
    },
    'no-safety': {
      zh: '所在行业对安全高度敏感，来源没有写明安全措施。',
      en: 'Their industry is highly sensitive to safety, and their sources state no measure.',
    },
    reviews: {
      zh: '复核得最早的在前；一年以上的请再看一遍。',
      en: 'Those first that were reviewed longest ago; after a year they want another look.',
    },
    unlinked: {
      zh: '这些条目有来源的网址不宜从公开网站链接，页面只写出处；找到原文可以换上。',
      en: 'Some of their sources stand at addresses that a public site must not link; they are named only. The original may take their place.',
    },
    corrections: {
      zh: '案例和企业条目发布后的更正，新的在前。',
      en: 'What was corrected in cases and enterprises after they were published, the newest first.',
    },
  },
  issue: {
    'no-figures': { zh: '没有数字', en: 'No figures' },
    'no-english': { zh: '没有英文', en: 'No English' },
    'weak-sources': { zh: '只有 C 级来源', en: 'Grade C sources only' },
    'original-sought': { zh: '正在寻找原始出处', en: 'The original is being looked for' },
    'second-reading': { zh: '数字待第二人核对', en: 'Figures await a second reading' },
    'no-safety': { zh: '安全敏感行业，未写安全措施', en: 'Safety-sensitive, no safety measure stated' },
  },
  /** What the check remarks on, and nobody need mend. */
  remarks: {
    zh: '下面这些不一定要改，检查只在条目新增或改动时提醒：',
    en: 'Nothing need be wrong with these; the check remarks on them when an entry is added or changed:',
  },
  remark: {
    plainAddresses: {
      zh: '{count} 个来源或官网的网址没有加密',
      en: {
        one: '{count} address of a source or website is not encrypted',
        other: '{count} addresses of sources and websites are not encrypted',
      },
    },
    alike: {
      zh: '{count} 个条目与别的条目同题、同源，或同企业、同环节、同技术',
      en: {
        one: '{count} entry shares its title, a source, or enterprise, stages and techniques with another',
        other: '{count} entries share their title, a source, or enterprise, stages and techniques with another',
      },
    },
  },
  /** What is told by the reader's own day. */
  live: {
    old: { zh: '一年以上未复核', en: 'Not reviewed for over a year' },
    asOf: { zh: '按 {day} 计算', en: 'as of {day}' },
    entries: { zh: '{count} 个条目', en: { one: '{count} entry', other: '{count} entries' } },
  },
} as const satisfies Labels;
