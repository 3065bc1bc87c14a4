import type { ParsedEntry } from '../../reading/entries.ts';
import type { Fault } from '../../schema/fault.ts';
import { collect } from './collect.ts';
import { faultAt, type Rule } from './rule.ts';

/** What readers of English see first is translated. */
export const translation: Rule = ({ scenarios, enterprises, unread }) => [
  ...scenarios.flatMap((entry) => judge(entry, ['title', 'summary'], unread)),
  ...enterprises.flatMap((entry) => judge(entry, ['profile'], unread)),
];

function judge(entry: ParsedEntry, fields: readonly string[], unread?: ReadonlySet<string>): Fault[] {
  const missing = fields.filter(
    (field) =>
      collect(entry.yaml.value, [field, 'zh']).length > 0 && collect(entry.yaml.value, [field, 'en']).length === 0,
  );
  const translated = entry.bodies.en ?? unread?.has(entry.file.replace(/\.mdx$/, '.en.mdx'));
  const body = Boolean(entry.bodies.zh?.text.trim()) && !translated;
  if (missing.length === 0 && !body) return [];
  const wanted = missing.map((field) => `${field}.en`);
  const english = entry.file.replace(/\.mdx$/, '.en.mdx').replace(/^.*\//, '');
  return [
    faultAt(
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
}
