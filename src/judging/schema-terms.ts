import type { EntryKind } from '../schema/entry-kinds.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { referencesOf } from './references.ts';
import { type JudgingVocabulary, termLists } from './term-lists.ts';

/**
 * Names in an entry's JSON Schema the ids that its vocabularies have, with their
 * labels, so that an editor's program can offer them. Units may be compounds,
 * and regions codes of countries: those are suggested only.
 */
export function withTerms(schema: JsonSchema, kind: EntryKind, vocabulary: JudgingVocabulary): JsonSchema {
  const copy = structuredClone(schema);
  const lists = termLists(vocabulary, []);
  for (const [path, list] of referencesOf(kind)) {
    const place = path.reduce<JsonSchema | undefined>(
      (at, key) =>
        key === '*' ? (at?.items as JsonSchema | undefined) : (at?.properties?.[key] as JsonSchema | undefined),
      copy,
    );
    const terms = [...lists[list]];
    // Lists of entries are the catalogue's, not the schema's.
    if (!place || terms.length === 0) continue;
    if (list === 'units' || list === 'regions') place.examples = terms.map(([id]) => id);
    else {
      place.enum = terms.map(([id]) => id);
      place.enumDescriptions = terms.map(([, { label }]) => `${label.zh} · ${label.en}`);
    }
  }
  return copy;
}
