import type { EntryFile } from '../../reading/entry-file.ts';
import type { ImportContext } from './context.ts';
import type { PlaybookRow } from './rows.ts';

/**
 * A row as an entry: everything but the problem in the front matter. Its `cases`
 * are left out: which cases are instances of a playbook, they say themselves.
 */
export function convertPlaybook(
  { id, problem, cases: _, ...row }: PlaybookRow,
  context: ImportContext,
): EntryFile<object> {
  if (row.open) context.log.add('No public source found, said so', `${id}: ${row.open.en}`);
  return {
    kind: 'playbook',
    id,
    data: {
      ...row,
      reported: row.reported.flatMap((figure) => convertFigure(figure, id, context)),
      sources: row.sources.map((source) => markRepost(source, id, context)),
      reviewed: context.reviewed,
    },
    body: { zh: `## 问题\n\n${problem.zh}`, en: `## Problem\n\n${problem.en}` },
  };
}

/** A source, with what is known of its host: whether it repeats texts of others. */
function markRepost(
  source: PlaybookRow['sources'][number],
  id: string,
  { vocabulary, log }: ImportContext,
): PlaybookRow['sources'][number] {
  const host = URL.canParse(source.url) ? new URL(source.url).hostname : '';
  if (source.repost || !vocabulary.publishers.get(host)?.repost) return source;
  log.add('Hosts that repeat texts of others: graded C', `${id}: ${host}`);
  return { ...source, repost: true };
}

/** A reported figure in the catalogue's units; none where the batch says that no unit fits. */
function convertFigure(
  figure: PlaybookRow['reported'][number],
  id: string,
  { mapping, log }: ImportContext,
): PlaybookRow['reported'] {
  const own = mapping.playbooks[id]?.units[figure.unit];
  const known = own === undefined ? mapping.units[figure.unit] : own;
  const told = `${id}: ${figure.what.en}`;
  if (known === null) {
    log.add('Left out: the source gives no unit', told);
    return [];
  }
  if (known === undefined) return [figure];
  log.add(
    'Units mapped',
    `${told}: “${figure.unit}” as ${known.unit}${known.factor === 1 ? '' : ` × ${known.factor}`}`,
  );
  const scaled = (['value', 'min', 'max'] as const).flatMap((key) => {
    const amount = figure[key];
    // Twelve digits: what the factor adds in the last places is not the source's.
    return amount === undefined ? [] : [[key, Number((amount * known.factor).toPrecision(12))] as const];
  });
  return [{ ...figure, ...Object.fromEntries(scaled), unit: known.unit }];
}
