import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Language } from '../schema/text.ts';
import { enterpriseEntry } from './enterprise-entry.ts';
import type { ComparedEntry } from './entry.ts';
import { playbookEntry } from './playbook-entry.ts';
import { scenarioEntry } from './scenario-entry.ts';

/** What is compared of an entry, whatever its kind. */
export function comparedEntry(entry: CatalogueEntry, language: Language, catalogue: Catalogue): ComparedEntry {
  if (entry.kind === 'scenario') return scenarioEntry(entry, language, catalogue.vocabulary);
  if (entry.kind === 'enterprise') return enterpriseEntry(entry, language, catalogue);
  return playbookEntry(entry, language, catalogue);
}
