import { z } from 'zod';
import { component, element, words } from '../component.ts';

const kinds = {
  note: { zh: '说明', en: 'Note' },
  data: { zh: '数据', en: 'Data' },
  safety: { zh: '安全', en: 'Safety' },
  caution: { zh: '注意', en: 'Caution' },
} as const;

const attributes = z.strictObject({
  kind: z
    .enum(['note', 'data', 'safety', 'caution'])
    .default('note')
    .meta({ description: 'What it is about', zh: '说明的类别' }),
});

/** `<Note kind="safety">…</Note>`: an aside set apart from the text. */
export const noteComponent = component({
  name: 'Note',
  place: 'block',
  children: 'required',
  attributes,
  judge: () => undefined,
  render({ kind }, { language }, { children }) {
    return [
      element('aside', { className: `note note-${kind}` }, [
        element('p', { className: 'note-kind' }, [words(kinds[kind][language])]),
        ...children,
      ]),
    ];
  },
});
