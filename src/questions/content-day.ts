import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * The day that the content speaks of: its newest review. What a build dates by
 * this day comes out the same whenever the same content is built; what depends on
 * the day of reading is worked out in the browser.
 */
export function contentDay({ scenarios, enterprises }: Pick<Catalogue, 'scenarios' | 'enterprises'>): string {
  return [...scenarios, ...enterprises].reduce(
    (newest, { record }) => (record.reviewed > newest ? record.reviewed : newest),
    '1970-01-01',
  );
}
