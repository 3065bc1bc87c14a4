import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Standard } from '../schema/seeds/vocabulary.ts';
import type { Wording } from '../schema/text.ts';

/** A date of the plan or of a document beside it, with the page that states it. */
export interface TimelineEntry {
  /** As precise as stated: `2026`, `2026-04` or `2026-04-28`. */
  date: string;
  kind: 'issued' | 'published' | 'action' | 'deadline' | Standard['kind'];
  title: Wording;
  /** Number of the document, where it has one. */
  number: string | undefined;
  source: string | undefined;
  certain: boolean;
}

/** The documents around the plan in the order of their dates, the oldest first; of equal dates, the vaguer one first. */
export function planTimeline({ vocabulary }: Catalogue): TimelineEntry[] {
  const { plan, standards } = vocabulary;
  const { document } = plan;
  const sourceOf = (date: 'issued' | 'published') => document.sources.find(({ states }) => states === date)?.url;
  const own = { title: document.title, number: document.number.zh, certain: true };
  const actions = new Set(plan.relatedActions.map(({ id }) => id));
  const entries: TimelineEntry[] = [
    { ...own, date: document.issued, kind: 'issued', source: sourceOf('issued') },
    { ...own, date: document.published, kind: 'published', source: sourceOf('published') },
    ...plan.relatedActions.map(
      ({ date, title, source, certain }): TimelineEntry => ({
        date,
        kind: 'action',
        title,
        number: undefined,
        source,
        certain,
      }),
    ),
    ...[...standards.values()].flatMap(({ id, year, kind, title, number, source, certain }): TimelineEntry[] =>
      year === undefined || actions.has(id) ? [] : [{ date: String(year), kind, title, number, source, certain }],
    ),
    ...[...new Set(plan.targets.map(({ deadline }) => deadline))].map(
      (deadline): TimelineEntry => ({
        ...own,
        date: String(deadline),
        kind: 'deadline',
        source: plan.targets.find((target) => target.deadline === deadline)?.source,
      }),
    ),
  ];
  return entries.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
