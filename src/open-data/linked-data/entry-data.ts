import type { CitedSource, Enterprise, Playbook, Scenario } from '../../catalogue/catalogue.ts';
import { inLanguage, type Language, type Text } from '../../schema/text.ts';
import { enterpriseLabels } from '../../words/enterprise.ts';
import { siteLabels } from '../../words/site.ts';
import { valueLabels } from '../../words/values.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import type { Entry } from '../api/entries.ts';
import { referenceTo } from '../api/references.ts';
import { lastModified } from '../last-modified.ts';
import { licence } from '../licence.ts';
import { pagePath } from '../page-path.ts';

/*
 * What the page of an entry says to search engines, as JSON-LD in the words of
 * https://schema.org: a scenario is an article about an enterprise, a playbook a
 * HowTo, an enterprise an organization. Each page carries it, so it is short:
 * the twins, which the page's head names, hold the rest.
 */

/** As many others an enterprise names: its page does not grow with the catalogue. */
const most = 8;

/** The linked data of an entry's page in a language. */
export function entryLinkedData(entry: Entry, language: Language, addressOf: AddressOf): object {
  return {
    '@context': 'https://schema.org',
    '@id': addressOf(pagePath(entry), language),
    ...told(entry, language, addressOf),
  };
}

function told(entry: Entry, language: Language, addressOf: AddressOf): object {
  if (entry.kind === 'scenario') return article(entry, language, addressOf);
  return entry.kind === 'playbook' ? howTo(entry, language, addressOf) : organization(entry, language, addressOf);
}

/** What every page says of itself as a work. */
function work(entry: Entry, language: Language, addressOf: AddressOf) {
  return {
    url: addressOf(pagePath(entry), language),
    inLanguage: language === 'zh' ? 'zh-CN' : 'en',
    dateModified: lastModified(entry),
    license: licence.address,
    publisher: { '@type': 'Organization', name: siteLabels.name[language], url: addressOf('/', language) },
    isPartOf: { '@type': 'Dataset', '@id': sharedAddress(addressOf, '/data/') },
    citation: entry.sources.map(cited),
  };
}

const cited = ({ title, url, linkable }: CitedSource) => ({
  '@type': 'CreativeWork',
  name: title,
  ...(linkable !== false && { url }),
});

const labels = (terms: readonly { label: Text }[], language: Language): string[] =>
  terms.map(({ label }) => inLanguage(label, language));

const named = (enterprise: Enterprise, language: Language, addressOf: AddressOf) => ({
  '@type': 'Organization',
  '@id': addressOf(pagePath(enterprise), language),
  name: inLanguage(enterprise.record.name, language),
});

function article(scenario: Scenario, language: Language, addressOf: AddressOf): object {
  const { record, industries, stages, techniques, enterprise, region } = scenario;
  return {
    '@type': 'Article',
    headline: inLanguage(record.title, language),
    abstract: inLanguage(record.summary, language),
    about: named(enterprise, language, addressOf),
    keywords: labels([...industries, ...stages, ...techniques], language),
    ...(region && { contentLocation: { '@type': 'Place', name: inLanguage(region.label, language) } }),
    ...(record.year && { temporalCoverage: String(record.year) }),
    ...work(scenario, language, addressOf),
  };
}

function howTo(playbook: Playbook, language: Language, addressOf: AddressOf): object {
  const { record } = playbook;
  const inWords = (text: Text) => inLanguage(text, language);
  return {
    '@type': 'HowTo',
    name: inWords(record.title),
    description: inWords(record.summary),
    step: record.rollout.map(({ phase, does }) => ({
      '@type': 'HowToStep',
      name: valueLabels.phase[phase][language],
      text: inWords(does),
    })),
    ...work(playbook, language, addressOf),
  };
}

function organization(enterprise: Enterprise, language: Language, addressOf: AddressOf): object {
  const { record, region, parent, children, recognitions, scenarios } = enterprise;
  const alternate = [
    ...new Set([record.name.zh, record.name.en, record.shortName.zh, record.shortName.en, ...record.aliases]),
  ].filter((name) => name !== undefined && name !== inLanguage(record.name, language));
  const page = addressOf(pagePath(enterprise), language);
  const { url: _, ...facts } = work(enterprise, language, addressOf);
  const code = (propertyID: string, value: string) => ({ '@type': 'PropertyValue', propertyID, value });
  const codes = [
    ...(record.creditCode ? [code('GB 32100', record.creditCode)] : []),
    ...record.stockCodes.map((value) => code(enterpriseLabels.stockCode[language], value)),
  ];
  return {
    '@type': 'Organization',
    name: inLanguage(record.name, language),
    alternateName: alternate,
    description: inLanguage(record.profile, language),
    ...(record.website && { url: record.website }),
    ...(codes.length > 0 && { identifier: codes }),
    ...(region && {
      address: {
        '@type': 'PostalAddress',
        addressRegion: inLanguage(region.label, language),
        ...(record.city && { addressLocality: inLanguage(record.city, language) }),
        ...(region.id.startsWith('CN') && { addressCountry: 'CN' }),
      },
    }),
    ...(parent && { parentOrganization: named(parent, language, addressOf) }),
    ...(children.length > 0 && {
      subOrganization: children.slice(0, most).map((child) => named(child, language, addressOf)),
    }),
    award: recognitions.map(({ recognition, scheme }) => `${inLanguage(scheme.label, language)} (${recognition.year})`),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': `${page}#page`,
      name: referenceLabel(enterprise, language),
      url: page,
      ...facts,
    },
    subjectOf: scenarios.slice(0, most).map((scenario) => ({
      '@type': 'Article',
      '@id': addressOf(pagePath(scenario), language),
      headline: inLanguage(scenario.record.title, language),
    })),
  };
}

const referenceLabel = (entry: Entry, language: Language): string => inLanguage(referenceTo(entry).label, language);
