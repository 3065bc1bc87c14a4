import type { EntryKind } from '../../catalogue/entry-kinds.ts';
import type { Language } from '../../schema/text.ts';

/** What somebody has written and not sent yet; it stays on their own machine. */
export interface Draft {
  id: string;
  data: Record<string, unknown>;
  body: Partial<Record<Language, string>>;
}

const keyOf = (kind: EntryKind) => `atlas-draft-${kind}`;

export function keepDraft(kind: EntryKind, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(kind), JSON.stringify(draft));
  } catch {
    // Storage that is full or forbidden: the form works on without it.
  }
}

export function storedDraft(kind: EntryKind): Draft | undefined {
  try {
    return JSON.parse(localStorage.getItem(keyOf(kind)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(kind: EntryKind): void {
  try {
    localStorage.removeItem(keyOf(kind));
  } catch {
    // Nothing was kept.
  }
}
