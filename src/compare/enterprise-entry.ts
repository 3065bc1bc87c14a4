import type { Catalogue, Enterprise } from '../catalogue/catalogue.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import { pagePath } from '../schema/entry-kinds.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { enterpriseLabels } from '../words/enterprise.ts';
import { punctuation } from '../words/punctuation.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import type { ComparedEntry } from './entry.ts';
import { linesOf, sourceLines, termLine } from './lines.ts';

/** What is compared of an enterprise. */
export function enterpriseEntry(enterprise: Enterprise, language: Language, catalogue: Catalogue): ComparedEntry {
  const { id, record, region, recognitions, scenarios, parent, industries } = enterprise;
  const words = wordsIn(enterpriseLabels, language);
  const roles = wordsIn(valueLabels.role, language);
  const { brackets } = wordsIn(punctuation, language);
  const techniques = new Map(scenarios.flatMap((one) => one.techniques.map((term) => [term.id, term])));
  const place = [region?.label[language], record.city && inLanguage(record.city, language)];
  const alike = catalogue.enterprisesOf(industries[0]?.id ?? '').filter((other) => other !== enterprise);
  return {
    folder: 'enterprises',
    id,
    href: href(pagePath(enterprise), language),
    title: entryTitle(enterprise, language),
    summary: inLanguage(record.profile, language),
    lines: {
      summary: linesOf(inLanguage(record.profile, language)),
      industry: termLine(industries, language),
      place: linesOf([...new Set(place)].filter(Boolean).join(' · ')),
      roles: linesOf(...record.roles.map((role) => roles[role])),
      parent: parent ? [{ text: entryTitle(parent, language), href: href(pagePath(parent), language) }] : [],
      technique: termLine([...techniques.values()], language),
      cases: scenarios.map((scenario) => ({
        text: entryTitle(scenario, language),
        href: href(pagePath(scenario), language),
      })),
      recognitions: recognitions.map(({ recognition, scheme, source }) => ({
        text:
          [recognition.year, scheme.label[language], recognition.site && inLanguage(recognition.site, language)]
            .filter(Boolean)
            .join(' · ') + (recognition.proposed ? fill(brackets, { text: words.proposed }) : ''),
        grade: source.grade,
      })),
      sources: sourceLines(enterprise.sources),
    },
    figures: [],
    near: alike.slice(0, 6).map((other) => ({
      reference: `enterprises/${other.id}`,
      title: entryTitle(other, language),
    })),
  };
}
