import { figureWords } from '../catalogue/figure.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { collectTexts } from '../schema/collect.ts';
import type { Language } from '../schema/text.ts';
import type { FormJudgement } from './judge-form.ts';

/** What the page of an entry in the making would say; `body` is HTML as the dialect renders it. */
export interface Preview {
  title: string;
  meta: string;
  summary: string;
  figures: readonly string[];
  body: string;
  sources: readonly string[];
}

/** Puts together what a page would say of what is stated so far. */
export function previewOf(
  stated: Readonly<Record<string, unknown>>,
  { record, bodies }: FormJudgement,
  language: Language,
  vocabulary: Pick<Vocabulary, 'metrics' | 'units'>,
): Preview {
  const text = (...keys: string[]): string => {
    for (const key of keys) {
      const value = (stated[key] ?? {}) as Partial<Record<Language, string>>;
      const said = value[language] ?? value.zh;
      if (typeof said === 'string') return said;
    }
    return '';
  };
  const results = record && 'results' in record ? record.results : [];
  return {
    title: text('title', 'name'),
    meta: [text('site'), text('city'), collectTexts(stated, ['year'])[0]?.value ?? ''].filter(Boolean).join(' · '),
    summary: text('summary', 'profile'),
    figures: results.map((result) => {
      const { label, figure } = figureWords(result, language, vocabulary);
      return `${label} ${figure}`;
    }),
    body: (bodies[language] ?? bodies.zh)?.html ?? '',
    sources: (record?.sources ?? []).map(({ title, publisher, date }) =>
      [title, publisher, date].filter(Boolean).join(' · '),
    ),
  };
}
