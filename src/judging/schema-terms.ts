import type { Vocabulary } from '../reading/vocabulary.ts';
import type { EntryKind } from '../schema/entry-kinds.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { enterpriseReferences, scenarioReferences } from './rules/known-terms.ts';

/**
 * Names in an entry's JSON Schema the ids that its vocabularies have, with their
 * labels, so that an editor's program can offer them. Units may be compounds,
 * and regions codes of countries: those are suggested only.
 */
export function withTerms(schema: JsonSchema, kind: EntryKind, vocabulary: Vocabulary): JsonSchema {
  const copy = structuredClone(schema);
  for (const [path, list] of kind === 'scenario' ? scenarioReferences : enterpriseReferences) {
    if (list === 'enterprises') continue;
    const place = path.reduce<JsonSchema | undefined>(
      (at, key) =>
        key === '*' ? (at?.items as JsonSchema | undefined) : (at?.properties?.[key] as JsonSchema | undefined),
      copy,
    );
    if (!place) continue;
    const terms = [...vocabulary[list]].map(([id, term]) => ({ id, label: 'label' in term ? term.label : term.title }));
    if (list === 'units' || list === 'regions') place.examples = terms.map(({ id }) => id);
    else {
      place.enum = terms.map(({ id }) => id);
      place.enumDescriptions = terms.map(({ label }) => `${label.zh} · ${label.en}`);
    }
  }
  return copy;
}
