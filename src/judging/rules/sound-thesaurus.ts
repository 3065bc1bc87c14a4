import type { Seeds } from '../../reading/seeds.ts';
import { foldWord } from '../../schema/fold-word.ts';
import type { ThesaurusConcept } from '../../schema/seeds/thesaurus.ts';
import { wideWords } from '../../schema/wide-words.ts';
import { missingTerm, type SeedReport, type SeedRule } from './seed-rule.ts';
import { termsBySeed } from './thesaurus-terms.ts';

/** A concept with its words, folded, each with its place in it. */
interface Named {
  concept: ThesaurusConcept;
  words: { word: string; path: readonly PropertyKey[] }[];
}

function named(concept: ThesaurusConcept): Named {
  const { label, words, taiwan } = concept;
  const all = [
    { word: label.zh, path: ['label', 'zh'] },
    ...(foldWord(label.en) === foldWord(label.zh) ? [] : [{ word: label.en, path: ['label', 'en'] }]),
    ...words.map((word, index) => ({ word, path: ['words', index] })),
    ...taiwan.map((word, index) => ({ word, path: ['taiwan', index] })),
  ].map(({ word, path }) => ({ word: foldWord(word), path }));
  return { concept, words: all };
}

type ThesaurusRule = (all: readonly Named[], report: SeedReport, seeds: Seeds) => void;

/** Concepts refer to concepts and terms that are there, and no way upwards leads back. */
const knownLinks: SeedRule = (seeds, report) => {
  const { concepts } = seeds;
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const terms = termsBySeed(seeds);
  concepts.forEach((concept, index) => {
    for (const field of ['broader', 'related'] as const)
      concept[field].forEach((id, at) => {
        const { message, hint } = missingTerm(id, { zh: '概念', en: 'concept' });
        if (!byId.has(id)) report('concepts', [index, field, at], 'unknown-id', message, hint);
      });
    for (const field of ['terms', 'same'] as const)
      concept[field].forEach((id, at) => {
        const { message, hint } = missingTerm(id, { zh: '词表的词条', en: 'term of a vocabulary' });
        if (!terms.has(id)) report('concepts', [index, field, at], 'unknown-id', message, hint);
      });
    if (concept.broader.length + concept.terms.length + concept.same.length === 0)
      report(
        'concepts',
        [index, 'id'],
        'loose-concept',
        { zh: `概念“${concept.id}”不属于任何东西。`, en: `Concept “${concept.id}” belongs to nothing.` },
        { zh: '写上 broader、terms 或 same。', en: 'Give it broader, terms or same.' },
      );
    if (leadsBack(concept, byId))
      report(
        'concepts',
        [index, 'broader'],
        'cycle',
        { zh: `“${concept.id}”经 broader 又回到自己。`, en: `“${concept.id}” is broader than itself by way of others.` },
        { zh: '删去其中一个 broader。', en: 'Delete one of the links.' },
      );
  });
};

/** Whether a concept's ways upwards lead back to it. */
function leadsBack(concept: ThesaurusConcept, byId: ReadonlyMap<string, ThesaurusConcept>): boolean {
  const seen = new Set<string>();
  const open = [...concept.broader];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === concept.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.broader ?? []));
  }
  return false;
}

/** A word stands in one concept, or each that has it says so; none is so wide that it tells nothing. */
const ownWords: ThesaurusRule = (all, report) => {
  const holders = new Map<string, Set<string>>();
  for (const { concept, words } of all)
    for (const { word } of words) holders.set(word, (holders.get(word) ?? new Set()).add(concept.id));
  all.forEach(({ concept, words }, index) => {
    const told = new Set(concept.ambiguous.map(foldWord));
    const seen = new Set<string>();
    for (const { word, path } of words) {
      const others = [...(holders.get(word) ?? [])].filter((id) => id !== concept.id);
      const place = [index, ...path];
      if (seen.has(word))
        report(
          'concepts',
          place,
          'duplicate-word',
          { zh: `“${word}”在这个概念里出现了两次。`, en: `“${word}” stands twice in this concept.` },
          { zh: '删去一处。', en: 'Delete one of them.' },
        );
      else if (others.length > 0 && !told.has(word))
        report(
          'concepts',
          place,
          'duplicate-word',
          { zh: `“${word}”也是概念“${others[0]}”的词。`, en: `“${word}” is a word of concept “${others[0]}” as well.` },
          {
            zh: '留在其中一个；确有两个意思的，在两处都写进 ambiguous。',
            en: 'Keep it in one; where it truly means two things, name it under ambiguous in both.',
          },
        );
      if (path[0] !== 'label' && (wideWords.has(word) || /^\p{sc=Han}$/u.test(word)))
        report(
          'concepts',
          place,
          'wide-word',
          { zh: `“${word}”太宽，什么都会搜到。`, en: `“${word}” is so wide that it finds everything.` },
          { zh: '换成更具体的词。', en: 'Use a more precise word.' },
        );
      seen.add(word);
    }
    concept.ambiguous.forEach((word, at) => {
      if (seen.has(foldWord(word))) return;
      report(
        'concepts',
        [index, 'ambiguous', at],
        'unknown-word',
        { zh: `“${word}”不是这个概念的词。`, en: `“${word}” is no word of this concept.` },
        { zh: '从 ambiguous 删去，或补进 words。', en: 'Delete it from ambiguous, or add it to words.' },
      );
    });
  });
};

/**
 * What a vocabulary calls a term is that term, or beneath it. An alias may be
 * wider or narrower than its term: a concept that has it as its word has it.
 */
const vocabularyWords: ThesaurusRule = (all, report, seeds) => {
  const terms = termsBySeed(seeds);
  const owned = new Map<string, string[]>();
  for (const [id, names] of terms)
    // A step of one trade's chain may be called like something of another trade.
    if (!id.startsWith('steps/')) for (const name of names) owned.set(name, [...(owned.get(name) ?? []), id]);
  const byId = new Map(seeds.concepts.map((concept) => [concept.id, concept]));
  all.forEach(({ concept, words }, index) => {
    const told = new Set(concept.ambiguous.map(foldWord));
    for (const { word, path } of words) {
      const owners = owned.get(word);
      if (!owners || told.has(word)) continue;
      const above = termsAbove(concept, byId);
      if (owners.some((id) => above.has(id))) continue;
      report(
        'concepts',
        [index, ...path],
        'vocabulary-word',
        { zh: `“${word}”是词条 ${owners[0]} 的词。`, en: `“${word}” is a word of the term ${owners[0]}.` },
        {
          zh: '同一件事写 same；属于它的写 terms；另有所指的写进 ambiguous。',
          en: 'Write same where it is that term, terms where it belongs to it, ambiguous where it means something else.',
        },
      );
    }
  });
};

/** The terms that a concept or one above it is or belongs to. */
function termsAbove(concept: ThesaurusConcept, byId: ReadonlyMap<string, ThesaurusConcept>): Set<string> {
  const seen = new Set<ThesaurusConcept>();
  const open = [concept];
  for (let one = open.pop(); one; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...one.broader.flatMap((id) => byId.get(id) ?? []));
  }
  return new Set([...seen].flatMap(({ terms, same }) => [...terms, ...same]));
}

/** The thesaurus is sound. */
export const soundThesaurus: SeedRule = (seeds, report) => {
  const all = seeds.concepts.map(named);
  knownLinks(seeds, report);
  ownWords(all, report, seeds);
  vocabularyWords(all, report, seeds);
};

