import { collectTexts } from '../../schema/collect.ts';
import { caseText } from '../case-text.ts';
import { hasWord } from '../words-in-text.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** Words that speak of artificial intelligence: by name, by a method, or by what only it does. */
const words = [
  ...['人工智能', '智能体', '大模型', '模型', '算法', '机器学习', '深度学习', '强化学习', '神经网络', '卷积'],
  ...[
    '视觉',
    '图像',
    '识别',
    '缺陷检测',
    '预测',
    '知识图谱',
    '自然语言',
    '语音',
    '数字员工',
    '自主学习',
    '自学习',
    '训练',
  ],
  ...['数据挖掘', '寻优', '感知', '相机', '无人驾驶', '自动驾驶', '具身', '人形机器人'],
  ...['AI', 'LLM', 'GPT', 'CNN', 'YOLO', 'AOI', 'RAG', 'VLA', 'ML'],
  ...['artificial intelligence', 'machine learning', 'machine-learning', 'deep learning', 'neural', 'algorithm'],
  ...['data mining', 'defect detection', 'driverless', 'autonomous driv', 'camera', 'perce'],
  ...['model', 'vision', 'recogni', 'predict', 'agent', 'knowledge graph', 'language model', 'train', 'embodied'],
];

/** A case of artificial intelligence names some in its own text. */
export const aiBasis = {
  about: { 'ai-basis': { zh: 'ai 类案例的文字提到人工智能', en: 'The text of an AI case speaks of AI' } },
  judge: eachEntry((entry) => {
    if (entry.kind !== 'scenario') return [];
    const kinds = collectTexts(entry.front, ['kind']);
    // Front matter without a title is told of as such.
    if (kinds.some(({ value }) => value !== 'ai') || collectTexts(entry.front, ['title', 'zh']).length === 0) return [];
    const text = caseText(entry);
    if (words.some((word) => hasWord(text, word))) return [];
    return [
      foundAt(
        entry,
        kinds[0]?.path ?? ['title', 'zh'],
        'ai-basis',
        {
          zh: '文字里没有一处提到人工智能，却列为 kind: ai。',
          en: 'Nothing in the text speaks of artificial intelligence, and the case counts as kind: ai.',
        },
        {
          zh: '来源写到了，就在正文里说明；没有写到就改为 kind: intelligent-manufacturing。',
          en: 'Say in the body which AI the source tells of; where it tells of none, write kind: intelligent-manufacturing.',
        },
        'warning',
      ),
    ];
  }),
} satisfies Rule;
