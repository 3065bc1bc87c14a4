import type { EnterpriseInput } from '../../../schema/enterprise.ts';
import type { Result } from '../../../schema/result.ts';
import type { Source } from '../../../schema/source.ts';
import type { ImportContext } from '../context.ts';
import { worthByForm } from '../worth-by-form.ts';

/**
 * What a table need not say: the day, who speaks at a source's host, the role
 * that a benchmark list gives, and what a figure is worth by its form.
 */
export function completed(data: Record<string, unknown>, context: ImportContext): Record<string, unknown> {
  const sources = Array.isArray(data.sources)
    ? data.sources.map((source) => completedSource(source, context))
    : undefined;
  const results = Array.isArray(data.results)
    ? data.results.map((result: Partial<Result>) => ({ ...worthByForm(result, data.scale), ...result }))
    : undefined;
  const full: Record<string, unknown> = {
    reviewed: context.reviewed,
    ...data,
    ...(results ? { results } : {}),
    ...(sources ? { sources } : {}),
  };
  if (full.roles !== undefined) return full;
  const { recognitions = [] }: Partial<EnterpriseInput> = full;
  const doubted = new Set((sources ?? []).flatMap(({ id, doubt }) => (doubt ? [id] : [])));
  const benchmark = recognitions.some(
    ({ scheme, proposed, source }) =>
      !proposed && !doubted.has(source) && context.vocabulary.recognitionSchemes.get(scheme ?? '')?.benchmark,
  );
  return benchmark ? { ...full, roles: ['benchmark'] } : full;
}

function completedSource(source: Partial<Source>, { vocabulary, log }: ImportContext): Partial<Source> {
  if (source.kind !== undefined || typeof source.url !== 'string' || !URL.canParse(source.url)) return source;
  const host = new URL(source.url).hostname;
  const publisher = vocabulary.publishers.get(host);
  if (!publisher) log.add('Publisher not known: taken as a repost by the press', `${host} (${source.publisher ?? ''})`);
  const repost = publisher ? publisher.repost : true;
  return { ...source, kind: publisher?.kind ?? 'press', ...(repost ? { repost } : {}) };
}

/** Says in the log what a reader is told of an entry's evidence. */
export function logDoubts(id: string, data: Partial<EnterpriseInput>, { log }: ImportContext): void {
  for (const { doubt, url } of data.sources ?? []) {
    if (doubt) log.add('Weak records: graded C', `${id}: ${doubt.en ?? doubt.zh} (${url})`);
  }
  for (const { proposed, scheme, year } of data.recognitions ?? []) {
    if (proposed) log.add('Proposed names, not a final list', `${id}: ${scheme} ${year ?? ''}`.trim());
  }
  if (data.caveat) log.add('Caveats shown with the entry', `${id}: ${data.caveat.en ?? data.caveat.zh}`);
}
