import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { lastModified } from '../last-modified.ts';
import { entriesOf } from './entries.ts';
import { referenceTo } from './references.ts';
import { dated, entryList, words } from './shapes/common.ts';

/*
 * /api/v1/changes.json: what was reviewed, read a second time, corrected or
 * withdrawn, the newest first. An entry comes in with its first review; the
 * content keeps no other day of coming in. Withdrawal has the day on which the
 * entry last changed.
 */

export const change = z
  .object({
    date: dated,
    change: z.enum(['withdrawn', 'corrected', 'checked', 'reviewed']).meta({
      description:
        'reviewed: came in, or was read again; checked: a second reader compared every figure with its source; corrected; withdrawn: the plant gave it up',
      zh: 'reviewed：收录或再次复核；checked：第二人逐项核对来源；corrected：更正；withdrawn：工厂已停用',
    }),
    list: entryList,
    id: z.string().meta({ description: 'Id of the entry', zh: '条目 id' }),
    label: words,
    what: words.optional().meta({ description: 'What was corrected', zh: '更正内容' }),
  })
  .meta({ description: 'A change of an entry', zh: '条目的一次变动' });
export type Change = z.infer<typeof change>;

const order = change.shape.change.options;

export function changesOf(catalogue: Catalogue): Change[] {
  const changes = entriesOf(catalogue).flatMap((entry): Change[] => {
    const { id, label } = referenceTo(entry);
    const { record } = entry;
    const of = { list: entryKinds[entry.kind].folder, id, label };
    return [
      { date: record.reviewed, change: 'reviewed', ...of },
      ...record.corrections.map(({ date, what }): Change => ({ date, change: 'corrected', ...of, what })),
      ...('checked' in record && record.checked
        ? [{ date: record.checked, change: 'checked', ...of } satisfies Change]
        : []),
      ...('status' in record && record.status === 'withdrawn'
        ? [{ date: lastModified(entry), change: 'withdrawn', ...of } satisfies Change]
        : []),
    ];
  });
  return changes.sort(
    (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) || order.indexOf(a.change) - order.indexOf(b.change),
  );
}
