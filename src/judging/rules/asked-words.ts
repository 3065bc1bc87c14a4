import { collectTexts } from '../../schema/collect.ts';
import { contentPath } from '../../schema/entry-kinds.ts';
import { languages } from '../../schema/text.ts';
import { foundAt, type Rule } from './rule.ts';

/** A new case says how people ask for it. Those that stand are counted on the page on quality. */
export const askedWords = {
  about: { 'search-words': { zh: '新案例写明人们怎么搜它', en: 'A new case says how people ask for it' } },
  judge: (entries, { isNew }) =>
    entries.flatMap((entry) => {
      if (entry.kind !== 'scenario' || !isNew?.(contentPath(entry))) return [];
      const missing = languages.filter(
        (language) => collectTexts(entry.front, ['searchWords', language, '*']).length === 0,
      );
      if (missing.length === 0) return [];
      return [
        foundAt(
          entry,
          missing.length === languages.length ? ['searchWords'] : ['searchWords', missing[0] ?? 'zh'],
          'search-words',
          missing.length === languages.length
            ? { zh: '没有写 searchWords。', en: 'There are no searchWords.' }
            : {
                zh: `没有写${missing.includes('zh') ? '中文' : '英文'}的 searchWords。`,
                en: `There are no searchWords in ${missing.includes('zh') ? 'Chinese' : 'English'}.`,
              },
          {
            zh: '写上业内人会怎么搜：产品、材料、缺陷、设备、品牌，如 searchWords: {zh: [极片, 露箔], en: [electrode sheet]}。',
            en: 'Write how people of the trade ask for it: products, materials, defects, machines, brands, such as searchWords: {zh: [极片, 露箔], en: [electrode sheet]}.',
          },
        ),
      ];
    }),
} satisfies Rule;
