import { unlinkable } from '../../judging/unlinkable.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import type { Source } from '../../schema/source.ts';
import type { Text, Wording } from '../../schema/text.ts';
import { knownPublisher } from './known-publisher.ts';
import type { ImportLog } from './log.ts';
import type { Mapping } from './mapping.ts';
import type { RowSource } from './rows.ts';
import { tidyChinese } from './tidy.ts';

/** What the conversion of a row needs beside the row. */
export interface ImportContext {
  mapping: Mapping;
  vocabulary: Vocabulary;
  log: ImportLog;
  /** The day that entries are marked as reviewed on. */
  reviewed: string;
}

/**
 * A wording that the records have in Chinese only, in both languages. Where the
 * batch has no translation, the Chinese stands alone and the log says so.
 */
export function translated(chinese: string, group: string, id: string, { mapping, log }: ImportContext): Text {
  const known: Wording | undefined = mapping.translations[group]?.[chinese];
  if (known) return known;
  log.add('Not translated: Chinese only', `${id}: ${chinese}`);
  return { zh: tidyChinese(chinese) };
}

/** A wording that a row has in both languages, or else in Chinese only. */
export function inBoth(
  chinese: string,
  english: string | null | undefined,
  group: string,
  id: string,
  context: ImportContext,
): Text {
  return english ? { zh: tidyChinese(chinese), en: english } : translated(chinese, group, id, context);
}

/**
 * Sources with ids of their own, kinds by their host, and what is known of
 * reposts.
 */
export function convertSources(
  rows: readonly RowSource[],
  id: string,
  doubt: Text | undefined,
  context: ImportContext,
): Source[] {
  return rows.map((row, index) => {
    const host = new URL(row.url).hostname;
    // A paper is an independent body's, whatever host keeps it.
    const spoken =
      row.source_kind === 'paper'
        ? {
            kind: 'third-party' as const,
            ...(context.vocabulary.publishers.get(host)?.repost && { repost: true as const }),
          }
        : knownPublisher(host, `${id}: ${host} (${row.publisher})`, context);
    const linkable = row.linkable !== false && !unlinkable(row.url, context.vocabulary.publishers);
    if (!linkable) context.log.add('Sources that are not linked: graded C', `${id}: ${host}`);
    return {
      id: `s${index + 1}`,
      url: row.url,
      title: tidyChinese(row.title),
      publisher: [tidyChinese(row.publisher), ...(row.doi ? [`doi:${row.doi}`] : [])].join(', '),
      ...(row.date ? { date: row.date } : {}),
      ...spoken,
      ...(linkable ? {} : { linkable: false }),
      ...(doubt ? { doubt } : {}),
    };
  });
}

/** The id that `convertSources` gives the source at `url`. */
export function sourceId(url: string, rows: readonly RowSource[]): string {
  return `s${rows.findIndex((row) => row.url === url) + 1}`;
}

/** The region's id for a province's Chinese short name, or the country. */
export function regionId(
  province: string | null | undefined,
  country: string,
  id: string,
  { vocabulary, log }: ImportContext,
): string {
  if (!province) return country;
  const region = [...vocabulary.regions.values()].find(
    ({ label, fullName }) => label.zh === province || fullName.zh === province,
  );
  if (!region) log.add('Region not placed: country only', `${id}: ${province}`);
  return region?.id ?? country;
}
