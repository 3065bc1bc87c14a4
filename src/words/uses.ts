import type { Labels } from './words.ts';

/** What a reader does with an entry: cite it, show it elsewhere, send it on. */
export const usesLabels = {
  cite: {
    open: { zh: '引用', en: 'Cite' },
    lead: {
      zh: '数字请同时引用它自己的来源。引用日期按你的日期填写。',
      en: 'Of a figure, cite its own source as well. The day of reading is yours.',
    },
    read: { zh: '引用日期', en: 'day of reading' },
    forms: {
      gbt7714: { zh: 'GB/T 7714', en: 'GB/T 7714' },
      apa: { zh: 'APA', en: 'APA' },
      bibtex: { zh: 'BibTeX', en: 'BibTeX' },
    },
  },
  embed: {
    open: { zh: '嵌入', en: 'Embed' },
    card: {
      zh: '把下面的代码放进网页，就显示这个案例的卡片。卡片不含脚本，不记录读者。',
      en: 'Put this into a web page to show the card of this case. It holds no script and keeps nothing of its readers.',
    },
    badge: {
      zh: '企业可以在自己的网页上放这枚徽章，它只说图谱记载了多少，不代表认证。',
      en: 'The enterprise may show this badge on its pages: it says how much the Atlas documents, and certifies nothing.',
    },
    code: { zh: '嵌入代码', en: 'Code to embed' },
    badgeAlt: { zh: '{name}：{site}收录', en: '{name} in the {site}' },
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  selected: { zh: '已选中，请按复制键', en: 'Selected: press your copy keys' },
  copyOf: { zh: '复制：{name}', en: 'Copy: {name}' },
  share: {
    open: { zh: '分享', en: 'Share' },
    copied: { zh: '链接已复制', en: 'Link copied' },
    failed: { zh: '没有复制成，请从地址栏复制', en: 'Not copied: take it from the address bar' },
  },
  badge: {
    label: { zh: '{site}收录', en: 'In the {site}' },
    none: { zh: '企业条目', en: 'enterprise' },
  },
  card: {
    title: { zh: '案例卡片：{title}', en: 'Card: {title}' },
    open: { zh: '在图谱里看来源', en: 'Sources in the Atlas' },
  },
} as const satisfies Labels;
