import type { EntryFile } from '../../reading/entry-file.ts';
import type { Result, Scope } from '../../schema/result.ts';
import type { ScenarioInput } from '../../schema/scenario.ts';
import { widthInCharacters } from '../../schema/text.ts';
import { convertSources, type ImportContext, regionId, sourceId, translated } from './context.ts';
import type { ScenarioRow } from './rows.ts';
import { tidyChinese } from './tidy.ts';

const fullStop = (text: string) => (/[。！？]$/.test(text) ? text : `${text}。`);

/** A row as an entry: facts in the front matter, the story in both bodies. */
export function convertScenario(row: ScenarioRow, context: ImportContext): EntryFile<ScenarioInput> {
  const { mapping } = context;
  const judgement = mapping.scenarios[row.id] ?? {};
  if (judgement.doubt) context.log.add('Weak records: graded C', `${row.id}: ${judgement.doubt.en}`);
  if (judgement.kind) context.log.add('Little AI stated: kept as intelligent manufacturing', row.id);
  if (judgement.caveat) context.log.add('Caveats shown with the entry', `${row.id}: ${judgement.caveat.en}`);
  const dataLoop = row.data_loop_zh ? translated(row.data_loop_zh, 'dataLoops', row.id, context) : undefined;
  const safety = row.safety_zh ? translated(row.safety_zh, 'safety', row.id, context) : undefined;
  const measure = row.safety_zh ? mapping.safety[row.safety_zh] : undefined;
  if (safety && !measure)
    context.log.add('Could not be placed', `${row.id}: safety “${row.safety_zh}” (kept in the body)`);
  const items = (names: string[] | undefined, group: string) =>
    (names ?? []).map((name) => ({ name: translated(name, group, row.id, context), ...mapping.stack[name] }));
  const results = row.results.flatMap((result, index) => convertResult(result, index, row, context));
  const approach = { zh: fullStop(tidyChinese(row.approach_zh)), en: row.approach_en };
  const data: ScenarioInput = {
    title: { zh: tidyChinese(row.title_zh), en: row.title_en },
    summary: {
      zh: beginning(approach.zh, 120, widthInCharacters, /(?<=[。；])/),
      en: beginning(approach.en, 400, (text) => text.length, /(?<=[.;] )/),
    },
    ...(judgement.kind ? { kind: judgement.kind } : {}),
    enterprise: row.enterprise,
    ...(row.site_zh ? { site: translated(row.site_zh, 'sites', row.id, context) } : {}),
    region: regionId(row.province, row.country, row.id, context),
    ...(row.city ? { city: translated(row.city, 'cities', row.id, context) } : {}),
    industries: row.industry,
    stages: row.stage,
    techniques: row.technique,
    deployment: row.deployment ?? [],
    ...(row.scale ? { scale: row.scale } : {}),
    status: judgement.status ?? (row.scale === 'pilot' ? 'pilot' : 'in-use'),
    ...(row.year ? { year: row.year } : {}),
    stack: {
      compute: items(row.compute, 'compute'),
      models: items(row.models, 'models'),
      datasets: items(row.datasets, 'datasets'),
    },
    ...(dataLoop ? { dataLoop } : {}),
    results,
    safety: safety && measure ? [{ measure, note: safety }] : [],
    partners: (row.partners ?? []).map((partner) => translated(partner, 'partners', row.id, context)),
    ...(judgement.caveat ? { caveat: judgement.caveat } : {}),
    sources: convertSources(row.sources, row.id, judgement.doubt, context),
    reviewed: context.reviewed,
    ...(row.checked ? { checked: row.checked } : {}),
  };
  const metrics = [...new Set(results.map(({ metric }) => metric))];
  return {
    kind: 'scenario',
    id: row.id,
    data,
    body: {
      zh: sections([
        ['问题', fullStop(tidyChinese(row.problem_zh))],
        ['做法', approach.zh],
        ['数据闭环', dataLoop && fullStop(dataLoop.zh)],
        ['安全', safety && fullStop(safety.zh)],
        ['成效', metrics.length ? `${metrics.map(resultTag).join('；')}。` : undefined],
      ]),
      en: sections([
        ['Problem', row.problem_en],
        ['What was built', approach.en],
        ['Data loop', dataLoop?.en],
        ['Safety', safety?.en],
        ['Results', metrics.length ? `${metrics.map(resultTag).join('; ')}.` : undefined],
      ]),
    },
  };
}

