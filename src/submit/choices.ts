import { pinyin } from 'pinyin-pro';
import type { Catalogue, Enterprise } from '../catalogue/catalogue.ts';
import { type ListName, listWords, termLists } from '../judging/term-lists.ts';
import { metricGroups } from '../schema/seeds/metric.ts';
import type { Language, Wording } from '../schema/text.ts';
import { submitLabels } from '../words/submit.ts';
import { wordsIn } from '../words/words.ts';
import { type Choice, folded } from './find-choice.ts';

/* What the form's fields offer, by the list that they refer to; made when the site is built. */

/** Lists by name; `steps` and `cities` are offered by industry and region, `units` by metric. */
export type ChoiceLists = Readonly<Record<string, readonly Choice[]>>;

/** The lists of the vocabulary, and of the kinds of entries that are few. Enterprises have a file of their own. */
export function choiceLists(catalogue: Catalogue, language: Language): ChoiceLists {
  const { vocabulary } = catalogue;
  const words = wordsIn(submitLabels.choosing, language);
  const label = (wording: Wording): string => wording[language] || wording.zh;
  const playbooks = catalogue.playbooks.map(({ kind, id, record }) => ({ kind, id, front: record }));
  const terms = termLists(vocabulary, playbooks);
  const names = Object.keys(listWords).filter((list) => list !== 'enterprises' && list !== 'scenarios');
  const lists: Record<string, readonly Choice[]> = Object.fromEntries(
    names.map((list) => [
      list,
      [...terms[list as ListName]].map(([value, term]) => ({
        value,
        label: label(term.label),
        words: wordsOf([term.label.zh, term.label.en, ...(term.aliases ?? []), term.fullName?.zh ?? '']),
      })),
    ]),
  );
  const grouped = (list: string, group: (id: string) => string | undefined, detail?: (id: string) => string): void => {
    const order = new Map<string, Choice[]>();
    for (const choice of lists[list] ?? []) {
      const name = group(choice.value) ?? '';
      const said = detail?.(choice.value);
      const members = order.get(name) ?? [];
      members.push({ ...choice, ...(name && { group: name }), ...(said && { detail: said }) });
      order.set(name, members);
    }
    lists[list] = [...order.values()].flat();
  };
  const { industries, industryGroups, stages, metrics, recognitionSchemes, referenceScenarios, safetyMeasures } =
    vocabulary;
  grouped('industries', (id) => {
    const group = industryGroups.get(industries.get(id)?.group ?? '');
    return group && label(group.label);
  });
  const links = new Map(vocabulary.plan.links.map(({ id, label: name }) => [id, label(name)]));
  grouped('stages', (id) => links.get(stages.get(id)?.link ?? ''));
  grouped(
    'metrics',
    (id) => words.metricGroups[metrics.get(id)?.group ?? 'extent'],
    (id) => {
      const metric = metrics.get(id);
      return metric ? words.directions[metric.direction] : '';
    },
  );
  lists.metrics = [...(lists.metrics ?? [])].sort(
    (one, other) => groupPlace(metrics.get(one.value)?.group) - groupPlace(metrics.get(other.value)?.group),
  );
  grouped('recognitionSchemes', (id) => words.levels[recognitionSchemes.get(id)?.level ?? 'other']);
  grouped('referenceScenarios', (id) => {
    const link = referenceScenarios.get(id)?.link;
    return link && label(link);
  });
  grouped('safetyMeasures', (id) => words.safetyGroups[safetyMeasures.get(id)?.group ?? 'governance']);
  grouped(
    'buildingBlocks',
    (id) => words.blockKinds[vocabulary.buildingBlocks.get(id)?.kind ?? 'platform'],
    (id) => {
      const vendor = vocabulary.buildingBlocks.get(id)?.vendor;
      return vendor ? label(vendor) : '';
    },
  );
  lists.buildingBlocks = (lists.buildingBlocks ?? []).map((choice) => {
    const kind = vocabulary.buildingBlocks.get(choice.value)?.kind;
    return { ...choice, ...(kind && { of: kind }) };
  });
  lists.regions = [
    ...(lists.regions ?? []).map((region) => ({ ...region, group: words.provinces })),
    ...countries(language, words.countries),
  ];
  lists.steps = [...industries].flatMap(([id, industry]) =>
    industry.chain.map((step) => ({
      value: step.id,
      label: label(step.label),
      group: label(industry.label),
      of: id,
      words: wordsOf([step.label.zh, step.label.en, ...step.aliases]),
    })),
  );
  lists.units = unitChoices(catalogue, language);
  lists.cities = cityChoices(catalogue, language);
  return lists;
}

