import { z } from 'zod';
import { grades } from '../../../catalogue/evidence.ts';
import { source } from '../../../schema/source.ts';

/* What items of several lists share. A field that v1 has once keeps its name, type and meaning. */

export const words = z
  .object({ zh: z.string(), en: z.string().optional() })
  .meta({ description: 'Chinese, with its English translation where there is one' });

export const reference = z
  .object({ id: z.string(), label: words })
  .meta({ description: 'What the entry refers to, by its id in its own list, with its name' });

export const grade = z.enum(grades).meta({
  description:
    'Grade of evidence, computed: A a government list, a standard or an independent body; B independent press or a paper; C the enterprise itself',
});

export const addresses = z
  .object({ zh: z.string(), en: z.string() })
  .meta({ description: 'The address for readers of Chinese and of English' });

export const dated = z.string().meta({ description: 'A day as 2026-01-31' });

/** What every item has. */
export const itemFields = {
  id: z.string().meta({ description: 'Its id: never reused' }),
  href: z.string().meta({ description: 'Address of the whole item' }),
};

/** What every item has that is an entry. */
export const entryFields = {
  ...itemFields,
  page: addresses.meta({ description: 'Its pages for readers' }),
  markdown: addresses.meta({ description: 'Its pages as Markdown' }),
  lastModified: dated.meta({ description: 'Day of its last review, check or correction' }),
  grade: grade.meta({ description: 'Best grade of evidence among its figures; among its sources where it has none' }),
};

export const citedSource = z
  .object({
    ...source.shape,
    number: z.number().int().meta({ description: 'Its place in the list, as the page shows it' }),
    grade: grade.meta({ description: 'Grade of what rests on it' }),
  })
  .meta({ description: 'A page that states something of the entry' });

export const counts = z
  .object({ scenarios: z.number().int(), enterprises: z.number().int(), playbooks: z.number().int() })
  .meta({ description: 'Entries that refer to it' });

export const body = z
  .object({ zh: z.string().optional(), en: z.string().optional() })
  .meta({ description: 'The text of the entry as Markdown' });
