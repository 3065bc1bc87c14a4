import type { Seeds } from '../../reading/seeds.ts';
import type { FieldPath } from '../../schema/finding.ts';
import { foldWord } from '../../schema/fold-word.ts';
import type { ThesaurusConcept } from '../../schema/seeds/thesaurus.ts';
import type { Telling } from '../../schema/telling.ts';
import { wideWords } from '../../schema/wide-words.ts';
import { missingTerm, type SeedReport, type SeedRule } from './seed-rule.ts';
import { termsBySeed } from './thesaurus-terms.ts';

/** A concept with its words, folded, each with its place in it. */
interface Named {
  concept: ThesaurusConcept;
  words: readonly { word: string; path: FieldPath }[];
}

function named(concept: ThesaurusConcept): Named {
  const { label, words, taiwan, asked } = concept;
  const all: (readonly [string, FieldPath])[] = [
    [label.zh, ['label', 'zh']],
    ...(foldWord(label.en) === foldWord(label.zh) ? [] : [[label.en, ['label', 'en']] as const]),
    ...words.map((word, index) => [word, ['words', index]] as const),
    ...taiwan.map((word, index) => [word, ['taiwan', index]] as const),
    ...asked.map((word, index) => [word, ['asked', index]] as const),
  ];
  return { concept, words: all.map(([word, path]) => ({ word: foldWord(word), path })) };
}

/** Concepts refer to concepts and terms that are there, and no way upwards leads back. */
function judgeLinks(seeds: Seeds, report: SeedReport): void {
  const byId = new Map(seeds.concepts.map((concept) => [concept.id, concept]));
  const terms = termsBySeed(seeds);
  seeds.concepts.forEach((concept, index) => {
    const missing = (
      fields: readonly (keyof ThesaurusConcept)[],
      known: ReadonlyMap<string, unknown>,
      what: Telling['message'],
    ) => {
      for (const field of fields)
        (concept[field] as string[]).forEach((id, at) => {
          if (!known.has(id)) report('concepts', [index, field, at], missingTerm(id, what));
        });
    };
    missing(['broader', 'related'], byId, { zh: '概念', en: 'concept' });
    missing(['terms', 'same'], terms, { zh: '词表的词条', en: 'term of a vocabulary' });
    if (concept.broader.length + concept.terms.length + concept.same.length === 0)
      report('concepts', [index, 'id'], {
        rule: 'concept-place',
        message: { zh: `概念“${concept.id}”不属于任何东西。`, en: `Concept “${concept.id}” belongs to nothing.` },
        hint: { zh: '写上 broader、terms 或 same。', en: 'Give it broader, terms or same.' },
      });
    if (ancestorsOf(concept, byId).has(concept.id))
      report('concepts', [index, 'broader'], {
        rule: 'concept-circle',
        message: {
          zh: `“${concept.id}”经 broader 又回到自己。`,
          en: `“${concept.id}” is broader than itself by way of others.`,
        },
        hint: { zh: '删去其中一个 broader。', en: 'Delete one of the links.' },
      });
  });
}

/** Ids of all that is broader than a concept. */
function ancestorsOf(concept: ThesaurusConcept, byId: ReadonlyMap<string, ThesaurusConcept>): Set<string> {
  const found = new Set<string>();
  const open = [...concept.broader];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(byId.get(id)?.broader ?? []));
  }
  return found;
}

