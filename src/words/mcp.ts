import type { Labels } from './words.ts';

/** What the Atlas tells assistants that use it as a tool (`npm run mcp`). */
export const mcpLabels = {
  title: { zh: 'Atlas 智造图谱', en: 'Atlas of AI in Manufacturing' },
  instructions: {
    zh: '“人工智能+制造”案例和标杆企业的目录。先用 search 找，用 get 读全文；list_facets 给出可以筛选的值；playbook 说明重做一个典型场景需要什么；compare 并排比较；match 按工厂的情况找合适的做法。',
    en: 'The catalogue of “AI + manufacturing” cases and benchmark enterprises. Find with search, read with get; list_facets gives the values to narrow by; playbook says what it takes to do a typical scenario again; compare sets entries side by side; match finds what fits a plant.',
  },
  matchNote: {
    zh: '得分只用来排次序，不是可行性结论；breaks 是违反的硬性限制，lacks 是没有说手头已有的。由公开资料对照得出，立项前请核实数据、复核安全。',
    en: 'The score only puts things in order: it is no verdict. breaks are hard limits that are broken, lacks is what was not said to be at hand. Set against public material: check data and safety before you decide.',
  },
  tools: {
    search: {
      title: { zh: '搜索', en: 'Search' },
      description: {
        zh: '搜索案例、企业、实施手册和支持政策，与网站的搜索是同一个引擎。可用词、问句、拼音或想要的成效（如“良率提升10%”），中英文都行。每条结果带证据等级；数字带来源、等级和测量范围。',
        en: 'Searches cases, enterprises, playbooks and support schemes with the site’s own engine. Ask in words, as a question, in pinyin or by the result wanted (“scrap down by half”), in Chinese or English. Each result has its grade of evidence; figures have source, grade and what they were measured on.',
      },
    },
    get: {
      title: { zh: '读一个条目', en: 'Read an entry' },
      description: {
        zh: '一个条目的全部内容：数字、来源、等级、范围和正文。也可以读行业、指标等词表里的一项（只有 JSON）。',
        en: 'All of an entry: figures, sources, grades, scope, and the text. Terms of the vocabularies (industries, metrics and so on) can be read as well, as JSON.',
      },
    },
    compare: {
      title: { zh: '并排比较', en: 'Compare' },
      description: {
        zh: '把两到四个同类条目（案例、企业或实施手册）并排成一张表：技术、部署、数字、复用条件和来源；同一指标、同一范围的数字排在一行，带等级。',
        en: 'Sets two to four entries of one kind (cases, enterprises or playbooks) side by side in a table: stack, deployment, figures, what reuse takes, sources. Figures of one metric and scope stand in one row, each with its grade.',
      },
    },
    match: {
      title: { zh: '哪些适合我的工厂', en: 'What fits a plant' },
      description: {
        zh: '按工厂的情况给实施手册和案例打分排序：为什么合适、还缺什么数据、系统和人、违反哪些硬性限制。答一项也行；什么都不答时，给出每项可答的值。',
        en: 'Puts playbooks and cases in order by how they fit a plant: why, which data, systems and people are missing, which hard limits are broken. One answer is enough; without any, it tells which values each may have.',
      },
    },
    list_facets: {
      title: { zh: '筛选值', en: 'Values to narrow by' },
      description: {
        zh: 'search 可以按哪些值筛选，每个值的名称和条目数。',
        en: 'By which values search can be narrowed, each with its name and how many entries have it.',
      },
    },
    playbook: {
      title: { zh: '实施手册', en: 'Playbook' },
      description: {
        zh: '重做一个典型场景需要什么：步骤、数据、系统、人员、风险、费用，每句话注明来源或编辑的工程常识。可给手册 id，或案例 id（给出它对应的手册）；不给 id 时列出全部手册。',
        en: 'What it takes to do a typical scenario again: steps, data, systems, people, risks, costs, each with its source or marked as the editors’ engineering knowledge. Give the id of a playbook, or of a case (its playbook is given); without an id all playbooks are listed.',
      },
    },
  },
  input: {
    query: { zh: '要找什么', en: 'What to look for' },
    language: { zh: '结果用哪种语言', en: 'Language of the answer' },
    narrow: {
      type: { zh: '条目类别', en: 'Kinds of entries' },
      industry: { zh: '行业 id', en: 'Ids of industries' },
      stage: { zh: '制造环节 id', en: 'Ids of stages of manufacture' },
      technique: { zh: '技术 id', en: 'Ids of techniques' },
      region: { zh: '地区代码，如 CN-GD', en: 'Codes of regions, such as CN-GD' },
      grade: { zh: '证据等级', en: 'Grades of evidence' },
      scope: { zh: '数字的测量范围', en: 'What figures were measured on' },
    },
    sort: { zh: '次序；不给时最相关的在前', en: 'Order; the most relevant first where it is not given' },
    from: { zh: '从第几条开始，0 是第一条', en: 'From which result, 0 being the first' },
    size: { zh: '要几条', en: 'How many results' },
    id: {
      zh: '条目，如 scenarios/abc、abc 或它的网址；企业也可以写名称',
      en: 'The entry, as scenarios/abc, abc or its address; an enterprise also by its name',
    },
    form: { zh: '文本形式', en: 'In which form' },
    facet: { zh: '只要这一项的值；不给时全部', en: 'Only the values of this one; all where it is not given' },
    ids: {
      zh: '两到四个同类条目，写法同 get 的 id',
      en: 'Two to four entries of one kind, each as the id of get',
    },
    differences: { zh: '只要不同的行', en: 'Only the rows in which they differ' },
    answers: {
      industry: { zh: '行业 id', en: 'Id of the industry' },
      step: { zh: '该行业的工序 id', en: 'Ids of steps of that industry' },
      stage: { zh: '制造环节 id', en: 'Ids of stages of manufacture' },
      aim: { zh: '想改善的指标 id', en: 'Ids of metrics to improve' },
      data: { zh: '手头有的数据', en: 'Data at hand' },
      system: { zh: '已联网的系统和设备', en: 'Systems and equipment that are connected' },
      people: { zh: '有哪些人', en: 'People on hand' },
      compute: {
        zh: '允许在哪里计算：cloud 可用厂外的云，edge 在厂内运行、训练可在厂外，inside 都不出厂',
        en: 'Where computing is allowed: cloud outside, edge runs on site with training outside, inside nothing leaves',
      },
      without: { zh: '不接受的', en: 'What is ruled out' },
      measure: { zh: '希望写明的安全措施 id', en: 'Ids of safety measures that should be told of' },
      region: { zh: '地区代码，如 CN-GD', en: 'Code of the region, such as CN-GD' },
      size: { zh: '企业规模：small 中小企业，large 大型企业', en: 'Size of the firm' },
    },
    kind: { zh: '只要手册或只要案例', en: 'Only playbooks, or only cases' },
    most: { zh: '最多要几条', en: 'How many results at most' },
    playbook: {
      zh: '手册或案例的 id；不给时列出全部手册',
      en: 'Id of a playbook or of a case; all playbooks are listed where it is not given',
    },
  },
  /** What is wrong with what was asked, and what to do instead. */
  faults: {
    noEntry: {
      zh: '没有“{asked}”这个条目。先用 search 找，再用结果里的 id。',
      en: 'There is no entry “{asked}”. Find it with search, and use the id of a result.',
    },
    nearEntry: {
      zh: '没有“{asked}”这个条目。是不是 {near}？',
      en: 'There is no entry “{asked}”. Did you mean {near}?',
    },
    onlyJson: {
      zh: '{id} 是词表里的一项，没有 Markdown 文本：form 请用 json。',
      en: 'There is no Markdown of {id}, a term of a vocabulary: use form json.',
    },
    noValue: {
      zh: '{facet} 没有“{value}”这个值。list_facets 列出全部的值。',
      en: 'There is no “{value}” among the values of {facet}. list_facets tells all of them.',
    },
    nearValue: {
      zh: '{facet} 没有“{value}”这个值。是不是 {near}？list_facets 列出全部的值。',
      en: 'There is no “{value}” among the values of {facet}. Did you mean {near}? list_facets tells all of them.',
    },
    notCompared: {
      zh: '{id} 不能比较：只比较案例、企业和实施手册。',
      en: '{id} cannot be compared: only cases, enterprises and playbooks are.',
    },
    withdrawn: { zh: '{id} 已停用，不参与比较。', en: 'Withdrawn, so not compared: {id}.' },
    otherKind: {
      zh: '{id} 与第一个不是同一类，不参与比较。',
      en: 'Of another kind than the first, so not compared: {id}.',
    },
    notTwo: { zh: '至少要两个同类的条目。', en: 'It takes two entries of one kind at least.' },
    noAnswer: {
      zh: '{name} 没有“{value}”这个值。不答任何一项再问一次，会列出可答的值。',
      en: 'There is no “{value}” among the values of {name}. Ask without any answer to be told the values.',
    },
    nearAnswer: {
      zh: '{name} 没有“{value}”这个值。是不是 {near}？',
      en: 'There is no “{value}” among the values of {name}. Did you mean {near}?',
    },
    stepNeedsIndustry: {
      zh: '答 step 要同时答 industry：工序属于行业。',
      en: 'step needs industry: steps belong to an industry.',
    },
    noPlaybook: {
      zh: '{id} 没有对应的实施手册。不给 id 时列出全部手册。',
      en: 'No playbook belongs to {id}. Without an id all playbooks are listed.',
    },
    damaged: {
      zh: '网站的文件没有读成：{reason}。可能正在重建，稍后再试；若仍不行，重新运行 npm run build。',
      en: 'Files of the site could not be read: {reason}. It may be being rebuilt: try again; if that does not help, run npm run build.',
    },
  },
} as const satisfies Labels;
