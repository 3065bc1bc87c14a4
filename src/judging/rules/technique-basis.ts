import { collectTexts } from '../../schema/collect.ts';
import { caseText } from '../case-text.ts';
import { hasWord } from '../words-in-text.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** A technique is claimed where the case's own text speaks of it. */
export const techniqueBasis = {
  about: { 'technique-basis': { zh: '所标的技术在文字里有依据', en: 'The text bears out the techniques claimed' } },
  judge: eachEntry((entry, { techniques }) => {
    if (entry.kind !== 'scenario') return [];
    const claimed = collectTexts(entry.front, ['techniques', '*']);
    if (claimed.length === 0) return [];
    const text = caseText(entry);
    return claimed.flatMap(({ path, value }) => {
      const technique = techniques.get(value);
      if (!technique) return [];
      const { label, aliases, words } = technique;
      const bearing = [label.zh, label.en, ...aliases, ...(words ? [...words.zh, ...words.en] : [])];
      if (bearing.some((word) => hasWord(text, word))) return [];
      return [
        foundAt(
          entry,
          path,
          'technique-basis',
          {
            zh: `标了“${label.zh}”，但标题、摘要、正文和技术构成里都没有提到。`,
            en: `“${label.en}” is claimed, and neither title, summary, body nor stack speaks of it.`,
          },
          {
            zh: '来源写到了，就在正文里说明；没有写到就删去这一项。',
            en: 'Say in the body what the source says of it; where it says nothing, delete it.',
          },
          'warning',
        ),
      ];
    });
  }),
} satisfies Rule;