/** A word stands in one concept, or each that has it says so; none is so wide that it tells nothing. */
function judgeWords(all: readonly Named[], report: SeedReport): void {
  const holders = new Map<string, Set<string>>();
  for (const { concept, words } of all)
    for (const { word } of words) holders.set(word, (holders.get(word) ?? new Set()).add(concept.id));
  all.forEach(({ concept, words }, index) => {
    const told = new Set(concept.ambiguous.map(foldWord));
    const seen = new Set<string>();
    for (const { word, path } of words) {
      const other = [...(holders.get(word) ?? [])].find((id) => id !== concept.id);
      const tell = (message: Telling['message'], hint: Telling['hint']) =>
        report('concepts', [index, ...path], { rule: 'concept-word', message, hint });
      if (seen.has(word))
        tell(
          { zh: `“${word}”在这个概念里出现了两次。`, en: `“${word}” stands twice in this concept.` },
          { zh: '删去一处。', en: 'Delete one of them.' },
        );
      else if (other !== undefined && !told.has(word))
        tell(
          { zh: `“${word}”也是概念“${other}”的词。`, en: `“${word}” is a word of concept “${other}” as well.` },
          {
            zh: '留在其中一个；确有两个意思的，在两处都写进 ambiguous。',
            en: 'Keep it in one; where it truly means two things, name it under ambiguous in both.',
          },
        );
      if (path[0] !== 'label' && (wideWords.has(word) || /^\p{sc=Han}$/u.test(word)))
        tell(
          { zh: `“${word}”太宽，什么都会搜到。`, en: `“${word}” is so wide that it finds everything.` },
          { zh: '换成更具体的词。', en: 'Use a more precise word.' },
        );
      seen.add(word);
    }
    concept.ambiguous.forEach((word, at) => {
      if (seen.has(foldWord(word))) return;
      report('concepts', [index, 'ambiguous', at], {
        rule: 'concept-word',
        message: { zh: `“${word}”不是这个概念的词。`, en: `“${word}” is no word of this concept.` },
        hint: { zh: '从 ambiguous 删去，或补进 words。', en: 'Delete it from ambiguous, or add it to words.' },
      });
    });
  });
}

/**
 * What a vocabulary calls a term is that term, or beneath it. An alias may be
 * wider or narrower than its term: a concept that has it as its word has it.
 */
function judgeLabels(all: readonly Named[], report: SeedReport, seeds: Seeds): void {
  const owned = new Map<string, string[]>();
  for (const [id, names] of termsBySeed(seeds))
    // A step of one trade's chain may be called like something of another trade.
    if (!id.startsWith('steps/')) for (const name of names) owned.set(name, [...(owned.get(name) ?? []), id]);
  const byId = new Map(seeds.concepts.map((concept) => [concept.id, concept]));
  all.forEach(({ concept, words }, index) => {
    const told = new Set(concept.ambiguous.map(foldWord));
    for (const { word, path } of words) {
      const owners = owned.get(word);
      if (!owners || told.has(word)) continue;
      const above = [concept, ...[...ancestorsOf(concept, byId)].flatMap((id) => byId.get(id) ?? [])];
      if (above.some(({ terms, same }) => [...terms, ...same].some((term) => owners.includes(term)))) continue;
      report('concepts', [index, ...path], {
        rule: 'concept-word',
        message: { zh: `“${word}”是词条 ${owners[0]} 的名称。`, en: `“${word}” is the name of the term ${owners[0]}.` },
        hint: {
          zh: '同一件事写 same；属于它的写 terms；另有所指的写进 ambiguous。',
          en: 'Write same where it is that term, terms where it belongs to it, ambiguous where it means something else.',
        },
      });
    }
  });
}

/** The thesaurus is sound: what concepts name is there, and every word means what it says. */
export const soundThesaurus = {
  about: {
    'concept-place': { zh: '词库里的概念都有归属', en: 'Every concept of the thesaurus belongs somewhere' },
    'concept-circle': { zh: '词库里的上位概念不成循环', en: 'What is broader than what runs in no circle' },
    'concept-word': {
      zh: '词库里的一个词只指一件事，且不太宽',
      en: 'A word of the thesaurus means one thing, and not everything',
    },
  },
  judge: (seeds, report) => {
    const all = seeds.concepts.map(named);
    judgeLinks(seeds, report);
    judgeWords(all, report);
    judgeLabels(all, report, seeds);
  },
} satisfies SeedRule;
