import { figureWords } from '../catalogue/figure.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Language } from '../schema/text.ts';
import type { FormJudgement } from './judge-form.ts';

/** Shows an entry in the making: its title, its figures in words, its text as the dialect renders it. */
export function showPreview(
  root: HTMLElement,
  stated: Readonly<Record<string, unknown>>,
  { record, bodies }: FormJudgement,
  language: Language,
  vocabulary: Pick<Vocabulary, 'metrics' | 'units'>,
): void {
  const put = (name: string, value: unknown): void => {
    const text = (value ?? {}) as Partial<Record<Language, string>>;
    const place = root.querySelector(`[data-preview-${name}]`);
    if (place) place.textContent = text[language] ?? text.zh ?? '';
  };
  put('title', stated.title ?? stated.name);
  put('summary', stated.summary ?? stated.profile);
  const results = record && 'results' in record ? record.results : [];
  const figures = results.map((result) => {
    const { label, figure } = figureWords(result, language, vocabulary);
    return Object.assign(document.createElement('li'), { textContent: `${label} ${figure}` });
  });
  root.querySelector('[data-preview-figures]')?.replaceChildren(...figures);
  const body = root.querySelector('[data-preview-body]');
  // Rendered from a judged tree: nothing but the dialect's own elements.
  if (body) body.innerHTML = (bodies[language] ?? bodies.zh)?.html ?? '';
}
