import type { EnterpriseInput } from '../../../schema/enterprise.ts';
import type { Result } from '../../../schema/result.ts';
import type { Source } from '../../../schema/source.ts';
import { givesBenchmark } from '../benchmark-role.ts';
import type { ImportContext } from '../context.ts';
import { knownPublisher } from '../known-publisher.ts';
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
  return givesBenchmark(recognitions, sources ?? [], context.vocabulary) ? { ...full, roles: ['benchmark'] } : full;
}

function completedSource(source: Partial<Source>, context: ImportContext): Partial<Source> {
  if (source.kind !== undefined || typeof source.url !== 'string' || !URL.canParse(source.url)) return source;
  const host = new URL(source.url).hostname;
  return { ...source, ...knownPublisher(host, `${host} (${source.publisher ?? ''})`, context) };
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
