import type {
  EnterpriseItem,
  PlaybookItem,
  ResultItem,
  ScenarioItem,
  ScenarioSummary,
} from '../open-data/api/shapes/entries.ts';
import type { Language } from '../schema/text.ts';
import type { ShownResult } from '../search/engine/service.ts';
import { resultAt, type Site } from './site.ts';

type Sources = ScenarioItem['sources'];

/** A result as it is told: what it is, where it stands, and what its figure rests on. */
export async function shownHit(site: Site, { hit, reasons, lacks }: ShownResult, language: Language) {
  const { type = '', title = '', enterprise, industry, year, summary } = hit.meta;
  const [, list = '', id = ''] = /^\/(?:(\w+)\/)(?:#?([\w-]+))\/?$/.exec(hit.url) ?? [];
  const path = type === 'scheme' ? `schemes/${id}` : `${list}/${id}`;
  const item = await resultAt<ScenarioItem | EnterpriseItem | PlaybookItem>(site, path);
  return {
    ...{ id: path, type, title },
    ...(enterprise && { enterprise }),
    ...(industry && { industry }),
    ...(year && { year: Number(year) }),
    summary,
    page: item?.page?.[language],
    grade: item?.grade,
    ...(item && 'results' in item && { figure: await headlineOf(site, item, language) }),
    ...(item && 'recognitions' in item && { recognitions: recognitionsOf(item, language) }),
    why: reasons
      .filter(({ written }) => !written)
      .map(({ part, label, near }) => ({ part, is: label[language], near })),
    lacks,
  };
}

/** The figure that heads a case, with all that it must be quoted with. */
async function headlineOf(site: Site, { id, results, sources }: ScenarioItem, language: Language) {
  const all = (await resultAt<ScenarioSummary[]>(site, 'scenarios')) ?? [];
  const headline = all.find((one) => one.id === id)?.headline;
  const figure = results.find(
    ({ metric, words, source }) =>
      metric.id === headline?.metric.id && words.zh === headline.words.zh && source === headline.source,
  );
  return figure && shownFigure(figure, sources, language);
}

function shownFigure(
  { words, nature, scope, attributable, grade, source }: ResultItem,
  sources: Sources,
  language: Language,
) {
  return { words: words[language], nature, scope, attributable, grade, source: shownSource(source, sources) };
}

function recognitionsOf({ recognitions, sources }: EnterpriseItem, language: Language) {
  return recognitions.map(({ scheme, year, grade, benchmark, source }) => ({
    ...{ scheme: scheme.label[language] ?? scheme.label.zh, year, benchmark, grade },
    source: shownSource(source, sources),
  }));
}

function shownSource(id: string, sources: Sources) {
  const found = sources.find((source) => source.id === id);
  if (!found) return undefined;
  const { title, publisher, date, url, linkable } = found;
  return { title, publisher, date, ...(linkable !== false && { url }) };
}
