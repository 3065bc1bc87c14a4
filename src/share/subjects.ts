import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue.ts';
import { entryKinds } from '../schema/entry-kinds.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import type { Language } from '../schema/text.ts';
import { enterpriseCard, industryCard, playbookCard, type ShareCard, scenarioCard, siteCard } from './card.ts';

/** What a share image shows, and its path without language and ending. */
export interface CardSubject {
  path: string;
  /** Absent for the image of every page that has none of its own. */
  of?: CatalogueEntry | Industry;
}

/** Everything that has a share image. */
export function cardSubjects({ scenarios, enterprises, playbooks, vocabulary }: Catalogue): CardSubject[] {
  return [
    { path: 'atlas' },
    ...[...scenarios, ...enterprises, ...playbooks].map((entry) => ({
      path: `${entryKinds[entry.kind].folder}/${entry.id}`,
      of: entry,
    })),
    ...[...vocabulary.industries.values()].map((industry) => ({ path: `industries/${industry.id}`, of: industry })),
  ];
}

/** What a subject's image says. */
export function cardOf({ of }: CardSubject, catalogue: Catalogue, language: Language): ShareCard {
  const { vocabulary, scenarios } = catalogue;
  if (!of) return siteCard(scenarios, language);
  if (!('kind' in of)) return industryCard(of, catalogue.scenariosOf(of.id), language);
  if (of.kind === 'scenario') return scenarioCard(of, language, vocabulary);
  return of.kind === 'playbook' ? playbookCard(of, language, vocabulary) : enterpriseCard(of, language, vocabulary);
}
