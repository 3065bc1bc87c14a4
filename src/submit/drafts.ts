import type { EntryKind } from '../schema/entry-kinds.ts';
import type { Language } from '../schema/text.ts';

/* What somebody has written and not sent yet; it stays on their own machine. */

export interface Draft {
  key: string;
  kind: EntryKind;
  id: string;
  /** Whether the id was chosen; else it follows from what is written. */
  idChosen: boolean;
  data: Record<string, unknown>;
  body: Partial<Record<Language, string>>;
  /** The enterprise that is added together with its case. */
  beside?: Record<string, unknown>;
  /** It corrects an entry that stands. */
  standing: boolean;
  /** What the address filled in when it was begun: a draft begun from a place that lacks a case is found from there. */
  from: string;
  /** When it was kept, as an ISO time. */
  kept: string;
}

/** Where drafts are kept: the browser's storage, which may be full or forbidden. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'atlas-draft:';

/** The drafts kept, the latest first; what cannot be read is passed over. */
export function draftsIn(store: DraftStore): Draft[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => draftFrom(store.getItem(key) ?? '') ?? [])
    .sort((one, other) => other.kept.localeCompare(one.kept));
}

export function keepDraft(store: DraftStore, draft: Draft): void {
  store.setItem(prefix + draft.key, JSON.stringify(draft));
}

export function forgetDraft(store: DraftStore, key: string): void {
  store.removeItem(prefix + key);
}

/** A draft from its JSON, as it is kept and exported; `undefined` where it is none. */
export function draftFrom(text: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { key, kind, id, data, body, from, kept } = value as Partial<Draft>;
  const texts = [key, kind, id, from, kept].every((text) => typeof text === 'string');
  return texts && [data, body].every((part) => typeof part === 'object' && part !== null);
}

/** A draft that is begun: nothing is written yet. */
export function newDraft(kind: EntryKind, from: string, now = new Date()): Draft {
  const key = `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  return { key, kind, id: '', idChosen: false, data: {}, body: {}, standing: false, from, kept: now.toISOString() };
}

/** What a draft is called in a list of drafts. */
export function draftTitle({ data, id }: Draft): string {
  for (const name of ['title', 'name', 'shortName']) {
    const text = data[name];
    if (typeof text !== 'object' || text === null) continue;
    const { zh, en } = text as { zh?: unknown; en?: unknown };
    const said = zh ?? en;
    if (typeof said === 'string') return said;
  }
  return id;
}
