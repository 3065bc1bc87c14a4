import type { Labels } from './words.ts';

/** The pages of metrics: what they mean, how to measure them, what is documented, where one stands. */
export const metricLabels = {
  title: { zh: '指标：怎么量，各家做到多少', en: 'Metrics: how to measure, what others reached' },
  lead: {
    zh: '案例和手册用到的 {count} 个指标：每个写明含义、公式、基线和常见的坑，列出全部有来源的数字，并可填自己的前后数对照。',
    en: {
      one: '{count} metric of cases and playbooks: what it means, formula, baseline and traps, all documented figures, and where your own would stand.',
      other:
        'The {count} metrics of cases and playbooks: what each means, formula, baseline and traps, all documented figures, and where your own would stand.',
    },
  },
  entrance: { zh: '指标：怎么量，各家做到多少', en: 'Metrics: how to measure, what others reached' },
  jump: { zh: '按类跳转', en: 'Jump to a group' },
  pageTitle: { zh: '{metric}：怎么量，各家做到多少', en: '{metric}: how to measure it, what others reached' },
  described: {
    zh: '{metric}的含义、公式、基线和常见的坑；{count} 个有来源的数字。',
    en: {
      one: '{metric}: meaning, formula, baseline and traps; {count} documented figure.',
      other: '{metric}: meaning, formula, baseline and traps; {count} documented figures.',
    },
  },
  aliases: { zh: '又称', en: 'Also called' },
  group: { zh: '类别', en: 'Group' },
  better: { zh: '方向', en: 'Direction' },
  figureCount: { zh: '{count} 个数字', en: { one: '{count} figure', other: '{count} figures' } },
  noFigures: { zh: '还没有案例的数字', en: 'no figure of a case yet' },
  guide: { zh: '怎么量', en: 'How to measure it' },
  guideBasis: {
    zh: '这一节是编辑的工程常识，没有公开来源，供讨论；发现不妥请更正。',
    en: 'This section is the editors’ engineering knowledge, without a public source: to be discussed, and corrected where it is wrong.',
  },
  formula: { zh: '公式', en: 'Formula' },
  baseline: { zh: '基线', en: 'Baseline' },
  traps: { zh: '常见的坑', en: 'Traps' },
  kpis: { zh: '手册里怎么量', en: 'How playbooks measure it' },
  kpisMore: { zh: '其余 {count} 份手册', en: { one: '{count} more playbook', other: '{count} more playbooks' } },
  distribution: { zh: '有来源的数字', en: 'Documented figures' },
  distributionLead: {
    zh: '只画使用人工智能的案例里能放在一起的数字：变化与变化，水平与同一对象、同单位的水平；范围不同的分开画。来源给出前后两个数的，变化由它们算出。点的形状表示证据等级，竖线是中位。',
    en: 'Drawn are figures of cases that use AI where they compare: changes with changes, levels with levels of the same object and unit, each scope by itself. Where a source gives both states, the change is worked out of them. The shape of a dot shows the grade of evidence, the upright line the median.',
  },
  noDistribution: {
    zh: '还没有可以放在一起比较的数字；下面是全部数字。',
    en: 'No figures yet that can be set against each other; all of them follow.',
  },
  single: {
    zh: '另有 {count} 组各只有一个数字，见下面的全部数字。',
    en: {
      one: '{count} more stands by itself; see all figures below.',
      other: '{count} more each stand by themselves; see all figures below.',
    },
  },
  byIndustry: { zh: '按行业', en: 'By industry' },
  byTechnique: { zh: '按技术', en: 'By technique' },
  byLead: {
    zh: '{kind}的 {count} 个数字；一个案例属于几项的，每项都列。',
    en: {
      one: '{count} figure: {kind}. A case of several stands in each.',
      other: '{count} figures: {kind}. A case of several stands in each.',
    },
  },
  rowsTitle: { zh: '{metric}，{by}：{kind}', en: '{metric}, {by}: {kind}' },
  low: { zh: '最低', en: 'Lowest' },
  high: { zh: '最高', en: 'Highest' },
  all: { zh: '全部数字', en: 'All figures' },
  allLead: {
    zh: '每个数字连到案例；目标、估算和规模不参加上面的比较。',
    en: 'Each leads to its case; goals, estimates and extents take no part in the comparison above.',
  },
  figure: { zh: '数字', en: 'Figure' },
  case: { zh: '案例', en: 'Case' },
  industry: { zh: '行业', en: 'Industry' },
  technique: { zh: '技术', en: 'Technique' },
  nature: { zh: '性质', en: 'Nature' },
  workedOut: { zh: '变化', en: 'Change' },
  source: { zh: '来源', en: 'Source' },
  reported: { zh: '手册里另有别处报道的数字', en: 'Reported elsewhere, in playbooks' },
  reportedCount: { zh: '{title}（{number}）', en: '{title} ({number})' },
  measuredIn: { zh: '怎么量，和别家比', en: 'How measured, and others' },
  /** Where an own figure stands. */
  stand: {
    heading: { zh: '我在哪里', en: 'Where do I stand' },
    lead: {
      zh: '填自己的前后数，看它在同范围的公开成效里的位置。只在浏览器里计算，不上传。',
      en: 'Enter your own before and after and see them among documented outcomes of the same scope. Worked out in your browser; nothing is sent.',
    },
    needsScript: {
      zh: '对照需要 JavaScript。不用它：变化 = 后 ÷ 前 − 1，再到上面的图和表里找位置。',
      en: 'This needs JavaScript. Without it: change = after ÷ before − 1; then find its place in the pictures and tables above.',
    },
    honest: {
      zh: '公开的案例多是成功的，没做成的很少发表；位次靠后不等于做得差，也不要拿最好的那个数作目标。',
      en: 'Published cases are successes; what failed is seldom told. A low place is no failure, and the best figure is no target.',
    },
    compareWith: { zh: '和哪些数字比', en: 'Compare with' },
    before: { zh: '此前', en: 'Before' },
    after: { zh: '现在', en: 'Now' },
    live: {
      option: { zh: '{kind}（{number}）', en: '{kind} ({number})' },
      unit: { zh: '单位：{unit}', en: 'unit: {unit}' },
      change: { zh: '你的变化是 {amount}。', en: 'Your change is {amount}.' },
      level: { zh: '你的水平是 {amount}。', en: 'Your level is {amount}.' },
      standing: {
        zh: '在 {count} 个同范围的公开数字里，好于 {better} 个，相当 {same} 个，不及 {worse} 个；中位 {median}。',
        en: {
          one: 'Of {count} documented figure of the same scope it is better than {better}, like {same}, and behind {worse}; median {median}.',
          other:
            'Of {count} documented figures of the same scope it is better than {better}, like {same}, and behind {worse}; median {median}.',
        },
      },
      few: { zh: '数字很少，只能作参照。', en: 'They are few: a reference only.' },
      worse: { zh: '这是变差的方向。', en: 'That is the worse direction.' },
      fault: {
        zh: '没有看懂“{written}”。写一个数，如 12.5、98%、3万。',
        en: '“{written}” was not understood. Write one number, such as 12.5, 98% or 30,000.',
      },
      negative: { zh: '“此前”要大于 0，“现在”不能小于 0。', en: '“Before” must be above 0, and “now” not below 0.' },
      signs: { zh: '两个数的单位不一样。', en: 'The two numbers have different units.' },
      you: { zh: '你', en: 'you' },
      title: { zh: '你的数字和公开的数字', en: 'Your figure among the documented ones' },
    },
  },
} as const satisfies Labels;
