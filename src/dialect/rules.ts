import type { DialectRule } from '../schema/rule-name.ts';
import type { Wording } from '../schema/text.ts';

/** What each rule of a body is about. */
export const dialectRules: Readonly<Record<DialectRule, Wording>> = {
  address: {
    zh: '链接只用 https、http、mailto 或本站路径',
    en: 'Links lead to https, http, mailto or paths of the site',
  },
  angle: { zh: '正文里的 < 不能像标记的开头', en: 'A < in a body does not look like a tag' },
  'angle-address': { zh: '网址不写在尖括号里', en: 'Addresses do not stand in angle brackets' },
  'body-length': { zh: '正文不超过 3000 字', en: 'A body has 3,000 Chinese characters at most' },
  comment: { zh: '正文里没有 <!-- 注释 -->', en: 'A body holds no <!-- comments -->' },
  component: { zh: '组件写在该写的地方', en: 'Components stand where they may' },
  'computed-attribute': { zh: '组件的属性是引号里的文字', en: 'Attributes are texts in quotation marks' },
  'duplicate-attribute': { zh: '同一属性只写一次', en: 'An attribute stands once' },
  element: { zh: '正文只用指南所列的 Markdown', en: 'A body uses the Markdown that the guide lists' },
  expression: { zh: '条目里没有程序', en: 'An entry holds no programs' },
  heading: { zh: '标题逐级加深', en: 'Headings deepen one level at a time' },
  image: { zh: '图片用 <Figure>', en: 'Images are written with <Figure>' },
  'image-size': { zh: '图片不超过 500 KiB', en: 'Images have 500 KiB at most' },
  'import-export': { zh: '条目里没有 import 和 export', en: 'An entry holds no import or export' },
  intricate: { zh: '正文不层层嵌套', en: 'A body is not nested deeply' },
  'missing-image': { zh: '图片在仓库里', en: 'Images are in the repository' },
  'plain-http': { zh: '网址是加密的', en: 'Addresses are encrypted' },
  'raw-html': { zh: '正文里没有 HTML', en: 'A body holds no HTML' },
  'site-link': { zh: '本站链接指向存在的页面', en: 'Links of the site lead to its pages' },
  tag: { zh: '组件的标记完整', en: 'Tags of components are whole' },
  'unknown-component': { zh: '只用已有的组件', en: 'Components are those that exist' },
  'unknown-result': { zh: '<Result> 的指标在 results 里', en: 'The metric of a <Result> is among the results' },
  'unseen-character': { zh: '没有看不见的控制字符', en: 'No control characters that nobody sees' },
  'unused-footnote': { zh: '脚注和引用成对', en: 'Notes and references come in pairs' },
};
