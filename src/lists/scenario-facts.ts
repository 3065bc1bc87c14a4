import type { Scenario } from '../catalogue/catalogue.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { wordsIn } from '../words/words.ts';
import type { Fact } from './fact.ts';
import { narrowedPath } from './model.ts';

/** A scenario's facts as label and values; each value leads to the list of its like. */
export function scenarioFacts(scenario: Scenario, language: Language): Fact[] {
  const { record, enterprise, industries, stages, techniques, region } = scenario;
  const words = wordsIn(language);
  const to = (facet: string, value: string) => href(narrowedPath('scenarios', { facet, value }), language);
  const terms = (facet: string, found: readonly { id: string; label: Record<Language, string> }[]) =>
    found.map(({ id, label }) => ({ text: label[language], href: to(facet, id) }));
  const city = record.city && inLanguage(record.city, language);
  const place = region ? [{ text: region.label[language], href: to('region', region.id) }] : [];
  return [
    {
      label: words.scenario.enterprise,
      values: [
        { text: inLanguage(enterprise.record.name, language), href: href(`/enterprises/${enterprise.id}/`, language) },
      ],
    },
    { label: words.scenario.site, values: record.site ? [{ text: inLanguage(record.site, language) }] : [] },
    {
      label: words.scenario.place,
      values: [...place, ...(city && city !== region?.label[language] ? [{ text: city }] : [])],
    },
    { label: words.scenario.industry, values: terms('industry', industries) },
    { label: words.scenario.stage, values: terms('stage', stages) },
    { label: words.scenario.technique, values: terms('technique', techniques) },
    {
      label: words.scenario.scale,
      values: record.scale ? [{ text: words.values.scale[record.scale], href: to('scale', record.scale) }] : [],
    },
    { label: words.scenario.status, values: [{ text: words.values.status[record.status] }] },
    {
      label: words.scenario.year,
      values: record.year ? [{ text: String(record.year), href: to('year', String(record.year)) }] : [],
    },
    {
      label: words.scenario.partners,
      values: record.partners.map((partner) => ({ text: inLanguage(partner, language) })),
    },
    {
      label: words.scenario.kind,
      values: [{ text: words.values.kind[record.kind], href: to('kind', record.kind) }],
    },
  ];
}
