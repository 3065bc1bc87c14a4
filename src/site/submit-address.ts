import type { Language } from '../schema/text.ts';
import { href } from './href.ts';

/** The submission form with what is known filled in: an entry to correct, or the industry and stage of a missing case. */
export function submitAddress(known: Readonly<Record<string, string>>, language: Language): string {
  return `${href('/submit/', language)}?${new URLSearchParams(known)}`;
}
