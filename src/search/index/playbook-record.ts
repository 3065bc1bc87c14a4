import type { Catalogue, Playbook } from '../../catalogue/catalogue.ts';
import { pagePath } from '../../schema/entry-kinds.ts';
import { inLanguage, type Language } from '../../schema/text.ts';
import { punctuation } from '../../words/punctuation.ts';
import { wordsIn } from '../../words/words.ts';
import { fieldWeights } from '../engine/weights.ts';
import { findableOf, type KnownConcepts } from './record-words.ts';
import { inBoth, noFacets, type SearchRecord, texts } from './search-record.ts';

/** A playbook as the index takes it. */
export function playbookRecord(playbook: Playbook, { vocabulary }: Catalogue, known: KnownConcepts): SearchRecord {
  const { record, bodies } = playbook;
  const shown = (language: Language) => ({
    title: inLanguage(record.title, language),
    summary: inLanguage(record.summary, language),
    enterprise: '',
    industry: record.industries
      .flatMap((industry) => vocabulary.industries.get(industry)?.label[language] ?? [])
      .slice(0, 3)
      .join(wordsIn(punctuation, language).list),
    text: [bodies[language]?.text ?? '', ...record.fits.map((fit) => inLanguage(fit, language))].join('\n'),
  });
  const filed = (list: string, ids: readonly string[]) =>
    ids.map((one) => [`${list}/${one}`, fieldWeights.filed] as const);
  const { title, summary, searchWords, sources, corrections, ...statements } = record;
  return {
    type: 'playbook',
    id: playbook.id,
    path: pagePath(playbook),
    linked: playbook.cases.map(pagePath),
    enterprise: undefined,
    ...findableOf(
      [
        { weight: fieldWeights.title, texts: texts(title) },
        { weight: fieldWeights.searchWords, texts: [...searchWords.zh, ...searchWords.en], naming: true },
        { weight: fieldWeights.summary, texts: texts(summary) },
        { weight: fieldWeights.alsoAbout, texts: searchWords.also, characters: false },
        { weight: fieldWeights.results, texts: record.fits.flatMap(texts), characters: false },
        { weight: fieldWeights.body, texts: [bodies.zh?.text ?? '', bodies.en?.text ?? '', ...wordingsIn(statements)] },
      ],
      [
        ...record.industries.map(
          (industry, place) =>
            [`industries/${industry}`, place === 0 ? fieldWeights.filed : fieldWeights.alsoIn] as const,
        ),
        ...filed(
          'steps',
          record.steps.map(({ step }) => step),
        ),
        ...filed('stages', record.stages),
        ...filed('techniques', record.techniques),
        ...record.kpis.flatMap(({ metric }) => (metric ? [[`metrics/${metric}`, fieldWeights.names] as const] : [])),
        ['type/playbook', 14],
      ],
      known,
    ),
    figuresOf: [],
    shown: inBoth(shown),
    year: 0,
    years: [],
    figures: playbook.cases.length,
    grade: '',
    figureGrade: '',
    gain: false,
    filters: {
      ...noFacets,
      type: ['playbook'],
      industry: record.industries,
      stage: record.stages,
      technique: record.techniques,
    },
  };
}

/** Every text in both languages that a value holds, however deep. */
function wordingsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordingsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && typeof value.zh === 'string')
    return [value.zh, ...('en' in value && typeof value.en === 'string' ? [value.en] : [])];
  return Object.values(value).flatMap(wordingsIn);
}
