import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { type GlossaryTerm, termKey } from './glossary.ts';

/** The terms that an entry's page explains where they stand, each once. */
export function explainedTerms(entry: CatalogueEntry, terms: ReadonlyMap<string, GlossaryTerm>): GlossaryTerm[] {
  return [...new Set(keysOf(entry))].flatMap((key) => terms.get(key) ?? []);
}

function keysOf(entry: CatalogueEntry): string[] {
  const own = (...ids: readonly string[]) => ids.map((id) => termKey('atlas', id));
  if (entry.kind === 'enterprise')
    return entry.recognitions.map(({ scheme }) => termKey('recognitionSchemes', scheme.id));
  // Its others come from the glossary when they are asked for: a playbook is long.
  if (entry.kind === 'playbook') return own('shadow');
  const common = [
    ...entry.stages.map(({ id }) => termKey('stages', id)),
    ...entry.techniques.map(({ id }) => termKey('techniques', id)),
  ];
  const { results, industries } = entry;
  return [
    ...(results.length > 0 ? own('grade', 'scope', 'nature') : []),
    ...common,
    ...industries.map(({ id }) => termKey('industries', id)),
    ...results.filter(({ result }) => result.nature !== 'extent').map(({ metric }) => termKey('metrics', metric.id)),
  ];
}
