import type { EntryFile } from '../../reading/entry-file.ts';
import type { ScenarioInput } from '../../schema/scenario.ts';
import { type Text, widthInCharacters } from '../../schema/text.ts';
import { convertSources, type ImportContext, inBoth, regionId, translated } from './context.ts';
import { convertResult } from './figure.ts';
import type { ScenarioRow } from './rows.ts';
import { tidyChinese } from './tidy.ts';

const fullStop = (text: string) => (/[。！？]$/.test(text) ? text : `${text}。`);

const weakPaper = {
  zh: '论文没有给出数字，或只能由作者单位推知工厂。',
  en: "The paper gives no figure, or the plant is known from its authors' affiliation only.",
};

/**
 * A row as an entry: facts in the front matter, the story in both bodies. A row
 * that adds to another entry comes under that entry's id, with its own as a former one.
 */
export function convertScenario(row: ScenarioRow, context: ImportContext): EntryFile<ScenarioInput> {
  const { mapping } = context;
  const judgement = mapping.scenarios[row.id] ?? {};
  const addTo = judgement.addTo ?? row.addTo;
  const doubt = judgement.doubt ?? (row.weak ? weakPaper : undefined);
  const kind = judgement.kind ?? row.kind;
  if (doubt) context.log.add('Weak records: graded C', `${row.id}: ${doubt.en}`);
  if (row.evidence === 'real-data-only') context.log.add('Shown on data of the plant only: taken as a pilot', row.id);
  if (kind === 'intelligent-manufacturing')
    context.log.add('Little AI stated: kept as intelligent manufacturing', row.id);
  if (judgement.caveat) context.log.add('Caveats shown with the entry', `${row.id}: ${judgement.caveat.en}`);
  const dataLoop = row.data_loop_zh
    ? inBoth(row.data_loop_zh, row.data_loop_en, 'dataLoops', row.id, context)
    : undefined;
  const safety = textsOf(row.safety_zh, row.safety_en, 'safety', row.id, context);
  const needs = textsOf(row.reuse_zh, row.reuse_en, 'reuse', row.id, context).map(({ text }) => text);
  const measures = safety.flatMap(({ chinese, text }) => {
    const measure = mapping.safety[chinese];
    if (!measure) context.log.add('Could not be placed', `${row.id}: safety “${chinese}” (kept in the body)`);
    return measure ? [{ measure, note: text }] : [];
  });
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
    ...(kind ? { kind } : {}),
    enterprise: row.enterprise,
    ...(row.site_zh ? { site: translated(row.site_zh, 'sites', row.id, context) } : {}),
    region: regionId(row.province, row.country, row.id, context),
    ...(row.city ? { city: translated(row.city, 'cities', row.id, context) } : {}),
    industries: row.industry,
    stages: row.stage,
    steps: judgement.steps ?? row.steps ?? [],
    playbooks: judgement.playbooks ?? [],
    techniques: row.technique,
    ...(judgement.searchWords ? { searchWords: judgement.searchWords } : {}),
    deployment: row.deployment ?? [],
    ...(row.scale ? { scale: row.scale } : {}),
    status: judgement.status ?? row.status ?? statusOf(row),
    ...(row.year ? { year: row.year } : {}),
    stack: {
      compute: items(row.compute, 'compute'),
      models: items(row.models, 'models'),
      agents: items(row.agents, 'agents'),
      datasets: items(row.datasets, 'datasets'),
    },
    ...(dataLoop ? { dataLoop } : {}),
    results,
    safety: measures,
    ...(needs.length > 0 ? { reuse: { needs } } : {}),
    partners: (row.partners ?? []).map((partner) => translated(partner, 'partners', row.id, context)),
    ...(judgement.caveat ? { caveat: judgement.caveat } : {}),
    sources: convertSources(row.sources, row.id, doubt, context),
    reviewed: context.reviewed,
    ...(row.checked ? { checked: row.checked } : {}),
    ...(addTo ? { formerIds: [row.id] } : {}),
  };
  const metrics = [...new Set(results.map(({ metric }) => metric))];
  return {
    kind: 'scenario',
    id: addTo ?? row.id,
    data,
    body: {
      zh: sections([
        ['问题', fullStop(tidyChinese(row.problem_zh))],
        ['做法', approach.zh],
        ['数据闭环', dataLoop && fullStop(dataLoop.zh)],
        ['安全', safety.map(({ text }) => fullStop(text.zh)).join('')],
        ['成效', metrics.length ? `${metrics.map(resultTag).join('；')}。` : undefined],
        ['复制前提', needs.map(({ zh }) => fullStop(zh)).join('')],
      ]),
      en: sections([
        ['Problem', row.problem_en],
        ['What was built', approach.en],
        ['Data loop', dataLoop?.en],
        ['Safety', safety.map(({ text }) => text.en).join(' ')],
        ['Results', metrics.length ? `${metrics.map(resultTag).join('; ')}.` : undefined],
        ['What it took', needs.map(({ en }) => en).join(' ')],
      ]),
    },
  };
}

/** What a paper shows on data of the plant, and what runs as a pilot, is not in use yet. */
function statusOf({ evidence, scale }: ScenarioRow): ScenarioInput['status'] {
  return evidence === 'real-data-only' || scale === 'pilot' ? 'pilot' : 'in-use';
}

/** Each point that a row makes, in both languages, with the words that it has in the record. */
function textsOf(
  chinese: ScenarioRow['safety_zh'],
  english: ScenarioRow['safety_en'],
  group: string,
  id: string,
  context: ImportContext,
): { chinese: string; text: Text }[] {
  const points = [chinese ?? []].flat();
  const beside = [english ?? []].flat();
  return points.map((point, index) => ({
    chinese: point,
    text: inBoth(point, beside.length === points.length ? beside[index] : undefined, group, id, context),
  }));
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
