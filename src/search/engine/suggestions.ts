import { groupOf, isHan, symbolsOf } from './analyse.ts';
import { keyPrefix, type WordGroup } from './index-format.ts';

/** A term or a name that begins as what is typed. */
export interface Suggestion {
  label: { zh: string; en: string };
}

/** Most suggestions at once. */
const most = 5;

/** The words of the lexicon that begin as a text does; names and short ones first. */
export async function suggest(asked: string, get: <T>(key: string) => Promise<T | undefined>): Promise<Suggestion[]> {
  const symbols = symbolsOf(asked.slice(0, 40));
  const text = asked.trim().toLowerCase();
  if (symbols.length === 0 || symbols.includes('')) return [];
  const [first = ''] = symbols;
  if (isHan(first) && symbols.length > 1) {
    const group = await get<WordGroup>(keyPrefix.group + groupOf(symbols));
    return fromGroup(symbols.join(''), group);
  }
  const words = await get<string[]>(keyPrefix.beginning + (isHan(first) ? first : text.slice(0, 4)));
  return (words ?? [])
    .filter((word) => word.toLowerCase().startsWith(text) && word.toLowerCase() !== text)
    .slice(0, most)
    .map((word) => ({ label: { zh: word, en: word } }));
}

function fromGroup(text: string, group: WordGroup | undefined): Suggestion[] {
  const found = Object.entries(group?.words ?? {}).flatMap(([word, [place]]) => {
    const concept = group?.concepts[place ?? -1];
    if (!concept || !word.startsWith(text) || word === text) return [];
    const [, type, zh, en] = concept;
    return [{ word, name: type === 'name', label: { zh, en: en || zh } }];
  });
  found.sort((a, b) => Number(b.name) - Number(a.name) || a.word.length - b.word.length);
  return [...new Map(found.map(({ label }) => [label.zh, { label }])).values()].slice(0, most);
}
