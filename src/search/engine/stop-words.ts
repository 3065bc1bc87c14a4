import { singular } from './analyse.ts';
import { generalWords } from './general-words.ts';
import { planAsked } from './plan-asked.ts';

/*
 * Words of a query that say nothing of what is sought: how one asks, which way
 * a measure should go, how much of it. They are cut out as words, so that none
 * is taken for a part of another.
 */

const asking = [
  '怎么 怎样 如何 怎么样 怎么办 什么 什么样 哪些 哪个 哪家 哪里 哪 谁 为什么 为何 多少 几个 吗 呢 吧 么 有没有 有无 是否 能否 能不能 可不可以 可以 可 能 会 要 想 请问 请 求 找 查 看 看看 介绍 推荐 了解 知道 例子 实例 经验 做法 办法 方法 途径 有 没有 没 无 不 是 做 搞 弄 上 上了 用 用了 使用 利用 采用 运用 通过 借助 帮助 帮 实现 发现 判断 开展 进行 推进 落地 部署 开始 需要 花 花多少钱 多少钱 怎么做 怎么领 怎么用',
  'a an the of in on at for by to from with and or is are was were be been do does did how what which who whom whose where when why can could should would will may any some there their its it this that these those has have had use uses used using we our i my you your about into than then so as example examples get make makes making need needs take takes tell show find help helps start without not no yet ever way ways tried try who s deploy deployed deploying implement implemented adopt adopted apply applied introduce introduced run running work works kind much many most new good best before after while during they them he she often just only also even still same other each every between against within through per like thing things lot lots',
];

const joining = [
  '的 了 和 与 及 以及 或 或者 在 把 被 让 给 对 对于 于 为 为了 从 向 到 由 按 将 就 都 也 还 又 再 很 太 更 最 这 那 这些 那些 其 之 等 等等 中 里 上 下 前 后 内 外 间 时 过 着 地 得 个 种 类 家 台 条 件 次 年 月 日 一 一个 一种 关于 方面 问题 情况 相关 有关 以 所 只 才 已 已经 正在 之前 之后 以后 以前 提前 目前 现在 最新 来 去 出 进 起 开',
];

const measuring = [
  '最佳化 优化 提升 提高 提振 增加 增长 改善 优化 改进 增强 加快 加速 缩短 缩减 降低 降 降到 减少 减 削减 下降 降幅 减半 节约 节省 省 省下 达到 低于 高于 超过 不到 以上 以下 以内 左右 约 近 至少 最高 最多 最少 翻倍 翻番 大幅 明显 显著 太多 太少 太高 太低 多 少 高 低 大 小 快 慢 好 坏 几 数 上百 上千 几百万 几千万 上千万 数百万 数千万 上亿 几十万 百万 千万 万元 亿元 元 万 亿 万吨 吨 小时 分钟 秒 秒钟 天 周 个月 几小时 几分钟 几天 几秒 单位 降到 缩短到 缩短至 提高到 提升到 提升至 降至 减少到 降低到 降低至 压缩到 压缩至 少用 少了 少花 多了 高了 低了 短了 原来 以前的 省了 省掉 少掉 减到 减至 缩到 缩至 压到 压至 压低 降了 砍掉 变成 变为 延长 翻了 为零 归零 清零 降为零 接近零 一年 每吨 每件 每台 同样 提前 大幅度 幅度 以上的 以下的',
  'optimise optimised optimises optimising optimisation optimize optimized optimizes optimizing optimization increase increased increases raise raised raises improve improved improves improving improvement higher up grow reduce reduced reduces reducing reduction lower lowered decrease decreased cut cuts cutting save saved saves saving down less fewer more better by over under about half twice double a year per annum million yuan rmb above below rise rises rose gain gains gained boost boosts boosted shorten shortened shortens shorter drop drops dropped fell falls halve halved halves halving slash slashed trim trimmed doubled doubles doubling times fold point points percent day days hour hours tonne ton faster quicker longer per cent',
];

/** Words that stand together, by which one asks for what others did. */
const phrases = ['case study', 'case studies', 'use case', 'use cases', 'success story', 'success stories'];

const words = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

/** Words by which one only asks, joins or measures, as symbols are. */
export const stopWords: ReadonlySet<string> = new Set(
  [...words([...asking, ...joining, ...measuring]), ...generalWords, ...phrases].map((word) =>
    word.split(' ').map(singular).join(' '),
  ),
);

/** Those of them that measure: what somebody seeks who types nothing else. */
export const measuringWords: ReadonlySet<string> = new Set(words(measuring).map(singular));

/** Words that say that something got more, and that it got less. */
export const upWords: ReadonlySet<string> = new Set(
  words([
    '提升 提高 增加 增长 增强 加快 加速 翻倍 翻番 改善 上升 多了 高了 增产',
    'increase increased increases raise raised raises improve improved improves higher up rise rises rose gain gains gained boost boosts boosted double doubled doubles faster quicker longer',
  ]),
);
export const downWords: ReadonlySet<string> = new Set(
  words([
    '缩短 缩减 降低 降 减少 减 削减 下降 减半 节约 节省 省 省下 降到 少 少用 少了 少花 低了 短了 压缩 压降 省了 省掉 少掉 减到 减至 缩到 缩至 压到 压至 压低 降了 砍掉',
    'reduce reduced reduces reducing reduction lower lowered lowers decrease decreased decreases cut cuts cutting save saved saves saving down less fewer shorten shortened shortens shorter drop drops dropped fell falls halve halved halves halving slash slashed trim trimmed',
  ]),
);

/** Whether a query is a question: one that asks who, one of what playbooks tell of each thing, or another. */
export function questionOf(text: string): 'who' | 'plan' | 'how' | undefined {
  if (/哪些.*(?:厂|企业|公司|家)|哪家|哪个(?:厂|企业|公司)|谁|^\s*(?:who|which)\b/.test(text)) return 'who';
  if (planAsked(text).length > 0) return 'plan';
  const asks =
    /怎么|怎样|如何|哪些|哪个|有没有|能不能|能否|是否|什么|多少|为什么|吗|呢|？|\?/.test(text) ||
    /^\s*(?:how|what|where|when|why|can|could|does|do|is|are|should|has|have|any)\b/.test(text);
  return asks || isPlainSpeech(text) ? 'how' : undefined;
}

/** Words that make a sentence of five words or more; a phrase of the trades has none. */
const sentenceWords =
  /\b(?:is|are|was|were|when|whenever|while|until|because|if|never|always|not|only|every|they|them|their|it|but|no)\b/;

/** Whether somebody tells a trouble in a sentence, as one who asks what to do about it: 账上的库存跟实物总对不上. */
function isPlainSpeech(text: string): boolean {
  if (/^[^\p{sc=Han}]*$/u.test(text))
    return (
      /\b(?:we|our|us|i|my|keeps?|too|cannot|can't|don't|doesn't|nobody)\b/.test(text) ||
      (/(?:\S+\s+){4}\S/.test(text) && sentenceWords.test(text))
    );
  const longest = Math.max(0, ...(text.match(/[\p{sc=Han}，、,]+/gu) ?? []).map((run) => run.length));
  return longest >= 8 && /[的了把被让给得着都还也很太总老没不靠要跟想才就怕又]/.test(text);
}
