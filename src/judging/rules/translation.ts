import { collect } from '../../schema/collect.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** What readers of English see first is translated. */
export const translation = {
  about: { translation: { zh: '有英文标题、简介和正文', en: 'Title, summary and body are translated' } },
  judge: eachEntry((entry) => {
    const fields: readonly string[] = entryKinds[entry.kind].translated;
    const missing = fields.filter(
      (field) => collect(entry.front, [field, 'zh']).length > 0 && collect(entry.front, [field, 'en']).length === 0,
    );
    const body = Boolean(entry.bodies.zh?.trim()) && entry.bodies.en === undefined;
    if (missing.length === 0 && !body) return [];
    const wanted = missing.map((field) => `${field}.en`);
    const english = `${entry.id}.en.mdx`;
    return [
      foundAt(
        entry,
        [missing[0] ?? fields[0] ?? ''],
        'translation',
        {
          zh: `还没有英文：${[...wanted, ...(body ? ['正文'] : [])].join('、')}。`,
          en: `Not translated yet: ${[...wanted, ...(body ? ['the body'] : [])].join(', ')}.`,
        },
        {
          zh: `${wanted.length ? `补上 ${wanted.join('、')}` : ''}${wanted.length && body ? '；' : ''}${body ? `把英文正文写进 ${english}` : ''}。不会写英文也可以先提交。`,
          en: `${wanted.length ? `Add ${wanted.join(', ')}` : ''}${wanted.length && body ? '; ' : ''}${body ? `put the English body into ${english}` : ''}. It can follow later.`,
        },
        'warning',
      ),
    ];
  }),
} satisfies Rule;
