import type { EntryKind } from '../schema/entry-kinds.ts';
import type { Language } from '../schema/text.ts';

/** What somebody has written and not sent yet; it stays on their own machine. */
export interface Draft {
  id: string;
  data: Record<string, unknown>;
  body: Partial<Record<Language, string>>;
}

/** A draft begun from a place that lacks a case (`from`: what its address fills in) stands beside the others. */
const keyOf = (kind: EntryKind, from: string) => `atlas-draft-${kind}${from && `?${from}`}`;
const latestOf = (kind: EntryKind) => `atlas-draft-${kind}-latest`;

export function keepDraft(kind: EntryKind, from: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(kind, from), JSON.stringify(draft));
    localStorage.setItem(latestOf(kind), from);
  } catch {
    // Storage that is full or forbidden: the form works on without it.
  }
}

/** The draft begun from this place; where none is named, the one worked on last. */
export function storedDraft(kind: EntryKind, from: string): Draft | undefined {
  try {
    const place = from || (localStorage.getItem(latestOf(kind)) ?? '');
    return JSON.parse(localStorage.getItem(keyOf(kind, place)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(kind: EntryKind, from: string): void {
  try {
    const place = from || (localStorage.getItem(latestOf(kind)) ?? '');
    localStorage.removeItem(keyOf(kind, place));
    localStorage.removeItem(latestOf(kind));
  } catch {
    // Nothing was kept.
  }
}