const groupPlace = (group: (typeof metricGroups)[number] | undefined): number =>
  metricGroups.indexOf(group ?? 'extent');

/** Names folded, and the pinyin of the first of them, whole and by initials. */
function wordsOf(names: readonly string[], read = names.slice(0, 1)): string[] {
  const chinese = read.filter((name) => /\p{Script=Han}/u.test(name));
  return [...new Set([...names.map(folded), ...chinese.flatMap(inPinyin)])].filter(Boolean);
}

function inPinyin(name: string): string[] {
  const read = (pattern: 'pinyin' | 'first') =>
    folded(pinyin(name, { toneType: 'none', pattern, separator: '', nonZh: 'consecutive', v: true }));
  return [read('pinyin'), read('first')];
}

/** Enterprises by every name that people have for them, in Chinese, English and pinyin. */
export function enterpriseChoices({ enterprises }: Catalogue, language: Language): Choice[] {
  return enterprises.map(({ id, record }: Enterprise) => {
    const others = [...record.brands, ...record.formerNames].flatMap(({ zh, en }) => [zh, en ?? '']);
    const names = [
      record.shortName.zh,
      record.shortName.en,
      record.name.zh,
      record.name.en,
      ...record.aliases,
      ...others,
    ];
    const [industry] = record.industries;
    return {
      value: id,
      label: record.shortName[language],
      detail: record.name[language],
      words: wordsOf(names, names),
      ...(industry && { of: industry }),
    };
  });
}

/** Units with the compounds in use; the ones that figures of a metric have come with it, the most frequent first. */
function unitChoices({ vocabulary, scenarios }: Catalogue, language: Language): Choice[] {
  const uses = new Map<string, Map<string, number>>();
  for (const { record } of scenarios)
    for (const { metric, unit } of record.results) {
      const units = uses.get(metric) ?? new Map<string, number>();
      uses.set(metric, units.set(unit, (units.get(unit) ?? 0) + 1));
    }
  const used = [...uses].flatMap(([metric, units]) =>
    [...units].sort(([, one], [, other]) => other - one).map(([unit]) => ({ metric, unit })),
  );
  const name = (unit: string): string =>
    unit
      .split('/')
      .map((part) => vocabulary.units.get(part)?.label[language] || part)
      .join('/');
  const choice = (unit: string): Choice => ({ value: unit, label: name(unit), words: wordsOf([unit, name(unit)]) });
  return [
    ...used.map(({ metric, unit }) => ({ ...choice(unit), of: metric })),
    ...[...vocabulary.units.keys()].map(choice),
  ];
}

/** The cities that entries name, by region. */
function cityChoices({ scenarios, enterprises }: Catalogue, language: Language): Choice[] {
  const cities = new Map<string, Choice>();
  for (const { record } of [...scenarios, ...enterprises]) {
    const { city, region } = record;
    if (!city || !region) continue;
    const key = `${region} ${city.zh}`;
    if (cities.get(key)?.detail) continue;
    cities.set(key, {
      value: city.zh,
      label: language === 'en' ? (city.en ?? city.zh) : city.zh,
      ...(city.en && { detail: language === 'en' ? city.zh : city.en }),
      of: region,
      words: wordsOf([city.zh, city.en ?? '']),
    });
  }
  return [...cities.values()];
}

/** Countries by the code that ISO 3166-1 gives them. */
function countries(language: Language, group: string): Choice[] {
  const names = (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const [own, other] = [names(language === 'zh' ? 'zh-CN' : 'en'), names(language === 'zh' ? 'en' : 'zh-CN')];
  const codes = Array.from({ length: 676 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));
  return codes.flatMap((code) => {
    const label = /^(?:EU|EZ|UN|QO|XA|XB|ZZ)$/.test(code) ? undefined : own.of(code);
    return label ? [{ value: code, label, group, words: wordsOf([label, other.of(code) ?? '', code]) }] : [];
  });
}
