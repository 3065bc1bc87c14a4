import type { Language } from '../../schema/text.ts';
import { siteLabels } from '../../words/site.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { licence } from '../licence.ts';

/** What the page of the data says to search engines: schema.org's `Dataset`, with a `DataDownload` a file. */
export function datasetLinkedData(
  files: ReadonlyMap<string, { length: number }>,
  types: (ending: string) => string,
  day: string,
  language: Language,
  addressOf: AddressOf,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': sharedAddress(addressOf, '/data/'),
    url: addressOf('/data/', language),
    name: siteLabels.name[language],
    description: siteLabels.description[language],
    inLanguage: ['zh-CN', 'en'],
    license: licence.address,
    isAccessibleForFree: true,
    dateModified: day,
    version: day,
    creator: { '@type': 'Organization', name: siteLabels.name[language], url: addressOf('/', language) },
    spatialCoverage: { '@type': 'Place', name: 'China' },
    distribution: [...files].map(([name, { length }]) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: sharedAddress(addressOf, `/data/${name}`),
      encodingFormat: types(name.split('.').at(-1) ?? ''),
      contentSize: `${length} B`,
    })),
  };
}
