import type { Wording } from '../schema/text.ts';

/*
 * The cases that a reader looked at last. They stay in the browser; what stands
 * there may be of an older version, or damaged, and is then passed over.
 */

/** A case that was looked at. */
export interface Seen {
  id: string;
  title: Wording;
  who: Wording;
}

/** As many are kept. */
export const mostSeen = 8;

/** Where they stand in the browser's storage: sites on one host keep apart. */
export const seenKey = (base: string): string => `atlas-seen:${base}`;

const isWording = (value: unknown): value is Wording =>
  typeof value === 'object' &&
  value !== null &&
  'zh' in value &&
  'en' in value &&
  typeof value.zh === 'string' &&
  typeof value.en === 'string';

/** An id as the catalogue has them; anything else would lead nowhere. */
const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value.id) &&
  'title' in value &&
  isWording(value.title) &&
  'who' in value &&
  isWording(value.who);

/** The cases that a stored text names, the latest first. */
export function readSeen(stored: string | null): Seen[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter(isSeen).slice(0, mostSeen) : [];
  } catch {
    return [];
  }
}

/** The cases with one more, which becomes the first. */
export function withSeen(before: readonly Seen[], one: Seen): Seen[] {
  return [one, ...before.filter(({ id }) => id !== one.id)].slice(0, mostSeen);
}
