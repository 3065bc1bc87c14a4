import type { Labels } from './words.ts';

/** What the pages of playbooks say. */
export const playbookLabels = {
  playbook: { zh: '实施手册', en: 'Playbook' },
  cases: { zh: '案例', en: 'Cases' },
  facts: { zh: '概况', en: 'At a glance' },
  sourced: { zh: '有来源的陈述和数字', en: 'Sourced statements and figures' },
  editors: { zh: '编辑的工程常识', en: 'Editors’ engineering knowledge' },
  stage: { zh: '环节', en: 'Stage' },
  step: { zh: '工序', en: 'Step' },
  technique: { zh: '技术', en: 'Technique' },
  reference: { zh: '国家参考指引', en: 'National guide' },
  tiers: { zh: '模型运行在', en: 'Models run on' },
  legend: {
    heading: { zh: '每条陈述的依据', en: 'What each statement rests on' },
    source: { zh: '下列来源写明，数字是来源编号', en: 'stated by a source below; the number is the source’s' },
    editor: {
      zh: '编辑的工程常识，没有公开来源，仅供讨论',
      en: 'the editors’ engineering knowledge, without a public source: to be discussed',
    },
    editorShort: { zh: '编', en: 'Ed' },
    sourceShort: { zh: '来源', en: 'Source' },
  },
  answer: { zh: '先看结论', en: 'The answer first' },
  fits: { zh: '适用', en: 'It fits where' },
  doesNotFit: { zh: '不适用', en: 'It does not fit where' },
  needs: { zh: '要准备什么', en: 'What it needs' },
  needsData: { zh: '数据', en: 'Data' },
  needsSystems: { zh: '系统', en: 'Systems' },
  needsPeople: { zh: '人', en: 'People' },
  othersMeasured: { zh: '别人测到什么', en: 'What others measured' },
  nothingMeasured: {
    zh: '还没有案例给出可归因于本应用的变化。',
    en: 'No case yet states a change that is the application’s own.',
  },
  allMeasured: { zh: '全部数字和来源', en: 'All figures with their sources' },
  open: { zh: '没有找到公开来源', en: 'No public source found' },
  flow: {
    heading: { zh: '从传感器到动作', en: 'From sensor to action' },
    title: { zh: '{title}：从数据到动作', en: '{title}: from data to action' },
    describe: {
      zh: '数据 {data} 项，模型 {models} 个（{tiers}），接收结果的系统 {systems} 个。',
      en: 'Data: {data}. Models: {models} ({tiers}). Systems that take the results: {systems}.',
    },
    tierCount: { zh: '{tier} {number} 个', en: '{number} on {tier}' },
    data: { zh: '数据', en: 'Data' },
    models: { zh: '模型：任务 → 输出', en: 'Models: task → output' },
    systems: { zh: '结果交给', en: 'Results go to' },
    part: { zh: '部分', en: 'Part' },
    name: { zh: '名称', en: 'Name' },
    where: { zh: '类别或所在层', en: 'Kind or tier' },
    gives: { zh: '来自、输出或交换', en: 'From, output or exchange' },
  },
  lists: {
    heading: { zh: '四张清单', en: 'The four lists' },
    lead: {
      zh: '按国家“一图四清单”的方法：数据、知识模型、工具软件、人才技能。',
      en: 'After the national “one map, four lists”: data, knowledge and models, tools and systems, people and skills.',
    },
    data: { zh: '数据清单', en: 'Data' },
    models: { zh: '知识模型清单', en: 'Knowledge and models' },
    systems: { zh: '工具软件清单', en: 'Tools and systems' },
    skills: { zh: '人才技能清单', en: 'People and skills' },
  },
  fields: {
    from: { zh: '来自', en: 'From' },
    rate: { zh: '频率与精度', en: 'Rate' },
    labels: { zh: '标注', en: 'Labels' },
    volume: { zh: '数量', en: 'Volume' },
    approach: { zh: '方法', en: 'Approach' },
    output: { zh: '输出', en: 'Output' },
    measure: { zh: '怎样衡量', en: 'Measured by' },
    mend: { zh: '对策', en: 'Mend' },
    exit: { zh: '完成标准', en: 'Done when' },
  },
  kpis: { zh: '怎样衡量', en: 'How it is measured' },
  rollout: { zh: '实施路线', en: 'Roll-out' },
  risks: { zh: '风险与对策', en: 'Risks and their mend' },
  safety: {
    heading: { zh: '安全措施与标准', en: 'Safety measures and standards' },
    sensitive: {
      zh: '{industries}属安全高度敏感行业：上线前另按核查表逐条核对。',
      en: 'Safety-sensitive: {industries}. Go through the checklist before it goes on line.',
    },
    checklist: { zh: '安全核查表', en: 'Safety checklist' },
    caseCount: { zh: '{count} 个案例写明', en: { one: 'stated by {count} case', other: 'stated by {count} cases' } },
    rules: {
      zh: '各项措施的做法，和适用的 {count} 项标准与文件',
      en: {
        one: 'What each measure asks for, and the {count} standard or rule that applies',
        other: 'What each measure asks for, and the {count} standards and rules that apply',
      },
    },
  },
  costs: { zh: '费用由什么决定', en: 'What drives the cost' },
  questions: { zh: '验收前要问供应商的问题', en: 'Questions to a supplier before acceptance' },
  support: { zh: '可用的国家支持政策', en: 'National schemes that may pay for it' },
  supportLead: {
    zh: '各省市的政策另见政策页；以各自文件为准。',
    en: 'Those of provinces and cities stand on the page of schemes; their own documents decide.',
  },
  measured: {
    heading: { zh: '案例测到的变化', en: 'What its cases measured' },
    lead: {
      zh: '只画本应用或产线上的变化；车间、全厂和集团的数字列在表里，不能只归因于它。',
      en: 'Only changes of the application or its line are drawn; figures of a workshop, plant or group stand in the table and are not its alone.',
    },
    title: { zh: '{metric}：{title}的案例', en: '{metric}: cases of {title}' },
    all: { zh: '案例给出的变化，归因最近的在前', en: 'Changes that its cases state, those most its own first' },
    changes: {
      zh: '案例给出的 {count} 个变化：图和表',
      en: {
        one: '{count} change that its cases state',
        other: '{count} changes that its cases state, drawn and as a table',
      },
    },
    figure: { zh: '数字', en: 'Figure' },
    scope: { zh: '范围', en: 'Measured on' },
  },
  scopes: {
    application: { zh: '本应用', en: 'the application' },
    line: { zh: '产线', en: 'the line' },
    workshop: { zh: '车间', en: 'the workshop' },
    plant: { zh: '全厂，不只是本应用', en: 'the whole plant, not this alone' },
    group: { zh: '集团，不只是本应用', en: 'the group, not this alone' },
  },
  reported: {
    heading: { zh: '别处报道的数字', en: 'Figures reported elsewhere' },
    lead: {
      zh: '按得出数字的条件分列：实验室和公开数据集上的数字，产线上往往达不到。',
      en: 'By how they came about: what a laboratory or a public data set gives, a line seldom reaches.',
    },
    count: {
      zh: '别处报道的 {count} 个数字，按得出的条件分列',
      en: {
        one: '{count} figure reported elsewhere, and how it came about',
        other: '{count} figures reported elsewhere, by how they came about',
      },
    },
  },
  instances: { zh: '案例', en: 'Cases' },
  noInstances: {
    zh: '目录里还没有这个场景的案例。',
    en: 'The catalogue has no case of this scenario yet.',
  },
  casePage: {
    title: { zh: '{title}：案例与数字', en: '{title}: cases and figures' },
    lead: {
      zh: '{count} 个案例各做了什么，测到什么变化；先画能归因于本应用的，再逐条列出。',
      en: {
        one: 'What {count} case did and which changes it measured: those of the application drawn, then each by itself.',
        other:
          'What {count} cases did and which changes they measured: those of the application drawn, then each by itself.',
      },
    },
    description: {
      zh: '{title}：{count} 个案例给出的变化、范围和证据等级，图和表，以及每个案例的摘要。',
      en: {
        one: '{title}: the changes that {count} case states, with scope and grade of evidence, and its summary.',
        other: '{title}: the changes that {count} cases state, with scope and grade of evidence, and each in brief.',
      },
    },
    reported: {
      zh: '{title}：别处报道的 {count} 个数字，按得出的条件分列，各有来源和证据等级。',
      en: {
        one: '{title}: {count} figure reported elsewhere, with how it came about, its source and grade of evidence.',
        other:
          '{title}: {count} figures reported elsewhere, by how they came about, with source and grade of evidence.',
      },
    },
  },
  theirFigures: { zh: '各案例的摘要和数字', en: 'Each case in brief, with its figures' },
  eachInstance: {
    zh: '全部 {count} 个案例的摘要和数字',
    en: { one: '{count} case in brief, with its figures', other: 'All {count} cases in brief, with their figures' },
  },
  take: {
    heading: { zh: '带走', en: 'Take it along' },
    worksheet: { zh: '工作表（XLSX）', en: 'Worksheet (XLSX)' },
    sheet: { zh: '打印单页', en: 'Printed sheet' },
    help: {
      zh: '工作表每张清单一页，填“有没有、谁、何时、备注”，得分自动累加；单页为 A4 两到四页，含验收清单。',
      en: 'The worksheet has a sheet a list (do we have it, who, by when, remark) and adds up a score; the printed sheet has two to four A4 pages with a checklist of acceptance.',
    },
  },
  forCase: {
    lead: { zh: '另一家工厂要做同样的事，看实施手册', en: 'What another plant needs to do the same' },
  },
  forIndustry: {
    heading: { zh: '实施手册', en: 'Playbooks' },
    lead: {
      zh: '这个行业的典型场景，每个一份手册：要什么数据、模型、系统和人，怎样上线。',
      en: 'The typical scenarios of this industry, a playbook each: data, models, systems, people, roll-out.',
    },
    all: { zh: '这个行业的全部手册', en: 'All playbooks of this industry' },
  },
  forList: {
    zh: '{value}：{count} 份实施手册',
    en: { one: '{count} playbook on this: {value}', other: '{count} playbooks on this: {value}' },
  },
  guide: {
    title: { zh: '国家参考指引的 40 个场景', en: 'The 40 scenarios of the national guide' },
    lead: {
      zh: '《智能制造典型场景参考指引（2024年版）》的场景，各自对应的实施手册和案例。哪份手册覆盖哪个场景由编辑选定。',
      en: 'The scenarios of the reference guide to typical smart-manufacturing scenarios (2024), each with its playbooks and their cases. Which playbook covers which is the editors’ choice.',
    },
    none: { zh: '还没有手册', en: 'no playbook yet' },
  },
} as const satisfies Labels;
