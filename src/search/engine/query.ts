import { conceptToken, fold, hanToken, isHan, latinToken, pairs, runs, spaced } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';

/** A concept that a part of a query names. */
export interface NamedConcept {
  token: string;
  label: { zh: string; en: string };
  /** What it is called besides. */
  words: readonly string[];
  /** It is the name of an enterprise. */
  name: boolean;
}

/** A part of a query that an entry has or has not. */
export interface Part {
  /** As written, folded. */
  text: string;
  /** Tokens by which it is found as written. */
  tokens: readonly string[];
  concepts: readonly NamedConcept[];
  /** Says little by itself: an entry may lack it. */
  soft: boolean;
}

/** A query understood. */
export interface Plan {
  parts: readonly Part[];
  /** Pairs that span two parts written together. */
  adjacent: readonly string[];
}

/** English words that say nothing of what is sought, and Chinese ones. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an and at by for from how in is of on or the to using with what 的 了 和 与 及 在 用 怎么 如何 怎样 什么 有 是 做'.split(
    ' ',
  ),
);

/** Words that half of the catalogue has, or that only say that something got better. */
const soft = new Set(
  'ai 人工智能 智能 智能化 数字化 提升 提高 改善 优化 改进 降低 减少 下降 实现 应用 案例 方案 技术 系统 平台 场景 项目 管理 工厂 企业 公司 制造 生产 中国 improve improvement reduce reduction increase lower better case cases application system platform solution smart intelligent digital china factory plant manufacturing company'.split(
    ' ',
  ),
);

/** What people leave off the end of a name. */
const legalForm = /(?<=.{2})(?:股份|集团|公司|科技|汽车|动力|能源|绿能|煤业|炼化|电器|重工|钢铁)$/;

/** Longest word of the lexicon, in characters or Latin words, that is looked for. */
const longest = 12;

/** Most suggestions at once. */
const suggestions = 5;

/** The words of the lexicon, by how they are written. */
export class Dictionary {
  readonly concepts = new Map<string, NamedConcept[]>();
  readonly #segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

  /** The lexicons of one edition or of several. */
  constructor(lexicons: readonly Lexicon[]) {
    const add = (word: string, concept: NamedConcept) => {
      const key = keyOf(word);
      const known = this.concepts.get(key) ?? [];
      if (!known.some(({ token }) => token === concept.token)) this.concepts.set(key, [...known, concept]);
    };
    const concepts = lexicons.flatMap((lexicon) => lexicon.concepts);
    const names = lexicons.flatMap((lexicon) => lexicon.names);
    for (const [token, zh, en, words] of concepts)
      for (const word of [zh, en, ...words]) add(word, { token, label: { zh, en }, words, name: false });
    for (const [name = '', ...others] of names)
      for (const word of new Set([name, name.replace(legalForm, ''), ...others]))
        add(word, {
          token: conceptToken(`name/${name}`),
          label: { zh: name, en: others[0] ?? name },
          words: others,
          name: true,
        });
  }

  /** A query as the parts that an entry should have. */
  plan(query: string): Plan {
    const parts: Part[] = [];
    const adjacent: string[] = [];
    const found = runs(fold(query)).slice(0, 24);
    for (let at = 0; at < found.length; at += 1) {
      const run = found[at] ?? '';
      let taken = 1;
      // A word that mixes letters and characters ("5g专网", "x光"), or a phrase of several words.
      for (let length = Math.min(4, found.length - at); length > 1; length -= 1) {
        const words = found.slice(at, at + length);
        const concepts = this.concepts.get(keyOf(words.join(' ')));
        if (!concepts) continue;
        parts.push({ text: words.join(' '), tokens: words.flatMap(tokensOf), concepts, soft: false });
        taken = length;
        break;
      }
      if (taken > 1) at += taken - 1;
      else if (isHan(run)) {
        const cut = this.#cut(run);
        parts.push(...cut.map((text) => this.#part(text)));
        const inside = new Set(cut.flatMap(pairs));
        adjacent.push(
          ...pairs(run)
            .filter((pair) => !inside.has(pair))
            .map(hanToken),
        );
      } else parts.push(this.#part(run));
    }
    const telling = parts.filter(({ text }) => !emptyWords.has(text));
    return { parts: (telling.length > 0 ? telling : parts).slice(0, 8), adjacent: adjacent.slice(0, 6) };
  }

  /** What words begin as a text does, as the vocabularies and names have them; names and short ones first. */
  suggest(text: string): NamedConcept[] {
    const key = keyOf(text);
    if (key.length < (isHan(key) ? 1 : 2)) return [];
    const found = [...this.concepts].flatMap(([word, concepts]) =>
      word.startsWith(key) && word !== key ? concepts.map((concept) => ({ word, concept })) : [],
    );
    found.sort((a, b) => Number(b.concept.name) - Number(a.concept.name) || a.word.length - b.word.length);
    return [...new Map(found.map(({ concept }) => [concept.label.zh, concept])).values()].slice(0, suggestions);
  }

  #part(text: string): Part {
    return { text, tokens: tokensOf(text), concepts: this.concepts.get(keyOf(text)) ?? [], soft: soft.has(text) };
  }

  /** A Chinese run as words of the lexicon, and what stands between them as the dictionary cuts it. */
  #cut(run: string): string[] {
    const characters = [...run];
    const parts: string[] = [];
    let rest = '';
    const flush = () => {
      if (rest.length > 1 || (rest && parts.length === 0 && rest.length === run.length))
        parts.push(...this.#divide(rest));
      rest = '';
    };
    for (let at = 0; at < characters.length;) {
      let length = Math.min(longest, characters.length - at);
      while (length > 1 && !this.concepts.has(characters.slice(at, at + length).join(''))) length -= 1;
      if (length > 1) {
        flush();
        parts.push(characters.slice(at, at + length).join(''));
        at += length;
      } else {
        rest += characters[at];
        at += 1;
      }
    }
    flush();
    return parts.length > 0 ? parts : [run];
  }

  #divide(text: string): string[] {
    if (text.length <= 3) return [text];
    const words: string[] = [];
    for (const { segment } of this.#segmenter.segment(text)) {
      const last = words.at(-1);
      if (segment.length === 1 && last !== undefined && !emptyWords.has(segment))
        words[words.length - 1] = last + segment;
      else words.push(segment);
    }
    return words.filter((word) => word.length > 1 && !emptyWords.has(word));
  }
}

/** How a word stands in the lexicon. */
const keyOf = (word: string) => spaced(fold(word));

function tokensOf(text: string): string[] {
  return runs(text).flatMap((run) => (isHan(run) ? pairs(run).map(hanToken) : [latinToken(run)]));
}
