import type { CatalogueEntry, Region } from '../../catalogue/catalogue.ts';
import type { Language, Wording } from '../../schema/text.ts';
import type { Reference, Words } from './shapes/entries.ts';

/** A term, an entry or a region as others refer to it. */
export function referenceTo(one: CatalogueEntry | { id: string; label: Words }): Reference {
  if ('label' in one) return { id: one.id, label: { zh: one.label.zh, en: one.label.en } };
  return { id: one.id, label: one.kind === 'enterprise' ? one.record.shortName : one.record.title };
}

export const referencesTo = (many: readonly Parameters<typeof referenceTo>[0][]): Reference[] => many.map(referenceTo);

export const regionReference = (region: Region | undefined): Reference | undefined => region && referenceTo(region);

/** The same for both languages. */
export const inBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({ zh: make('zh'), en: make('en') });

/** A wording from labels of both languages. */
export const titled = (one: { title: Wording } | { label: Words }): Words => ('label' in one ? one.label : one.title);
