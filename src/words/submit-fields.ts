import type { Labels } from './words.ts';

/** What the form calls fields whose description in the schema speaks to editors; by path without places in lists. */
export const fieldNames = {
  enterprise: { zh: '企业', en: 'Enterprise' },
  site: { zh: '工厂或基地', en: 'Plant or site' },
  title: { zh: '做了什么（标题）', en: 'What was done (title)' },
  summary: { zh: '一段话说清楚', en: 'In one paragraph' },
  kind: { zh: '类别', en: 'Kind' },
  region: { zh: '省份或国家', en: 'Province or country' },
  industries: { zh: '行业（主要的先选）', en: 'Industries (the main one first)' },
  steps: { zh: '工序', en: 'Steps of the process' },
  playbooks: { zh: '实施手册', en: 'Playbooks' },
  status: { zh: '目前状态', en: 'State' },
  scale: { zh: '用到多大范围', en: 'Scale reached' },
  year: { zh: '数字是哪一年的', en: 'Year of the figures' },
  deployment: { zh: '部署在哪里', en: 'Where it runs' },
  results: { zh: '数字', en: 'Figures' },
  'results.metric': { zh: '指标', en: 'What is measured' },
  'results.value': { zh: '数值（照来源写，如 约30%、10~20）', en: 'Figure (as the source has it: about 30%, 10~20)' },
  'results.unit': { zh: '单位', en: 'Unit' },
  'results.change': { zh: '这个数是', en: 'The figure is' },
  'results.nature': { zh: '它说明', en: 'It tells of' },
  'results.scope': { zh: '在什么范围上测得', en: 'Measured on' },
  'results.source': { zh: '出自哪个网页', en: 'On which page' },
  'results.baseline': { zh: '此前的水平，或比较对象', en: 'Before, or compared with' },
  'results.baseline.value': { zh: '此前的数值', en: 'Figure before' },
  'results.baseline.min': { zh: '此前的下限', en: 'Lower end before' },
  'results.baseline.max': { zh: '此前的上限', en: 'Upper end before' },
  'results.bound': { zh: '来源的说法', en: 'As the source says' },
  'results.claim': { zh: '并非实测', en: 'Not measured' },
  'sources.url': { zh: '网页地址', en: 'Address of the page' },
  'sources.kind': { zh: '谁说的', en: 'Who speaks' },
  'sources.repost': { zh: '转载，且没有更好的出处', en: 'A repost without a better source' },
  'sources.linkable': { zh: '不宜公开链接', en: 'Not to be linked' },
  'recognitions.scheme': { zh: '认定名目', en: 'Recognition' },
  'recognitions.source': { zh: '出自哪个网页', en: 'On which page' },
  'safety.measure': { zh: '安全措施', en: 'Safety measure' },
  'safety.source': { zh: '出自哪个网页', en: 'On which page' },
  parent: { zh: '上级企业', en: 'Parent enterprise' },
  'stack.compute.ref': { zh: '目录里的算力', en: 'In the catalogue' },
  'stack.models.ref': { zh: '目录里的模型', en: 'In the catalogue' },
  'stack.agents.ref': { zh: '目录里的智能体', en: 'In the catalogue' },
  'stack.datasets.ref': { zh: '目录里的数据集', en: 'In the catalogue' },
} as const satisfies Labels;

/** What is said beside a field. */
export const fieldHints = {
  enterprise: {
    zh: '全称、简称、曾用名、品牌都可以，拼音也行；没有的可以新加。',
    en: 'By full or short name, former name or brand, in Chinese, English or pinyin; a new one can be added.',
  },
  title: { zh: '如：电芯外观缺陷检测', en: 'Such as: inspecting the outside of battery cells' },
  'sources.url': {
    zh: '从浏览器地址栏复制；发布机构和类别会按网址填好。',
    en: 'Copied from the browser; publisher and kind follow from it.',
  },
  'sources.date': {
    zh: '知道多少写多少：2024、2024-09、2024-09-28',
    en: 'As exact as it is known: 2024, 2024-09, 2024-09-28',
  },
} as const satisfies Labels;

/** The values of fields of few choices. */
export const choiceNames = {
  relative: { zh: '比原来变化百分之几', en: 'a change in per cent of before' },
  absolute: { zh: '比原来多或少了多少', en: 'so much more or less than before' },
  none: { zh: '现在的水平', en: 'the level now' },
  outcome: { zh: '应用带来的变化', en: 'a change that it brought' },
  level: { zh: '运行得怎么样', en: 'how well it works' },
  extent: { zh: '有多大规模', en: 'how large it is' },
  application: { zh: '这个应用本身', en: 'the application itself' },
  line: { zh: '一条产线', en: 'a line' },
  workshop: { zh: '一个车间', en: 'a workshop' },
  plant: { zh: '整个工厂', en: 'the whole plant' },
  group: { zh: '整个集团', en: 'the whole group' },
  'at-least': { zh: '以上、超过', en: 'or more, over' },
  'at-most': { zh: '以内、低于', en: 'or less, under' },
  about: { zh: '约', en: 'about' },
  nearly: { zh: '近', en: 'nearly' },
  'up-to': { zh: '最高', en: 'up to' },
  estimate: { zh: '测算或预期', en: 'an estimate or expectation' },
  goal: { zh: '目标', en: 'a goal' },
  capability: { zh: '能力上限', en: 'a capability' },
} as const satisfies Labels;

/** Choices explained in plain words. */
export const choiceHelp = {
  relative: { zh: '“缺陷率下降 30%”写 -30，单位 %', en: '“defects down 30%” is -30, in %' },
  absolute: { zh: '“工期缩短 8 个月”写 -8，单位月', en: '“8 months less” is -8, in months' },
  none: { zh: '“节拍 15 秒”“准确率 99%”', en: '“takt of 15 s”, “99% accurate”' },
  outcome: { zh: '用了它之后，某件事变好或变差了', en: 'after it was put to use, something became better or worse' },
  level: { zh: '它自己的好坏，没有和以前比', en: 'its own quality, not compared with before' },
  extent: { zh: '数量、面积、参数等，不是好坏', en: 'counts, sizes, specifications: neither good nor bad' },
  application: { zh: '只算用到它的这道工作', en: 'only the task that it is used for' },
  line: { zh: '用到它的那条产线', en: 'the line that it is used on' },
  workshop: { zh: '用到它的那个车间', en: 'the workshop that it is used in' },
  plant: { zh: '全厂的数字，可能还有别的原因', en: 'a figure of the plant, which may have other causes too' },
  group: { zh: '多个工厂合在一起', en: 'several plants together' },
} as const satisfies Labels;
