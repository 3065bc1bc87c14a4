import type { RenderedBody } from '../dialect/render.ts';
import type { JudgedBodies } from '../judging/judge.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { EntryRecord } from '../schema/entry-kinds.ts';
import { sitePath } from '../schema/site-path.ts';
import { type Language, languages } from '../schema/text.ts';
import { resultsInWords } from './results-in-words.ts';

/** What bodies are rendered with: the terms of their figures, and the path that the site is published under. */
export interface RenderingUse {
  vocabulary: Pick<Vocabulary, 'metrics' | 'units'>;
  base: string;
}

/** An entry's bodies as the site shows them; one that has errors is left out. */
export function renderBodies(
  bodies: JudgedBodies,
  record: EntryRecord | undefined,
  { vocabulary, base }: RenderingUse,
): Partial<Record<Language, RenderedBody>> {
  const rendered: Partial<Record<Language, RenderedBody>> = {};
  for (const language of languages) {
    const body = bodies[language]?.render({
      language,
      results: resultsInWords(record, language, vocabulary),
      href: (path) => sitePath(path, language, base),
    });
    if (body) rendered[language] = body;
  }
  return rendered;
}
