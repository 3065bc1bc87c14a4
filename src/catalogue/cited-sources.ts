import type { Source } from '../schema/source.ts';
import type { CitedSource } from './catalogue.ts';
import { gradeOf } from './evidence.ts';

/** Sources with their places in the list and the grade of what rests on them. */
export function citedSources(sources: readonly Source[]): CitedSource[] {
  return sources.map((source, index) => ({ ...source, number: index + 1, grade: gradeOf(source) }));
}
