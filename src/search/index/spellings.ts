import { fold, isHan, runs } from '../engine/analyse.ts';
import { keyPrefix, type Spellings } from '../engine/index-format.ts';
import type { Keep } from './keep.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { pinyinOf, wholePinyin } from './pinyin.ts';
import type { SearchRecord } from './search-record.ts';

/** The lexicon's Chinese words, which a query may have meant. */
export function spellingsOf(lexicon: Lexicon): Spellings {
  return {
    chinese: [...lexicon]
      .flatMap(([word, meanings]) => (meanings.some(({ asked }) => asked) ? [] : [word]))
      .filter((word) => /^\p{sc=Han}{2,8}$/u.test(word))
      .sort()
      .join(' '),
  };
}

/** Latin words of the texts and the lexicon by their first two letters, the most frequent first. */
export function latinSpellings(records: readonly SearchRecord[], lexicon: Lexicon): Map<string, string> {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const run of runs(fold(text)))
      if (/^[a-z][a-z0-9.]{2,}$/.test(run)) counts.set(run, (counts.get(run) ?? 0) + 1);
  };
  for (const { shown } of records)
    for (const { title, summary, enterprise, text } of Object.values(shown))
      for (const part of [title, summary, enterprise, text]) count(part);
  for (const meanings of lexicon.values()) for (const { en } of meanings) count(en);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return new Map(
    [...Map.groupBy(sorted, (word) => keyPrefix.spelling + word.slice(0, 2))].map(([key, words]) => [
      key,
      words.join(' '),
    ]),
  );
}

/** Whether a word is what a concept is called, and long enough to be told by its initials. */
const isLabel = ([word, meanings]: readonly [string, readonly Meaning[]]) =>
  /^\p{sc=Han}{4,8}$/u.test(word) && meanings.some(({ zh, worth, asked }) => zh === word && worth === 100 && !asked);

/**
 * Chinese words by their pinyin, names and what concepts are called also by
 * their initials; the lexicon's first, then those that titles have most.
 */
export function pinyinWords(records: readonly SearchRecord[], lexicon: Lexicon, keep: Keep): Map<string, string[]> {
  const most = 3;
  const words = new Map<string, string[]>();
  const put = (spelling: string, word: string) => {
    if (spelling.length < 3) return;
    const key = keyPrefix.pinyin + spelling;
    const known = words.get(key) ?? [];
    words.set(key, known);
    if (known.length < most && !known.includes(word)) known.push(word);
  };
  const chinese = [...lexicon].filter(([word]) => isHan(word));
  const isName = ([, meanings]: (typeof chinese)[number]) => meanings.some(({ type }) => type === 'name');
  const spelt = (how: string, words: readonly string[], spell: (word: string) => readonly string[]) => {
    const spellings = keep([how, words], () => words.map(spell));
    return words.map((word, place) => [word, spellings[place] ?? []] as const);
  };
  const wordsOf = (some: typeof chinese) => some.map(([word]) => word);
  for (const [word, [whole = '', initials]] of spelt('with initials', wordsOf(chinese.filter(isName)), pinyinOf)) {
    put(whole, word);
    if (initials) put(initials, word);
  }
  const others = chinese.filter((one) => !isName(one));
  const labels = new Set(wordsOf(others.filter(isLabel)));
  // Initials of a name mean the name, not what else begins so.
  const named = new Set(words.keys());
  for (const [word, [whole = '', initials]] of spelt('with initials', wordsOf(others), pinyinOf)) {
    put(whole, word);
    if (initials && labels.has(word) && !named.has(keyPrefix.pinyin + initials)) put(initials, word);
  }
  for (const [word, [whole = '']] of spelt('whole', leadingWords(records), wholePinyin)) put(whole, word);
  return words;
}

/** Chinese words of titles and summaries, as the dictionary cuts them, the most frequent first. */
function leadingWords(records: readonly SearchRecord[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const { shown } of records)
    for (const { segment } of segmenter.segment(`${shown.zh.title}。${shown.zh.summary}`))
      if (/^\p{sc=Han}{2,4}$/u.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
}
