import type { Source } from '../schema/source.ts';
import { asUri } from '../schema/web-address.ts';
import type { CitedSource } from './catalogue.ts';
import { gradeOf } from './evidence.ts';

/** An entry's sources, numbered from 1 and graded. */
export function citedSources(sources: readonly Source[]): CitedSource[] {
  return sources.map((source, index) => ({
    ...source,
    url: asUri(source.url),
    number: index + 1,
    grade: gradeOf(source),
  }));
}
