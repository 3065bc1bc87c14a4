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

/** Keeps a draft; returns whether the store took it. */
export function keepDraft(store: DraftStore, draft: Draft): boolean {
  try {
    store.setItem(prefix + draft.key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Whether another page kept a draft since this one saw it as it was `seen` (its time). */
export function isChangedElsewhere(store: DraftStore, key: string, seen: string): boolean {
  const standing = draftFrom(store.getItem(prefix + key) ?? '');
  return standing !== undefined && standing.kept !== seen;
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

const kinds: Readonly<Record<EntryKind, true>> = { scenario: true, enterprise: true, playbook: true };

/** Whether a value holds others by their names. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false;
  const { key, kind, id, data, body, beside, from, kept } = value;
  return (
    [key, id, from].every((text) => typeof text === 'string') &&
    typeof kind === 'string' &&
    Object.hasOwn(kinds, kind) &&
    [data, body, beside ?? {}].every(isRecord) &&
    typeof kept === 'string' &&
    !Number.isNaN(Date.parse(kept))
  );
}

/** A draft that is begun: nothing is written yet. */
export function newDraft(kind: EntryKind, from: string, now = new Date()): Draft {
  return {
    key: newKey(now),
    kind,
    id: '',
    idChosen: false,
    data: {},
    body: {},
    standing: false,
    from,
    kept: now.toISOString(),
  };
}

/** A key that no other draft has. */
export const newKey = (now: Date): string => `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

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
