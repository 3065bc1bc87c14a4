import type { Source } from '../schema/source.ts';
import type { Wording } from '../schema/text.ts';

/** How good the evidence for a statement is; always computed, never typed. */
export const grades = ['A', 'B', 'C'] as const;
export type Grade = (typeof grades)[number];

/** What each grade means. */
export const gradeMeanings: Readonly<Record<Grade, Wording>> = {
  A: { zh: '政府文件、标准或独立机构给出', en: 'stated by a government list, a standard or an independent body' },
  B: { zh: '独立媒体报道，或研究论文给出', en: 'reported by independent press, or shown in a research paper' },
  C: {
    zh: '企业自述，或未指明更好出处的转载',
    en: 'stated by the enterprise itself, or by a repost that names no better source',
  },
};

/**
 * The grade of a statement that rests on `source`: A for government, standards
 * and independent bodies, B for independent press and research papers (peers have
 * read them, but the authors tell of their own work), C for the enterprise itself, for
 * a repost that names no better source, for a page that must not be linked, and
 * for a page in doubt.
 */
export function gradeOf(source: Pick<Source, 'kind' | 'repost' | 'linkable' | 'doubt'>): Grade {
  if (source.repost || source.linkable === false || source.doubt || source.kind === 'enterprise') return 'C';
  return source.kind === 'press' || source.kind === 'paper' ? 'B' : 'A';
}

/** The best of several grades; C where there is none. */
export function bestGrade(found: readonly Grade[]): Grade {
  return grades.find((grade) => found.includes(grade)) ?? 'C';
}

/** How many statements have which grade. */
export function gradeCounts(statements: readonly { grade: Grade }[]): Record<Grade, number> {
  const counts: Record<Grade, number> = { A: 0, B: 0, C: 0 };
  for (const { grade } of statements) counts[grade] += 1;
  return counts;
}
