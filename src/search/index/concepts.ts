import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import type { Term } from '../../schema/seeds/term.ts';
import { tiers } from '../../schema/stack.ts';
import type { Wording } from '../../schema/text.ts';
import { wideWords } from '../../schema/wide-words.ts';
import { keyOf, symbolsOf } from '../engine/analyse.ts';
import type { ConceptType } from '../engine/index-format.ts';
import { areaWords } from './areas.ts';
import { structureWords } from './structure-words.ts';
import { untoldWords } from './untold-words.ts';

/** Something that people name in several words: a concept of the thesaurus, a term of a vocabulary, or both in one. */
export interface Concept {
  id: string;
  type: ConceptType;
  label: Wording;
  /** Keys of the words that name it: its own, and those that may be wider or narrower than it is. */
  words: ReadonlySet<string>;
  loose: ReadonlySet<string>;
  /** Keys of the words by which it is asked for, and that say nothing of an entry in which they stand. */
  asked: ReadonlySet<string>;
  /** Ids of what it is a kind or a part of. */
  broader: readonly string[];
  /** Ids of what has to do with it. */
  related: readonly string[];
}

/** Every concept of the reference data, and the ids of the concepts that each term of a vocabulary (`list/id`) is. */
export interface Concepts {
  all: readonly Concept[];
  ofTerm: ReadonlyMap<string, readonly string[]>;
}

/** The vocabularies that concepts are made of, and what their terms are. */
const lists: readonly (readonly [
  list: string,
  type: ConceptType,
  of: (vocabulary: Vocabulary) => Iterable<NamedTerm>,
])[] = [
  ['industries', 'industry', ({ industries }) => industries.values()],
  ['steps', 'step', ({ industries }) => [...industries.values()].flatMap(({ chain }) => chain)],
  ['stages', 'stage', ({ stages }) => stages.values()],
  ['techniques', 'technique', ({ techniques }) => techniques.values()],
  ['metrics', 'metric', ({ metrics }) => metrics.values()],
  ['safety-measures', 'safety', ({ safetyMeasures }) => safetyMeasures.values()],
  ['recognition-schemes', 'scheme', ({ recognitionSchemes }) => recognitionSchemes.values()],
  ['regions', 'region', ({ regions }) => regions.values()],
  ['building-blocks', 'block', ({ buildingBlocks }) => buildingBlocks.values()],
];
/** Terms that leave a word to the concept of the thesaurus that has it. */
const yielding: ReadonlySet<ConceptType> = new Set<ConceptType>(['step', 'block']);
type NamedTerm = Pick<Term, 'id' | 'label'> & { aliases?: string[]; fullName?: { zh: string } };

