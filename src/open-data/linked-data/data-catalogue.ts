import { siteLabels } from '../../words/site.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { apiAddress } from '../api/addresses.ts';
import type { FileFacts } from '../files/checksums.ts';
import { licence } from '../licence.ts';

/*
 * /data/dcat.jsonld: the catalogue of the data as DCAT 3, with what the
 * application profile for data portals in Europe (DCAT-AP 3) asks for.
 */

const authority = 'http://publications.europa.eu/resource/authority';

/** Media types as IANA names them, and names of formats as data portals have them, by ending. */
const formats: Readonly<Record<string, readonly [type: string, format: string]>> = {
  csv: ['text/csv', 'CSV'],
  ndjson: ['application/x-ndjson', 'JSON'],
  parquet: ['application/vnd.apache.parquet', 'PARQUET'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
  sqlite: ['application/vnd.sqlite3', 'BIN'],
  json: ['application/json', 'JSON'],
  jsonld: ['application/ld+json', 'JSON_LD'],
  zip: ['application/zip', 'ZIP'],
};

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const link = (id: string) => ({ '@id': id });

/** A thing that others describe, with the class that the profile asks of it: no portal has to look it up. */
const typed = (type: string, id: string) => ({ '@id': id, '@type': type });
const concept = (path: string, label: string) => ({
  ...typed('skos:Concept', `${authority}/${path}`),
  'skos:prefLabel': { '@value': label, '@language': 'en' },
});
const mediaType = (type: string) => typed('dct:MediaType', `https://www.iana.org/assignments/media-types/${type}`);
const fileType = (name: string) => typed('dct:MediaTypeOrExtent', `${authority}/file-type/${name}`);
const digest = typed('spdx:ChecksumAlgorithm', 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256');
const texts = ({ zh, en }: { zh: string; en: string }) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

/** The description of these files as JSON-LD. */
export function dataCatalogue(files: ReadonlyMap<string, FileFacts>, day: string, addressOf: AddressOf): string {
  const at = (path: string) => sharedAddress(addressOf, path);
  const home = at('/data/');
  const date = { '@value': day, '@type': 'xsd:date' };
  const publisher = {
    '@id': `${at('/')}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': texts(siteLabels.name),
  };
  const languages = ['ZHO', 'ENG'].map((code) => typed('dct:LinguisticSystem', `${authority}/language/${code}`));
  const common = {
    'dct:publisher': publisher,
    'dct:language': languages,
    'dct:modified': date,
    'dct:license': typed('dct:LicenseDocument', licence.address),
    'dct:spatial': typed('dct:Location', `${authority}/country/CHN`),
  };
  const subject = {
    'dcat:theme': concept('data-theme/TECH', 'Science and technology'),
    'dcat:keyword': [
      { '@value': '人工智能', '@language': 'zh' },
      { '@value': '制造业', '@language': 'zh' },
      { '@value': 'artificial intelligence', '@language': 'en' },
      { '@value': 'manufacturing', '@language': 'en' },
    ],
  };
  const dataset = {
    ...common,
    ...subject,
    '@id': `${home}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': texts(siteLabels.name),
    'dct:description': texts(siteLabels.description),
    'dct:identifier': 'atlas',
    'dcat:version': day,
    'dcat:landingPage': { '@id': home, '@type': 'foaf:Document' },
    'dct:accessRights': typed('dct:RightsStatement', `${authority}/access-right/PUBLIC`),
    'dct:accrualPeriodicity': typed('dct:Frequency', `${authority}/frequency/IRREG`),
    'dcat:distribution': [...files].flatMap(([name, facts]) => distribution(name, facts, at(`/data/${name}`))),
  };
  const service = {
    ...common,
    ...subject,
    '@id': `${home}#api`,
    '@type': 'dcat:DataService',
    'dct:title': { '@value': 'JSON API', '@language': 'en' },
    'dcat:endpointURL': link(at('/api/v1/index.json')),
    'dcat:endpointDescription': link(apiAddress('openapi', addressOf)),
    'dcat:servesDataset': link(dataset['@id']),
  };
  const catalogue = {
    ...common,
    '@context': context,
    '@id': `${home}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': texts(siteLabels.name),
    'dct:description': texts(siteLabels.tagline),
    'foaf:homepage': { '@id': at('/'), '@type': 'foaf:Document' },
    'dcat:dataset': dataset,
    'dcat:service': service,
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

/** A file as a distribution; none for what is no form of the data. */
function distribution(name: string, { length, sha256 }: FileFacts, address: string): object[] {
  const form = formats[name.split('.').at(-1) ?? ''];
  if (!form) return [];
  const [type, format] = form;
  return [
    {
      '@id': address,
      '@type': 'dcat:Distribution',
      'dct:title': { '@value': name, '@language': 'en' },
      'dcat:accessURL': link(address),
      'dcat:downloadURL': link(address),
      'dcat:mediaType': mediaType(type),
      'dct:format': fileType(format),
      'dcat:byteSize': { '@value': String(length), '@type': 'xsd:nonNegativeInteger' },
      'dct:license': link(licence.address),
      'dcatap:availability': concept('planned-availability/STABLE', 'stable'),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': digest,
        'spdx:checksumValue': {
          '@value': sha256,
          '@type': 'xsd:hexBinary',
        },
      },
    },
  ];
}
