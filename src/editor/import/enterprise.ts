import type { EntryFile } from '../../reading/entry-file.ts';
import type { EnterpriseInput, Recognition } from '../../schema/enterprise.ts';
import { givesBenchmark } from './benchmark-role.ts';
import { convertSources, type ImportContext, regionId, sourceId, translated } from './context.ts';
import type { EnterpriseRow } from './rows.ts';
import { tidyChinese } from './tidy.ts';

const doubt = {
  zh: '只据一个较弱的页面（摘要、文摘或译载）。',
  en: 'Rests on one weak page only (an abstract, a digest or a translated repost).',
};

/** A row as an entry; `benchmark` where one of its final recognitions is of a benchmark list. */
export function convertEnterprise(row: EnterpriseRow, context: ImportContext): EntryFile<EnterpriseInput> {
  const judgement = context.mapping.enterprises[row.id];
  const sources = convertSources(row.sources, row.id, undefined, context);
  for (const recognition of row.recognitions) {
    const source = sources.find(({ id }) => id === sourceId(recognition.source, row.sources));
    if (source && judgement?.doubtful.includes(recognition.scheme)) {
      source.doubt = doubt;
      context.log.add('Weak records: graded C', `${row.id}: ${recognition.scheme} ${recognition.year ?? ''}`.trim());
    }
  }
  if (judgement?.caveat) context.log.add('Caveats shown with the entry', `${row.id}: ${judgement.caveat.en}`);
  const recognitions = mergeRecognitions(row, context).map((recognition): Recognition => {
    const { scheme, year, month, site_zh, site_en, category, title_zh } = recognition;
    const proposed = judgement?.proposed.includes(scheme);
    if (proposed) context.log.add('Proposed names, not a final list', `${row.id}: ${scheme} ${year ?? ''}`.trim());
    return {
      scheme,
      ...(year ? { year } : {}),
      ...(month ? { month } : {}),
      ...(site_zh
        ? { site: site_en ? { zh: tidyChinese(site_zh), en: site_en } : translated(site_zh, 'sites', row.id, context) }
        : {}),
      ...(category ? { category: translated(category, 'recognitionCategories', row.id, context) } : {}),
      ...(title_zh ? { title: translated(title_zh, 'recognitionTitles', row.id, context) } : {}),
      ...(proposed ? { proposed } : {}),
      source: sourceId(recognition.source, row.sources),
    };
  });
  const data: EnterpriseInput = {
    name: { zh: tidyChinese(row.name_zh), en: row.name_en },
    shortName: { zh: tidyChinese(row.short_zh), en: row.short_en },
    industries: row.industry,
    region: regionId(row.province, row.country, row.id, context),
    ...(row.city ? { city: translated(row.city, 'cities', row.id, context) } : {}),
    ...(row.website ? { website: row.website } : {}),
    profile: { zh: tidyChinese(row.profile_zh), en: row.profile_en },
    roles: givesBenchmark(recognitions, sources, context.vocabulary) ? ['benchmark'] : [],
    recognitions,
    ...(judgement?.caveat ? { caveat: judgement.caveat } : {}),
    sources,
    reviewed: context.reviewed,
  };
  return { kind: 'enterprise', id: row.id, data, body: {} };
}

/** Recognitions without those that were corrected since, or repeat another one (same scheme, site and source) and say less. */
function mergeRecognitions(row: EnterpriseRow, { log, mapping }: ImportContext): EnterpriseRow['recognitions'] {
  const corrected = mapping.enterprises[row.id]?.corrected ?? [];
  return row.recognitions.filter((one, index) => {
    if (one.site_zh && corrected.includes(one.site_zh)) {
      log.add('Corrected in the entry since', `${row.id}: ${one.scheme} ${one.site_zh}`);
      return false;
    }
    const repeats = row.recognitions.some(
      (other, at) =>
        at !== index &&
        other.scheme === one.scheme &&
        other.site_zh === one.site_zh &&
        other.source === one.source &&
        !one.year &&
        (other.year || at < index),
    );
    if (repeats)
      log.add('Merged', `${row.id}: ${one.scheme} without a year, into the dated one of the same site and source`);
    return !repeats;
  });
}
