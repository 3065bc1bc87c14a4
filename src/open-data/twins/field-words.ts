import type { Field } from '../../schema/fields.ts';
import { inLanguage, type Language, type Wording } from '../../schema/text.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { punctuation } from '../../words/punctuation.ts';
import { valueLabels } from '../../words/values.ts';
import { wordsIn } from '../../words/words.ts';

/*
 * What stands in a field of an item, in words of one language. The schema says
 * what a field is called and in which order fields come, so that a new one
 * appears in every twin.
 */

const shortNames: ReadonlyMap<string, Wording> = new Map(Object.entries(openDataLabels.fields));

/** What a field is called: its own short name, or the beginning of its description. */
export function fieldName({ key, description }: Field, language: Language): string {
  return shortNames.get(key)?.[language] ?? description[language].replace(/\s*[,;:(，；：（].*$/s, '');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A text in two languages, or a reference with its label. */
function wordsOf(value: object, language: Language): string | undefined {
  if ('label' in value && isObject(value.label)) return wordsOf(value.label, language);
  if (!('zh' in value) || typeof value.zh !== 'string') return undefined;
  return inLanguage(
    { zh: value.zh, en: 'en' in value && typeof value.en === 'string' ? value.en : undefined },
    language,
  );
}

/** Labels of the codes of a field. */
const codes: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  scale: valueLabels.scale,
  deployment: valueLabels.deployment,
  tier: valueLabels.deployment,
  status: valueLabels.status,
  kind: valueLabels.kind,
  roles: valueLabels.role,
  phase: valueLabels.phase,
};

/** A value in words: a code of the schema by its label, a flag as yes. */
function plainWords(key: string, value: unknown, language: Language): string {
  if (value === true) return wordsIn(openDataLabels, language).yes;
  return codes[key]?.[String(value)]?.[language] ?? String(value);
}

/** A field's value on one line; empty where it holds nothing. */
export function fieldWords(field: Field, value: unknown, language: Language): string {
  const { list, semicolon } = wordsIn(punctuation, language);
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) {
    const inner = field.item ?? field;
    const parts = value.map((one) => fieldWords({ ...inner, key: field.key }, one, language)).filter(Boolean);
    return parts.join(parts.some((part) => part.includes(list)) ? semicolon : list);
  }
  if (!isObject(value)) return plainWords(field.key, value, language);
  return wordsOf(value, language) ?? groupWords(field.fields ?? [], value, language);
}

/** Fields of a group that are said in another way, or not at all. */
const unsaid = new Set(['basis', 'source', 'ref']);

/** The fields of a group on one line, each with its name but the first. */
export function groupWords(fields: readonly Field[], value: object, language: Language): string {
  const { colon, semicolon } = wordsIn(punctuation, language);
  const held: Readonly<Record<string, unknown>> = { ...value };
  return fields
    .filter(({ key }) => !unsaid.has(key))
    .map((field) => ({ field, words: fieldWords(field, held[field.key], language) }))
    .filter(({ words }) => words !== '')
    .map(({ field, words }, index) => (index === 0 ? words : `${fieldName(field, language)}${colon}${words}`))
    .join(semicolon);
}
