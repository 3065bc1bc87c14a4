import { everyText } from '../../schema/collect.ts';
import type { Entry, KnownEntry } from '../../schema/entry.ts';
import { contentPath } from '../../schema/entry-kinds.ts';
import type { At, Finding } from '../../schema/finding.ts';
import { type Language, languages, widthInCharacters } from '../../schema/text.ts';
import { found, type Rule } from './rule.ts';

/** From what length on a text that stands twice says nothing of its own subject: in Chinese characters, in English ones. */
const telling: Record<Language, number> = { zh: 24, en: 60 };

/** What is said of sources, and words for search, may well be the same. */
const apart = new Set<PropertyKey>(['sources', 'searchWords', 'corrections', 'formerIds']);

/** A playbook says what is so of its own subject: no text of it stands in another one. */
export const repeatedText = {
  about: { 'repeated-text': { zh: '两份手册没有相同的段落', en: 'No two playbooks share a text' } },
  judge: (entries, { others }) => {
    const playbooks = entries.filter(({ kind }) => kind === 'playbook');
    const holders = new Map<string, Set<KnownEntry>>();
    for (const one of [...playbooks, ...others.filter(({ kind }) => kind === 'playbook')])
      for (const { key } of textsOf(one)) holders.set(key, (holders.get(key) ?? new Set()).add(one));
    return playbooks.flatMap((entry) =>
      textsOf(entry).flatMap(({ key, at }) => {
        const other = [...(holders.get(key) ?? [])].find((one) => one !== entry);
        return other ? [tell(entry, at, `content/${contentPath(other)}`)] : [];
      }),
    );
  },
} satisfies Rule;

interface PlacedText {
  key: string;
  at: At;
}

/** The longer texts of a playbook: those of its front matter, and the paragraphs of its bodies where they are known. */
function textsOf(entry: KnownEntry & Partial<Pick<Entry, 'bodies'>>): PlacedText[] {
  const fields = everyText(entry.front).flatMap(({ path, value }) => {
    const language = languages.find((one) => one === path.at(-1));
    return language && !apart.has(path[0] ?? '') ? placed(value, language, { field: path }) : [];
  });
  const paragraphs = languages.flatMap((language) =>
    [...(entry.bodies?.[language] ?? '').matchAll(/(?:[^\n]|\n(?!\n))+/g)].flatMap(({ 0: text, index }) =>
      placed(text, language, { body: language, offset: index }),
    ),
  );
  return [...fields, ...paragraphs];
}

function placed(text: string, language: Language, at: At): PlacedText[] {
  const length = language === 'zh' ? widthInCharacters(text) : text.length;
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
  return length > telling[language] ? [{ key, at }] : [];
}

function tell(entry: Entry, at: At, other: string): Finding {
  return found(
    entry,
    at,
    'repeated-text',
    { zh: `${other} 里有同一段话。`, en: `The same text stands in ${other}.` },
    {
      zh: '写出这个场景自己的情形：信号、仪器、接口、缺陷；说不出就删去。',
      en: 'Say what is so of this subject: signals, instruments, interfaces, defects; or take it out.',
    },
  );
}
