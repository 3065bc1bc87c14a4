import type { Catalogue } from '../catalogue/catalogue.ts';
import { gradeMeanings } from '../catalogue/evidence.ts';
import { scenarioValues } from '../catalogue/facets.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { ThesaurusConcept } from '../schema/seeds/thesaurus.ts';
import { inLanguage, type Language, type Text, type Wording } from '../schema/text.ts';
import { glossaryLabels } from '../words/glossary.ts';
import { punctuation } from '../words/punctuation.ts';
import { fill, wordsIn } from '../words/words.ts';
import { countValues } from './narrow.ts';
import { narrowedPath } from './paths.ts';

/** The lists of the glossary, in the order in which they are shown. */
export const glossaryLists = [
  'atlas',
  'stages',
  'techniques',
  'metrics',
  'safetyMeasures',
  'recognitionSchemes',
  'standards',
  'industries',
] as const;
export type GlossaryList = (typeof glossaryLists)[number];
/** The Atlas's own terms. */
export const ownTerms = ['grade', 'scope', 'nature', 'tier', 'loop', 'playbook', 'shadow'] as const;

/** A term explained, in one language. */
export interface GlossaryTerm {
  /** Unlike any other's, fit for an id: `techniques-computer-vision`. */
  key: string;
  label: string;
  /** What the other language calls it. */
  other: string;
  /** What it is, where a vocabulary or the Atlas says so. */
  text: string;
  alsoCalled: readonly string[];
  kindOf: readonly string[];
  related: readonly string[];
  /** Path of the page that has its cases, and how many these are. */
  path: string | undefined;
  cases: number;
}

/** The lists of the thesaurus are named otherwise than those of the seeds. */
const thesaurusNames: Partial<Record<GlossaryList, string>> = {
  safetyMeasures: 'safety-measures',
  recognitionSchemes: 'recognition-schemes',
};

/** As many other names, broader and related words are told. */
const most = 8;

/** The key of a term. */
export const termKey = (list: GlossaryList, id: string) => `${list}-${id}`;

const known = new WeakMap<Catalogue, Map<string, ReadonlyMap<string, GlossaryTerm>>>();

/** Every term of the glossary by its key, in its order; worked out once for a catalogue and a language. */
export function glossaryOf(catalogue: Catalogue, language: Language): ReadonlyMap<string, GlossaryTerm> {
  const languages = known.get(catalogue) ?? new Map<string, ReadonlyMap<string, GlossaryTerm>>();
  known.set(catalogue, languages);
  const found = languages.get(language) ?? termsOf(catalogue, language);
  languages.set(language, found);
  return found;
}

/** The facets whose values are terms of the glossary. */
const facets = ['stage', 'technique', 'metric', 'industry'] as const;

function termsOf({ scenarios, vocabulary }: Catalogue, language: Language): ReadonlyMap<string, GlossaryTerm> {
  const counts = countValues(scenarios.map(scenarioValues), facets, new Map());
  const terms = glossaryLists.flatMap((list) => termsIn(list, vocabulary, counts, language));
  return new Map(terms.map((term) => [term.key, term]));
}

/** A term as the seeds have it, with what they say of it. */
interface SeedTerm {
  id: string;
  label: Wording;
  aliases?: readonly string[];
  text: string;
  facet?: (typeof facets)[number];
}

function termsIn(
  list: GlossaryList,
  vocabulary: Vocabulary,
  counts: ReturnType<typeof countValues>,
  language: Language,
): GlossaryTerm[] {
  const concepts = conceptsBySame(vocabulary);
  return seedTerms(list, vocabulary, language).map(({ id, label, aliases = [], text, facet }) => {
    const concept = concepts.get(`${thesaurusNames[list] ?? list}/${id}`);
    const named = (ids: readonly string[] = []) =>
      ids.flatMap((one) => vocabulary.concepts.get(one)?.label[language] ?? []).slice(0, most);
    const cases = counts.get(facet ?? '')?.get(id) ?? 0;
    const names = new Set(
      [...(concept?.words ?? []), ...aliases].filter((name) => !Object.values(label).includes(name)),
    );
    return {
      key: termKey(list, id),
      label: label[language],
      other: label[language === 'zh' ? 'en' : 'zh'],
      text,
      alsoCalled: [...names].slice(0, most),
      kindOf: named(concept?.broader),
      related: named(concept?.related),
      path: facet && cases > 0 ? narrowedPath('scenarios', { facet, value: id }) : undefined,
      cases,
    };
  });
}

/** The concept of the thesaurus that a term is, by `list/id`. */
function conceptsBySame({ concepts }: Vocabulary): ReadonlyMap<string, ThesaurusConcept> {
  return new Map([...concepts.values()].flatMap((concept) => concept.same.map((term) => [term, concept] as const)));
}

function seedTerms(list: GlossaryList, vocabulary: Vocabulary, language: Language): SeedTerm[] {
  const words = wordsIn(glossaryLabels, language);
  const { list: between, fullStop } = wordsIn(punctuation, language);
  const note = (value: Text | undefined) => (value ? inLanguage(value, language) : '');
  switch (list) {
    case 'atlas':
      return atlasTerms(language);
    case 'stages':
      return [...vocabulary.stages.values()].map((term) => ({
        ...term,
        text: note(term.note),
        facet: 'stage',
      }));
    case 'techniques':
      return [...vocabulary.techniques.values()].map((term) => ({
        ...term,
        text: note(term.note),
        facet: 'technique',
      }));
    case 'metrics':
      return [...vocabulary.metrics.values()].map((term) => ({
        ...term,
        text: [words.direction[term.direction], note(term.note)].filter(Boolean).join(fullStop),
        facet: 'metric',
      }));
    case 'safetyMeasures':
      return [...vocabulary.safetyMeasures.values()].map((term) => ({ ...term, text: note(term.note) }));
    case 'recognitionSchemes':
      return [...vocabulary.recognitionSchemes.values()].map((term) => ({
        ...term,
        text: [term.issuer[language], ...(term.benchmark ? [words.benchmark] : []), note(term.note)]
          .filter(Boolean)
          .join(fullStop),
      }));
    case 'standards':
      return [...vocabulary.standards.values()].map((term) => ({
        id: term.id,
        label: term.title,
        aliases: term.number ? [term.number] : [],
        text: term.covers[language],
      }));
    case 'industries':
      return [...vocabulary.industries.values()].map((term) => ({
        ...term,
        text: [fill(words.codes, { codes: term.codes.map(({ code }) => code).join(between) }), note(term.note)]
          .filter(Boolean)
          .join(fullStop),
        facet: 'industry',
      }));
  }
}

function atlasTerms(language: Language): SeedTerm[] {
  const words = wordsIn(glossaryLabels.own, language);
  const meaning = (grade: 'A' | 'B' | 'C') => gradeMeanings[grade][language];
  const texts: Record<(typeof ownTerms)[number], string> = {
    grade: fill(words.gradeText, { a: meaning('A'), b: meaning('B'), c: meaning('C') }),
    scope: words.scopeText,
    nature: words.natureText,
    tier: words.tierText,
    loop: words.loopText,
    playbook: words.playbookText,
    shadow: words.shadowText,
  };
  return ownTerms.map((id) => ({ id, label: glossaryLabels.own[id], text: texts[id] }));
}
