import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue.ts';

/** The day on which an entry last changed, as far as it says: of its last review, second reading or correction. */
export function lastModified({ record }: Pick<CatalogueEntry, 'record'>): string {
  const days = [record.reviewed, ...record.corrections.map(({ date }) => date)];
  if ('checked' in record && record.checked) days.push(record.checked);
  return latest(days);
}

/** The latest of some days; the beginning of the calendar where there is none. */
export function latest(days: Iterable<string>): string {
  let found = '1970-01-01';
  for (const day of days) if (day > found) found = day;
  return found;
}

const days = new WeakMap<Catalogue, string>();

/** The day of the content: on which the newest of its entries changed. Many files say it: it is worked out once. */
export function contentModified(catalogue: Catalogue): string {
  const { scenarios, enterprises, playbooks } = catalogue;
  const day = days.get(catalogue) ?? latest([...scenarios, ...enterprises, ...playbooks].map(lastModified));
  days.set(catalogue, day);
  return day;
}
