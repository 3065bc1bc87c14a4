import { wideWords } from '../../schema/wide-words.ts';
import type { Concept } from './concepts.ts';

/** What many firms are called by, beside their own name: what they make, where, how. Alone it names none. */
const ordinary: ReadonlySet<string> = new Set(
  (
    '材料 科技 光电 部件 国际 医疗 投资 工程 第一 金属 机械 供应 调味 轨道 联合 光学 通讯 商用 终端 驱动 纤维 用品 装备 实业 都市 发展 产业 信息 长远 ' +
    '三维 制品 器材 生物 网络 特殊 电站 电气 集成 世纪 动力 重型 时尚 精密 导体 海洋 西南 西部 南方 华东 中央 股份 薄板 电工 微电子 超级 液压 器人 国家 首都 ' +
    '有限 责任 集团 数字 服务 能源 高新 园区'
  ).split(' '),
);

/** Lengths of the parts of a Chinese name that may stand for it. */
const lengths = [2, 3, 4];

/**
 * Judges whether what is left of a name, by its key, still names who bears it.
 * It does not where it is a word of the trades (`concepts`), a piece of one
 * (低压 of 低压电器, red of red mud), one with a character more (江苏恒), or put
 * together of such words; a place before a trade does, as in 青岛啤酒.
 */
export function namesAlone(
  concepts: readonly Pick<Concept, 'type' | 'words' | 'loose' | 'asked'>[],
): (key: string) => boolean {
  const known = new Set(concepts.flatMap(({ words, loose, asked }) => [...words, ...loose, ...asked]));
  const places = new Set(
    concepts.flatMap(({ type, words }) => (type === 'region' || type === 'city' ? [...words] : [])),
  );
  // Products and schemes bear names of firms themselves.
  const pieces = new Set(
    concepts.flatMap(({ type, words, loose }) =>
      type === 'block' || type === 'scheme' ? [] : [...words, ...loose].flatMap(piecesOf),
    ),
  );
  const isOrdinary = (word: string) => known.has(word) || wideWords.has(word) || ordinary.has(word);
  const isPutTogether = (key: string): boolean =>
    isOrdinary(key) ||
    [...key].some((_, end) => {
      const first = key.slice(0, end);
      return first !== '中国' && !places.has(first) && isOrdinary(first) && isPutTogether(key.slice(end));
    });
  return (key) =>
    !pieces.has(key) && !isPutTogether(key) && !(key.length > 2 && isOrdinary(key.slice(0, -1))) && !isSingle(key);
}

const isSingle = (key: string) => /^.?$/u.test(key);

/** What is cut out of a word: of one in Han characters as much of it as a part of a name is long, of several words each. */
function piecesOf(word: string): string[] {
  if (!/^\p{sc=Han}+$/u.test(word)) return word.includes(' ') ? word.split(' ') : [];
  return lengths
    .filter((length) => length < word.length)
    .flatMap((length) =>
      Array.from({ length: word.length - length + 1 }, (_, start) => word.slice(start, start + length)),
    );
}
