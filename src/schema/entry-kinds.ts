import type { z } from 'zod';
import { enterprise } from './enterprise.ts';
import { playbook } from './playbook.ts';
import { scenario } from './scenario.ts';
import type { Wording } from './text.ts';

/** What the house knows of a kind of entry; whatever reads, judges or imports entries goes by it. */
interface KindOfEntry {
  /** Its folder in `content/`, and the beginning of its pages' addresses. */
  folder: string;
  /** The shape of its front matter. */
  schema: z.ZodObject;
  /** What an id of this kind names. */
  what: Wording;
  plural: Wording;
  /** The texts that readers of English see first. */
  translated: readonly string[];
}

/** The kinds of entries. */
export const entryKinds = {
  scenario: {
    folder: 'scenarios',
    schema: scenario,
    what: { zh: '场景条目', en: 'a scenario of the catalogue' },
    plural: { zh: '场景', en: 'Scenarios' },
    translated: ['title', 'summary'],
  },
  enterprise: {
    folder: 'enterprises',
    schema: enterprise,
    what: { zh: '企业条目', en: 'an enterprise of the catalogue' },
    plural: { zh: '企业', en: 'Enterprises' },
    translated: ['profile'],
  },
  playbook: {
    folder: 'playbooks',
    schema: playbook,
    what: { zh: '实施手册', en: 'a playbook' },
    plural: { zh: '实施手册', en: 'Playbooks' },
    translated: ['title', 'summary'],
  },
} as const satisfies Record<string, KindOfEntry>;

export type EntryKind = keyof typeof entryKinds;

/** The facts of an entry of a kind, as checked. */
export type EntryRecord<Kind extends EntryKind = EntryKind> = z.infer<(typeof entryKinds)[Kind]['schema']>;

export const isEntryKind = (name: string): name is EntryKind => Object.hasOwn(entryKinds, name);

/** The kinds' names, in the order in which they are read. */
export const kindNames: readonly EntryKind[] = Object.keys(entryKinds).filter(isEntryKind);

/** Where an entry's file lies, relative to the folder of the content. No two entries have the same. */
export function contentPath({ kind, id }: { kind: EntryKind; id: string }): string {
  return `${entryKinds[kind].folder}/${id}.mdx`;
}

/** Path of an entry's page without base and language. */
export function pagePath({ kind, id }: { kind: EntryKind; id: string }): string {
  return `/${entryKinds[kind].folder}/${id}/`;
}
