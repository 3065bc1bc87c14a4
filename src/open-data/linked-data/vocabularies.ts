import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Text } from '../../schema/text.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { apiAddress } from '../api/addresses.ts';
import { type TermList, termLists } from '../api/shapes/terms.ts';
import { termItem, termsIn } from '../api/term-items.ts';
import { licence } from '../licence.ts';

/*
 * /data/vocabularies.jsonld: the vocabularies and the thesaurus as SKOS
 * (https://www.w3.org/TR/skos-reference/). A term is named by its address in the
 * API; industries match the classes of GB/T 4754, and concepts of the thesaurus
 * the terms that they are or belong to.
 */

/** What the words of the file mean. */
const context = {
  '@version': 1.1,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  title: { '@id': 'dct:title', '@container': '@language' },
  notation: 'skos:notation',
  ...Object.fromEntries(
    ['inScheme', 'topConceptOf', 'broader', 'related', 'exactMatch', 'closeMatch', 'narrowMatch', 'broadMatch'].map(
      (name) => [name, { '@id': `skos:${name}`, '@type': '@id' }] as const,
    ),
  ),
  license: { '@id': 'dct:license', '@type': '@id' },
};

/** Lists of terms that are no vocabulary: they are told of elsewhere. */
const noVocabulary: ReadonlySet<TermList> = new Set(['schemes', 'standards', 'building-blocks']);

/** A class of GB/T 4754-2017, which has no address of its own. */
const classOf = (code: string): string => `urn:x-gbt:4754-2017:${code}`;
const classScheme = 'urn:x-gbt:4754-2017';

export function vocabularies(catalogue: Catalogue, addressOf: AddressOf): string {
  const lists = termLists.filter((list) => !noVocabulary.has(list));
  const { industries, concepts } = catalogue.vocabulary;
  const classes = new Map(
    [...industries.values()].flatMap(({ codes }) => codes.map(({ code, label }) => [code, label] as const)),
  );
  const thesaurus = `${sharedAddress(addressOf, '/data/vocabularies.jsonld')}#thesaurus`;
  const conceptAddress = (id: string) => `${thesaurus}/${id}`;
  const termAddress = (path: string) => apiAddress(path, addressOf);
  // The thesaurus also knows of steps and standards, which are no vocabulary here.
  const known = (path: string) => lists.some((list) => path.startsWith(`${list}/`));
  const graph = [
    ...lists.flatMap((list) => {
      const scheme = termAddress(list);
      return [
        schemeOf(scheme, openDataLabels.lists[list]),
        ...termsIn(list, catalogue).map((one) => {
          const term = termItem(list, one, catalogue, addressOf);
          const codes = industries.get(term.id)?.codes ?? [];
          const aliases = 'aliases' in term && Array.isArray(term.aliases) ? term.aliases.map(String) : [];
          return {
            ...concept(term.href, scheme, term.label, aliases),
            notation: term.id,
            topConceptOf: scheme,
            // One industry of ours may be part of a class, or hold several.
            ...(list === 'industries' && { closeMatch: codes.map(({ code }) => classOf(code)) }),
          };
        }),
      ];
    }),
    schemeOf(classScheme, { zh: 'GB/T 4754-2017 国民经济行业分类', en: 'GB/T 4754-2017 industrial classification' }),
    ...[...classes].map(([code, label]) => ({ ...concept(classOf(code), classScheme, label), notation: code })),
    schemeOf(thesaurus, openDataLabels.thesaurus),
    ...[...concepts.values()].map(({ id, label, words, taiwan, broader, related, terms, same }) => ({
      ...concept(conceptAddress(id), thesaurus, label, [...words, ...taiwan]),
      ...links('broader', broader.map(conceptAddress)),
      ...links('related', related.map(conceptAddress)),
      ...links('exactMatch', same.filter(known).map(termAddress)),
      ...links('broadMatch', terms.filter((term) => known(term) && !same.includes(term)).map(termAddress)),
    })),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph })}\n`;
}

const schemeOf = (id: string, title: Text) => ({ id, type: 'ConceptScheme', title, license: licence.address });

const links = (name: string, ids: readonly string[]) => (ids.length > 0 ? { [name]: ids } : {});

/** A concept; a name with Chinese characters is Chinese, any other English. No name stands twice. */
function concept(id: string, inScheme: string, label: Text, names: readonly string[] = []) {
  const others = [...new Set(names)].filter((name) => name !== label.zh && name !== label.en);
  const zh = others.filter((name) => /\p{Script=Han}/u.test(name));
  const en = others.filter((name) => !/\p{Script=Han}/u.test(name));
  return {
    ...{ id, type: 'Concept', inScheme, prefLabel: label },
    ...(others.length > 0 && { altLabel: { ...(zh.length > 0 && { zh }), ...(en.length > 0 && { en }) } }),
  };
}
