import type { z } from 'zod';
import type { Catalogue, CitedSource, LinkedReport, LinkedResult } from '../../catalogue/catalogue.ts';
import { figureWords, formatAmount } from '../../catalogue/figure.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { type Field, fieldsOf } from '../../schema/fields.ts';
import { inLanguage, type Language } from '../../schema/text.ts';
import { entryLabels } from '../../words/entry.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { punctuation } from '../../words/punctuation.ts';
import { valueLabels } from '../../words/values.ts';
import { fill, wordsIn } from '../../words/words.ts';
import type { AddressOf } from '../address.ts';
import type { Entry } from '../api/entries.ts';
import { bodiesOf, twinAddress } from '../api/entry-fields.ts';
import { pagePath } from '../page-path.ts';
import { fieldName, fieldWords, groupWords } from './field-words.ts';
import { bareLink, document, heading, inline, lineOf, link, list, strong } from './markdown.ts';

/*
 * /scenarios/<id>/index.md, and the same for enterprises and playbooks and under
 * /en/: what the entry's page says, as Markdown for people and for assistants.
 */

/** Fields that have their own place in the document, or say nothing to readers. */
const apart = new Set([
  'title',
  'summary',
  'name',
  'profile',
  'results',
  'reported',
  'sources',
  'searchWords',
  'formerIds',
]);

/** An entry as Markdown; `item` is what the API has of it. */
export function entryMarkdown(
  entry: Entry,
  item: object,
  language: Language,
  { vocabulary }: Pick<Catalogue, 'vocabulary'>,
  addressOf: AddressOf,
): string {
  const schema: z.ZodObject = entryKinds[entry.kind].schema;
  const held: Readonly<Record<string, unknown>> = { ...item };
  const fields = fieldsOf(schema).filter(({ key }) => !apart.has(key));
  const words = wordsIn(openDataLabels, language);
  const { record, sources } = entry;
  const [title, summary] = 'name' in record ? [record.name, record.profile] : [record.title, record.summary];
  const page = addressOf(pagePath(entry), language);
  const { zh, en } = bodiesOf(entry, addressOf);
  const told = { held, language, sources };
  return document([
    heading(1, inLanguage(title, language)),
    `> ${lineOf(inLanguage(summary, language))}`,
    ...list([
      `${strong(words.page)}${wordsIn(punctuation, language).colon}${bareLink(page)}`,
      `${strong('JSON')}${wordsIn(punctuation, language).colon}${link('index.json', twinAddress(entry, 'index.json', addressOf, language))}`,
      ...fields.filter((field) => !isLong(field)).flatMap((field) => factOf(field, told)),
    ]),
    ...('results' in entry
      ? figures(
          words.results,
          entry.results.map((one) => resultLine(one, language, vocabulary)),
        )
      : []),
    (language === 'en' ? (en ?? zh) : (zh ?? en)) ?? '',
    ...fields.filter(isLong).flatMap((field) => sectionOf(field, told)),
    ...('reported' in entry
      ? figures(
          words.reported,
          entry.reported.map((one) => reportLine(one, language, vocabulary)),
        )
      : []),
    ...casesOf(entry, language, addressOf),
    heading(2, wordsIn(entryLabels, language).sources),
    ...list(
      sources.map((source) => sourceLine(source, language)),
      true,
    ),
    fill(words.credit, { address: bareLink(page) }),
  ]);
}

interface Told {
  held: Readonly<Record<string, unknown>>;
  language: Language;
  sources: readonly CitedSource[];
}

/** Groups, and lists of groups or of texts, have a section of their own. */
function isLong({ kind, item }: Field): boolean {
  return kind === 'group' || (kind === 'list' && (item?.kind === 'group' || item?.kind === 'text'));
}

function factOf(field: Field, { held, language }: Told): string[] {
  const words = fieldWords(field, held[field.key], language);
  const { colon } = wordsIn(punctuation, language);
  return words === '' ? [] : [`${strong(fieldName(field, language))}${colon}${inline(words)}`];
}

function sectionOf(field: Field, told: Told): string[] {
  const { held, language } = told;
  const value = held[field.key];
  const lines = Array.isArray(value)
    ? value.map((one: unknown) => itemLine(field.item ?? field, one, told))
    : (field.fields ?? []).flatMap((inner) => factOf(inner, { ...told, held: { ...(value as object | undefined) } }));
  const said = lines.filter(Boolean);
  return said.length === 0 ? [] : [heading(2, fieldName(field, language)), ...list(said)];
}

/** One item of a list: its words, and what it rests on. */
function itemLine(field: Field, value: unknown, { language, sources }: Told): string {
  if (typeof value !== 'object' || value === null) return lineOf(fieldWords(field, value, language));
  const group = field.fields && !('label' in value);
  const words = group ? groupWords(field.fields ?? [], value, language) : fieldWords(field, value, language);
  const named = 'source' in value ? sources.find(({ id }) => id === value.source) : undefined;
  const editors = 'basis' in value && value.basis === 'editor';
  const grounds = named ? markOf(named) : editors ? wordsIn(openDataLabels, language).editors : '';
  return [lineOf(words), grounds].filter(Boolean).join(' ');
}

/** Cases of a playbook or an enterprise, each with its own twin. */
function casesOf(entry: Entry, language: Language, addressOf: AddressOf): string[] {
  const cases = entry.kind === 'scenario' ? [] : entry.kind === 'playbook' ? entry.cases : entry.scenarios;
  const lines = cases.map((scenario) =>
    link(inLanguage(scenario.record.title, language), twinAddress(scenario, 'index.md', addressOf, language)),
  );
  return figures(wordsIn(openDataLabels, language).lists.scenarios, lines);
}

const markOf = ({ number, grade }: CitedSource): string => `\\[${number}·${grade}\\]`;

const figures = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading(2, name), ...list(lines)];

function resultLine({ result, source }: LinkedResult, language: Language, vocabulary: Vocabulary): string {
  const { natures, scopes } = wordsIn(openDataLabels, language);
  const { phrase, baseline } = figureWords(result, language, vocabulary);
  const note = result.note && inLanguage(result.note, language);
  const parts = [phrase, baseline, note, natures[result.nature], scopes[result.scope]];
  return `${lineOf(parts.filter(Boolean).join(wordsIn(punctuation, language).semicolon))} ${markOf(source)}`;
}

function reportLine({ figure, source }: LinkedReport, language: Language, { units }: Vocabulary): string {
  const { colon, semicolon } = wordsIn(punctuation, language);
  const amount = formatAmount(figure, figure.unit, language, units);
  const setting = wordsIn(valueLabels, language).setting[figure.setting];
  const parts = [`${figure.what[language]}${colon}${amount}`, setting, figure.context[language]];
  return `${lineOf(parts.join(semicolon))} ${markOf(source)}`;
}

function sourceLine(source: CitedSource, language: Language): string {
  const { comma, semicolon } = wordsIn(punctuation, language);
  const { sourceKind, gradeName } = wordsIn(valueLabels, language);
  const facts = [source.publisher, source.date, sourceKind[source.kind], gradeName[source.grade]];
  const doubts = [
    source.repost && wordsIn(entryLabels, language).repost,
    source.doubt && inLanguage(source.doubt, language),
  ];
  const rest = [facts.filter(Boolean).join(comma), ...doubts.filter(Boolean)].join(semicolon);
  return `${link(source.title, source.linkable === false ? undefined : source.url)}${comma}${inline(rest)}`;
}
