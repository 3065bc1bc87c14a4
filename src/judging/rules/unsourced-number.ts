import { collect, everyText } from '../../schema/collect.ts';
import type { Entry } from '../../schema/entry.ts';
import type { At, Finding } from '../../schema/finding.ts';
import { statementLists } from '../../schema/playbook-statement.ts';
import { type Language, languages } from '../../schema/text.ts';
import { statedNumbers } from '../stated-numbers.ts';
import { eachEntry, found, mostOfRule, type Rule } from './rule.ts';

/** What of a playbook the editors say by themselves, beside the statements of its lists. */
const ownWords = ['title', 'summary', 'fits', 'doesNotFit', 'questions', 'open'];

/** In a playbook a number stands only where a source states it: in a figure, or in a statement that names its source. */
export const unsourcedNumber = {
  about: { 'unsourced-number': { zh: '手册里的数字都有来源', en: 'Numbers of a playbook have a source' } },
  judge: eachEntry((entry) => (entry.kind === 'playbook' ? judge(entry) : [])),
} satisfies Rule;

function judge(entry: Entry): Finding[] {
  const texts = [
    ...ownWords.flatMap((key) => collect(entry.front, [key])),
    ...statementLists
      .flatMap((list) => collect(entry.front, [list, '*']))
      .filter(({ value }) => collect(value, ['basis']).some((basis) => basis.value === 'editor')),
  ]
    .flatMap(({ path, value }) => everyText(value, path))
    .flatMap(({ path, value }) => {
      const language = languages.find((one) => one === path.at(-1));
      return language ? statedNumbers(value, language).map(({ shown }) => tell(entry, { field: path }, shown)) : [];
    });
  const bodies = languages.flatMap((language: Language) =>
    statedNumbers(entry.bodies[language] ?? '', language).map(({ shown, offset }) =>
      tell(entry, { body: language, offset }, shown),
    ),
  );
  return [...texts, ...bodies].slice(0, mostOfRule);
}

function tell(entry: Entry, at: At, shown: string): Finding {
  return found(
    entry,
    at,
    'unsourced-number',
    {
      zh: `“${shown}”没有来源：这里是编辑自己的话。`,
      en: `“${shown}” has no source: these are the editors' own words.`,
    },
    {
      zh: '换成不带数字的说法；有来源写明的，写进 reported，或把这一条的 basis 改为 source 并注明来源。',
      en: 'Say it without the number; where a source states it, put it under reported, or write basis: source with that source.',
    },
  );
}
