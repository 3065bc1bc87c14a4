import { withoutNoise } from '../../schema/number.ts';
import type { Result } from '../../schema/result.ts';
import { type ImportContext, sourceId, translated } from './context.ts';
import type { ScenarioRow } from './rows.ts';
import { tidyChinese } from './tidy.ts';
import { worthByForm } from './worth-by-form.ts';

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
  const noted = row.note_zh ? mapping.notes[row.note_zh] : undefined;
  const { keep, ...meaning } = noted ?? { keep: true };
  const before = beforeOf(row, unitName, context);
  const baseline = before ? { ...before, ...meaning.baseline } : meaning.baseline;
  const note = noteOf([row.scope_zh, row.period_zh, keep ? row.note_zh : undefined], scenario.id, context);
  if (row.note_zh && noted)
    log.add(
      'Notes expressed in the schema’s terms',
      `${scenario.id}: “${row.note_zh}” → ${JSON.stringify(meaning)}${keep ? ', note kept' : ''}`,
    );
  const scaled = (amount: number | undefined) =>
    amount === undefined ? undefined : withoutNoise(amount * unit.factor);
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
      ...worthByForm({ change, baseline }, scenario.scale),
      ...meaning,
      ...(baseline ? { baseline } : {}),
      ...mapping.worth[`${scenario.id}[${index}]`],
      ...(note ? { note } : {}),
      source: sourceId(row.source, scenario.sources),
    },
  ];
}

/** The state before as the row has it, with its unit where that is another than the figure's. */
function beforeOf(
  { before }: ScenarioRow['results'][number],
  unitName: string,
  { mapping }: ImportContext,
): Result['baseline'] {
  if (!before) return undefined;
  const unit = mapping.units[before.unit] ?? { unit: before.unit, factor: 1 };
  const value = withoutNoise(before.value * unit.factor);
  return { value, ...(unit.unit === unitName ? {} : { unit: unit.unit }) };
}

/** What is said of a figure's object, its period and itself, in one note. */
function noteOf(parts: readonly (string | null | undefined)[], id: string, context: ImportContext): Result['note'] {
  const texts = parts.flatMap((part) => (part ? [translated(part, 'notes', id, context)] : []));
  if (texts.length === 0) return undefined;
  const english = texts.flatMap(({ en }) => (en ? [en] : []));
  return {
    zh: texts.map(({ zh }) => zh).join('；'),
    ...(english.length === texts.length ? { en: english.join('; ') } : {}),
  };
}