const resultTag = (metric: string) => `<Result metric="${metric}" />`;

function sections(parts: readonly (readonly [heading: string, text: string | undefined])[]): string {
  return parts.flatMap(([heading, text]) => (text ? [`## ${heading}\n\n${text}\n`] : [])).join('\n');
}

/** As many whole sentences of a text as fit a limit; of a first one that is too long, what fits. */
function beginning(text: string, limit: number, length: (text: string) => number, ends: RegExp): string {
  let kept = '';
  for (const sentence of text.split(ends)) {
    if (length(kept + sentence) > limit) break;
    kept += sentence;
  }
  if (kept.trim()) return kept.trim().replace(/[；;]$/, text.includes('。') ? '。' : '.');
  let cut = '';
  for (const part of text.split(/(?<=[，,])/)) {
    if (length(cut + part) > limit - 1) break;
    cut += part;
  }
  return cut.trim().replace(/[，,]$/, text.includes('。') ? '。' : '.');
}

/** A figure in the catalogue's terms: metric, unit, what the note says; the source's words stay beside it. */
export function convertResult(
  row: ScenarioRow['results'][number],
  index: number,
  scenario: ScenarioRow,
  context: ImportContext,
): Result[] {
  const { mapping, vocabulary, log } = context;
  const metric = mapping.metrics[row.metric_zh];
  const unit = mapping.units[row.unit];
  if (!metric || !unit) {
    log.add(
      'Could not be placed',
      `${scenario.id}: “${row.metric_zh}” ${row.value ?? `${row.min}–${row.max}`} ${row.unit} (no ${metric ? 'unit' : 'metric'} in the mapping)`,
    );
    return [];
  }
  const unitName = mapping.unitsByMetric[row.metric_zh]?.[row.unit] ?? unit.unit;
  const label = vocabulary.metrics.get(metric)?.label;
  const wording = tidyChinese(row.metric_zh);
  const note = row.note_zh ? mapping.notes[row.note_zh] : undefined;
  const { keep, ...meaning } = note ?? { keep: true };
  if (row.note_zh && note)
    log.add(
      'Notes expressed in the schema’s terms',
      `${scenario.id}: “${row.note_zh}” → ${JSON.stringify(meaning)}${keep ? ', note kept' : ''}`,
    );
  const scaled = (amount: number | undefined) =>
    amount === undefined ? undefined : Number((amount * unit.factor).toPrecision(12));
  const amounts = Object.fromEntries(
    (['value', 'min', 'max'] as const).flatMap((key) => (row[key] === undefined ? [] : [[key, scaled(row[key])]])),
  );
  if (label?.zh !== wording) log.add('Metrics mapped', `“${row.metric_zh}” → ${metric} (${scenario.id})`);
  if (unitName !== row.unit || unit.factor !== 1) {
    log.add(
      'Units normalised',
      `${scenario.id}: ${row.value ?? `${row.min}–${row.max}`} ${row.unit} → ${Object.values(amounts).join('–')} ${unitName}`,
    );
  }
  const change = row.kind === 'absolute' ? 'none' : unitName === '%' ? 'relative' : 'absolute';
  return [
    {
      metric,
      ...(label?.zh === wording ? {} : { wording: { zh: wording, en: row.metric_en } }),
      ...amounts,
      unit: unitName,
      change,
      ...worthOf(meaning, change, scenario, mapping.worth[`${scenario.id}[${index}]`]),
      ...meaning,
      ...(row.note_zh && keep ? { note: translated(row.note_zh, 'notes', scenario.id, context) } : {}),
      source: sourceId(row.source, scenario.sources),
    },
  ];
}

const scopeOfScale: Record<NonNullable<ScenarioRow['scale']>, Scope> = {
  pilot: 'application',
  line: 'line',
  workshop: 'workshop',
  plant: 'plant',
  group: 'group',
  'cross-enterprise': 'group',
};

/** What a figure is worth: as the mapping judges it; else by its form, and for the whole of what the row reaches. */
function worthOf(
  { baseline }: Pick<Partial<Result>, 'baseline'>,
  change: Result['change'],
  { scale }: ScenarioRow,
  judged: Partial<Pick<Result, 'nature' | 'scope'>> = {},
): Pick<Result, 'nature' | 'scope'> {
  return {
    nature: change !== 'none' || baseline ? 'outcome' : 'level',
    scope: scale ? scopeOfScale[scale] : 'plant',
    ...judged,
  };
}
