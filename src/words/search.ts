import type { Labels } from './words.ts';

export const searchLabels = {
  title: { zh: '搜索', en: 'Search' },
  label: { zh: '搜索场景和企业', en: 'Search scenarios and enterprises' },
  placeholder: { zh: '如：电芯 质检', en: 'e.g. blast furnace' },
  button: { zh: '搜索', en: 'Search' },
  hint: {
    zh: '用词、问句或想要的成效来问都可以，中英文可以混用：如“良率提升10%”“怎么减少停机”“去年的质检案例”。',
    en: 'Ask in words, as a question, or by the result you want, in either language: “scrap down by half”, “how to predict failures”, “steel since 2024”.',
  },
  more: { zh: '更多结果', en: 'More results' },
  relevance: { zh: '相关度', en: 'Relevance' },
  noneHelp: { zh: '换一个更短的词，或按行业、环节浏览：', en: 'Try a shorter word, or browse by industry and stage:' },
  failed: {
    zh: '搜索索引没有载入。仍可按下面的列表浏览：',
    en: 'The search index did not load. These lists still lead everywhere:',
  },
  noScript: {
    zh: '搜索需要 JavaScript。不用它也可以按下面的列表浏览：',
    en: 'Search needs JavaScript. These lists lead everywhere without it:',
  },
  type: { zh: '类别', en: 'Type' },
  scope: { zh: '数字的范围', en: 'Figures measured on' },
  understood: { zh: '理解为', en: 'Understood as' },
  examplesHeading: { zh: '试试这些', en: 'Try these' },
  forget: { zh: '清除记录', en: 'Clear history' },
  emptyPrompt: {
    zh: '输入要找的词：工序、缺陷、设备、企业、技术……',
    en: 'Type what you are looking for: a step, a defect, a machine, a company, a technique…',
  },
  /** Pages of the site, and places in them, whose own words are too long for a result, or name numbers. */
  places: {
    metrics: {
      title: { zh: '指标', en: 'Metrics' },
      line: {
        zh: '每个指标的含义、公式、基线和常见的坑，以及有来源的数字。',
        en: 'What each metric means, its formula, baseline and traps, and the documented figures.',
      },
    },
    support: {
      title: { zh: '支持政策', en: 'Support schemes' },
      line: {
        zh: '全部支持政策，逐项写明依据；可按地区筛选、测算和看截止日期。',
        en: 'All support schemes with what they rest on: filters by region, a calculator, deadlines.',
      },
    },
    feeds: {
      title: { zh: '订阅', en: 'Feeds' },
      line: {
        zh: '新收录、更正和申报截止日期，Atom、JSON Feed 和日历。',
        en: 'What is new, corrections and deadlines: Atom, JSON Feed and a calendar.',
      },
    },
    evidence: {
      title: { zh: '证据等级', en: 'Grades of evidence' },
      line: {
        zh: 'A 级：政府文件、标准或独立机构；B 级：独立媒体或研究论文；C 级：企业自述。',
        en: 'A: government, a standard or an independent body; B: independent press or a paper; C: the enterprise itself.',
      },
    },
    contact: {
      title: { zh: '联系编辑，更正或补充', en: 'Write to the editors: correct or extend' },
      line: {
        zh: '怎样把更正、补充和来源交给编辑。',
        en: 'How corrections, additions and sources reach the editors.',
      },
    },
    coverage: {
      title: { zh: '收录覆盖', en: 'Coverage' },
      line: {
        zh: '哪个行业、环节、技术和地区有案例，哪里还缺。',
        en: 'Which industries, stages, techniques and regions have cases, and where they are missing.',
      },
    },
  },
  /** Above pages of the site that answer a query. */
  sitePages: { zh: '本站页面', en: 'On this site' },
  /** What is offered under a search form. */
  offered: {
    suggestions: { zh: '搜索建议', en: 'Suggestions' },
    recent: { zh: '最近搜索', en: 'Recent' },
    example: { zh: '示例', en: 'Example' },
    sitePage: { zh: '本站页面', en: 'On this site' },
  },
  /** What the page of results says while one asks. */
  live: {
    searching: { zh: '正在搜索…', en: 'Searching…' },
    results: { zh: '{count} 条结果', en: { one: '{count} result', other: '{count} results' } },
    ofThem: { zh: '，其中 {number} 条只是相关', en: ', {number} of them only related' },
    allOfThem: { zh: '，都只是相关', en: ', only related' },
    pagesToo: { zh: '；另有本站页面', en: '; also a page of the site' },
    onlyPages: {
      zh: '没有写到“{query}”的条目，但本站有这个页面：',
      en: 'No entry says “{query}”, but the site has a page on it:',
    },
    none: { zh: '没有找到“{query}”。', en: 'Nothing found for “{query}”.' },
    corrected: { zh: '显示的是“{query}”的结果。', en: 'Showing results for “{query}”.' },
    types: {
      scenario: { zh: '场景', en: 'Scenario' },
      enterprise: { zh: '企业', en: 'Enterprise' },
      scheme: { zh: '支持政策', en: 'Support scheme' },
      playbook: { zh: '实施手册', en: 'Playbook' },
    },
    reason: { zh: '“{part}”与“{label}”同义或相关', en: '“{part}” is close in meaning to “{label}”' },
    near: { zh: '内容与“{part}”相近', en: 'On something near to “{part}”' },
    /** Of what it is filed under, where nothing that is shown says so. */
    about: { zh: '与“{part}”有关', en: 'Has to do with “{part}”' },
    /** Of a result that has nothing of the query but is like others, or answers what was asked alike. */
    neighbour: { zh: '没有写到所查的词，内容相近', en: 'Says none of the words, but is near in content' },
    lacks: { zh: '不含：{words}', en: 'Lacks: {words}' },
    and: { zh: '、', en: ', ' },
    besides: { zh: '；', en: '; ' },
    quoted: { zh: '“{word}”', en: '“{word}”' },
    unknown: {
      zh: '没有条目写到{words}；下面是按其余的词和相近的内容找到的。',
      en: 'No entry says {words}; these were found by the other words and by what is near.',
    },
    /** The same where the query has no other words. */
    unknownOnly: {
      zh: '没有条目写到{words}；下面是内容相近的。',
      en: 'No entry says {words}; these are on something near.',
    },
    /** What a query asks of a firm that is no field of a record. */
    untold: {
      zh: '企业是否属于{words}，记录里没有这一项：不作推测，只找文中写到的。',
      en: 'No record says whether a firm is {words}: nothing is guessed, only texts that say so count.',
    },
    also: { zh: '也相关', en: 'Also related' },
    chip: { zh: '{kind}：{value}', en: '{kind}: {value}' },
    takeOff: { zh: '去掉“{value}”再搜', en: 'Search without “{value}”' },
    ways: {
      up: { zh: '提高', en: 'up' },
      down: { zh: '降低', en: 'down' },
      below: { zh: '不高于', en: 'at most' },
      above: { zh: '不低于', en: 'at least' },
      to: { zh: '达到', en: 'at' },
    },
    kinds: {
      industry: { zh: '行业', en: 'Industry' },
      technique: { zh: '技术', en: 'Technique' },
      stage: { zh: '环节', en: 'Stage' },
      region: { zh: '地区', en: 'Region' },
      city: { zh: '城市', en: 'City' },
      name: { zh: '企业', en: 'Company' },
      scheme: { zh: '认定', en: 'Recognition' },
      type: { zh: '类别', en: 'Type' },
      grade: { zh: '证据', en: 'Evidence' },
      tier: { zh: '部署', en: 'Runs' },
      scope: { zh: '范围', en: 'Scope' },
      year: { zh: '年份', en: 'Year' },
      figure: { zh: '成效', en: 'Result' },
      subject: { zh: '对象', en: 'Subject' },
      aspect: { zh: '任务', en: 'Task' },
      step: { zh: '工序', en: 'Step' },
      metric: { zh: '指标', en: 'Metric' },
      measure: { zh: '指标', en: 'Measure' },
      safety: { zh: '安全', en: 'Safety' },
      block: { zh: '模型与平台', en: 'Model or platform' },
      untold: { zh: '未记录', en: 'Not recorded' },
    },
  },
} as const satisfies Labels;