/** The concepts of a catalogue's reference data. `simplify` gives wordings of Taiwan the forms that queries have. */
export function conceptsOf(
  { vocabulary, scenarios, enterprises }: Catalogue,
  simplify: (text: string) => readonly string[],
): Concepts {
  const held = recognitionsHeld(enterprises);
  const terms = new Map<string, { type: ConceptType; term: NamedTerm }>(
    lists.flatMap(([list, type, of]) =>
      [...of(vocabulary)].map((term) => {
        // A recognition that nobody is recorded to have is none to narrow by.
        const told = type === 'scheme' && !held.includes(term.id) ? 'untold' : type;
        return [`${list}/${term.id}`, { type: told, term }] as const;
      }),
    ),
  );
  const thesaurus = [...vocabulary.concepts.values()];
  const taken = new Set(
    thesaurus.flatMap(({ label, words, taiwan, asked }) =>
      [label.zh, label.en, ...words, ...taiwan.flatMap(simplify), ...asked].map(wordKey),
    ),
  );
  const all: Concept[] = [];
  const ofTerm = new Map<string, Concept[]>();
  const add = (concept: Concept, same: readonly string[]) => {
    all.push(concept);
    for (const term of same) ofTerm.set(term, [...(ofTerm.get(term) ?? []), concept]);
  };
  const isOwn = new Set(thesaurus.flatMap(({ same }) => same));
  for (const { id, label, words, taiwan, asked, broader, related, terms: belongs, same } of thesaurus) {
    const merged = same.flatMap((term) => terms.get(term) ?? []);
    const own = [
      label.zh,
      label.en,
      ...words,
      ...taiwan.flatMap(simplify),
      ...merged.flatMap(({ term }) => Object.values(term.label)),
    ];
    add(
      {
        id,
        type: merged[0]?.type ?? 'aspect',
        label: merged[0]?.term.label ?? label,
        words: keysOf(own),
        loose: keysOf(merged.flatMap(({ term }) => term.aliases ?? []).filter((word) => !taken.has(wordKey(word)))),
        asked: keysOf(asked),
        broader: [...broader],
        related: [...related, ...belongs],
      },
      same,
    );
  }
  for (const [id, { type, term }] of terms) {
    if (isOwn.has(id)) continue;
    const aliases = term.aliases ?? [];
    const exact = ['region', 'scheme', 'untold', 'step', 'block'].includes(type);
    add(
      {
        id,
        type,
        label: term.label,
        words: keysOf(
          [
            ...Object.values(term.label),
            ...(term.fullName ? [term.fullName.zh] : []),
            ...(exact ? aliases : []),
            ...(type === 'region' ? aliases.map((alias) => `${alias}企`) : []),
          ].filter((word) => !yielding.has(type) || !taken.has(wordKey(word))),
        ),
        loose: keysOf(exact ? [] : aliases.filter((word) => !taken.has(wordKey(word)))),
        asked: new Set(),
        broader: [],
        related: [],
      },
      [id],
    );
  }
  const cities = new Map(
    [...scenarios, ...enterprises].flatMap(({ record: { city } }) =>
      city ? [[city.zh, { zh: city.zh, en: city.en ?? city.zh }]] : [],
    ),
  );
  for (const [zh, label] of cities) {
    if (terms.has(`regions/${zh}`)) continue;
    add(
      {
        id: `cities/${zh}`,
        type: 'city',
        label,
        words: keysOf([zh, `${zh}市`, label.en]),
        loose: new Set(),
        asked: new Set(),
        broader: [],
        related: [],
      },
      [`cities/${zh}`],
    );
  }
  for (const { id, type, label, words, broader = [] } of [...structureWords(tiers), ...areaWords, ...untoldWords])
    add({ id, type, label, words: keysOf(words), loose: new Set(), asked: new Set(), broader, related: [] }, [id]);

  const byId = new Map(all.map((concept) => [concept.id, concept]));
  // Whoever belongs to a term has to do with the concepts that the term is.
  const linked = all.map((concept) => ({
    ...concept,
    related: [
      ...new Set(concept.related.flatMap((id) => (byId.has(id) ? [id] : (ofTerm.get(id) ?? []).map((one) => one.id)))),
    ],
  }));
  for (const concept of linked) if (concept.type === 'aspect' && isMeasure(concept, byId)) concept.type = 'measure';
  for (const concept of linked)
    if (concept.type === 'aspect' && isOfTrade(concept, byId, ofTerm)) concept.type = 'subject';
  return { all: linked, ofTerm: new Map([...ofTerm].map(([term, some]) => [term, some.map(({ id }) => id)])) };
}

/** How what is measured is called. */
const measured = /(?:率|时间|能耗|强度|停机|工时|报废)$/;

/** Whether a concept is called as what is measured is, and is a kind of a metric or has to do with one. */
function isMeasure({ label, broader, related }: Concept, byId: ReadonlyMap<string, Concept>): boolean {
  return measured.test(label.zh) && [...broader, ...related].some((id) => byId.get(id)?.type === 'metric');
}

/** Ids of the recognitions that enterprises are recorded to have. */
export function recognitionsHeld(enterprises: Catalogue['enterprises']): string[] {
  return [...new Set(enterprises.flatMap(({ recognitions }) => recognitions.map(({ scheme }) => scheme.id)))].sort();
}

/** Whether a concept is a kind or a part of an industry or of a step of one, or belongs to it. */
function isOfTrade(
  concept: Concept,
  byId: ReadonlyMap<string, Concept>,
  ofTerm: ReadonlyMap<string, readonly Concept[]>,
): boolean {
  const open = [concept];
  const seen = new Set(open);
  for (let one = open.pop(); one; one = open.pop()) {
    const belongs = one.related.flatMap((id) => ofTerm.get(id) ?? byId.get(id) ?? []);
    if ([one, ...belongs].some(({ type }) => type === 'industry' || type === 'step')) return true;
    for (const id of one.broader) {
      const above = byId.get(id);
      if (above && !seen.has(above)) {
        seen.add(above);
        open.push(above);
      }
    }
  }
  return false;
}

/** How a word stands in the lexicon. */
export function wordKey(word: string): string {
  return keyOf(symbolsOf(word).filter(Boolean));
}

/** Keys of words, without those that everything has. */
function keysOf(words: readonly string[]): Set<string> {
  return new Set(words.map(wordKey).filter((key) => key !== '' && !wideWords.has(key)));
}
