import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { SearchRecord } from '../index/records.ts';
import { conceptToken, fold, isHan, runs } from './analyse.ts';
import { conceptsOf } from './concepts.ts';
import { pinyinOf, wholePinyin } from './pinyin.ts';
import { usualCharacters } from './usual-characters.ts';

/** How an index is laid out; stands with its lexicon. */
export interface IndexHead {
  shards: number;
  /** What all hits show is small, and is to be had from one file. */
  few: boolean;
}

/** What the browser needs to understand a query; grows with the vocabularies and the names, not with the entries. */
export interface Lexicon {
  /** Token of a concept, its labels, and its words besides. */
  concepts: readonly (readonly [token: string, zh: string, en: string, words: readonly string[]])[];
  /** Names of each enterprise: the one that its token is made of, then its others. */
  names: readonly (readonly string[])[];
}

/** Words in Latin letters, loaded when a query has one that may be misspelt or pinyin. */
export interface LatinWords {
  /** The index's own words, the most frequent first, with spaces between. */
  words: string;
  /** Chinese words by their pinyin and initials. */
  pinyin: Record<string, string>;
}

export function lexiconOf(catalogue: Catalogue): Lexicon {
  return {
    concepts: conceptsOf(catalogue).map(({ id, label, words }) => {
      const labels = [label.zh, label.en].map(fold);
      return [conceptToken(id), label.zh, label.en, words.filter((word) => !labels.includes(word))];
    }),
    names: catalogue.enterprises.map(({ record: { shortName, aliases } }) => [
      ...new Set([shortName.zh, shortName.en ?? '', ...aliases].map(fold)),
    ]),
  };
}

export function latinWords(records: readonly SearchRecord[], catalogue: Catalogue): LatinWords {
  const counts = new Map<string, number>();
  for (const { words } of records) {
    for (const set of words.values()) {
      for (const word of set) {
        if (/^[zq][b-df-hj-np-rtv-xz0-9]{3,6}$/.test(word) || word.length < 2) continue;
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  const spoken: Record<string, string> = {};
  for (const { words } of conceptsOf(catalogue)) {
    for (const word of words) {
      if (!isHan(word)) continue;
      for (const spelling of pinyinOf(word)) if (spelling.length > 2) spoken[spelling] ??= word;
    }
  }
  for (const word of leadingWords(records)) spoken[wholePinyin(word)] ??= word;
  for (const { words } of conceptsOf(catalogue)) {
    for (const word of words) for (const run of runs(word)) if (!isHan(run)) counts.set(run, counts.get(run) ?? 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { words: sorted.map(([word]) => word).join(' '), pinyin: spoken };
}

/** Chinese words of titles and summaries, as the dictionary cuts them, the most frequent first. */
function leadingWords(records: readonly SearchRecord[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const { shown } of records)
    for (const { segment } of segmenter.segment(`${shown.zh.title}。${shown.zh.summary}`))
      if (/^\p{sc=Han}{2,4}$/u.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** Characters by form and sound, loaded when a query has one that the usual set lacks, or that may be wrong. */
export interface Characters {
  /** Traditional characters and, in the same places, the simplified ones. */
  traditional: string;
  simplified: string;
  /** Common characters by syllable. */
  syllables: Record<string, string>;
}

export function charactersOf(): Characters {
  const convert = Converter({ from: 't', to: 'cn' });
  const syllables: Record<string, string> = {};
  for (const character of usualCharacters()) {
    if (!isHan(character)) continue;
    const syllable = pinyin(character, { toneType: 'none', v: true });
    syllables[syllable] = (syllables[syllable] ?? '') + character;
  }
  let [traditional, simplified] = ['', ''];
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const plain = convert(character);
    if (plain === character || [...plain].length !== 1) continue;
    traditional += character;
    simplified += plain;
  }
  return { traditional, simplified, syllables };
}
