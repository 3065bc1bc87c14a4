import { siteLabels } from '../../words/site.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { apiAddress } from '../api/addresses.ts';
import { sha256 } from '../files/checksums.ts';
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
  sqlite: ['application/vnd.sqlite3', 'SQLITE'],
  json: ['application/json', 'JSON'],
  jsonld: ['application/ld+json', 'JSON_LD'],
  zip: ['application/zip', 'ZIP'],
};

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const link = (id: string) => ({ '@id': id });
const texts = ({ zh, en }: { zh: string; en: string }) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

/** The description of these files as JSON-LD. */
export function dataCatalogue(files: ReadonlyMap<string, Uint8Array>, day: string, addressOf: AddressOf): string {
  const at = (path: string) => sharedAddress(addressOf, path);
  const home = at('/data/');
  const date = { '@value': day, '@type': 'xsd:date' };
  const publisher = {
    '@id': `${at('/')}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': texts(siteLabels.name),
  };
  const languages = ['ZHO', 'ENG'].map((code) => link(`${authority}/language/${code}`));
  const common = {
    'dct:publisher': publisher,
    'dct:language': languages,
    'dct:modified': date,
    'dct:license': link(licence.address),
  };
  const dataset = {
    ...common,
    '@id': `${home}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': texts(siteLabels.name),
    'dct:description': texts(siteLabels.description),
    'dct:identifier': 'atlas',
    'dcat:version': day,
    'dcat:landingPage': { '@id': home, '@type': 'foaf:Document' },
    'dcat:keyword': [
      { '@value': '人工智能', '@language': 'zh' },
      { '@value': '制造业', '@language': 'zh' },
      { '@value': 'artificial intelligence', '@language': 'en' },
      { '@value': 'manufacturing', '@language': 'en' },
    ],
    'dcat:theme': link(`${authority}/data-theme/TECH`),
    'dct:accessRights': link(`${authority}/access-right/PUBLIC`),
    'dct:accrualPeriodicity': link(`${authority}/frequency/IRREG`),
    'dct:spatial': link(`${authority}/country/CHN`),
    'dcat:distribution': [...files].flatMap(([name, bytes]) => distribution(name, bytes, at(`/data/${name}`))),
  };
  const service = {
    ...common,
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
function distribution(name: string, bytes: Uint8Array, address: string): object[] {
  const [type, format] = formats[name.split('.').at(-1) ?? ''] ?? [];
  if (type === undefined) return [];
  return [
    {
      '@id': address,
      '@type': 'dcat:Distribution',
      'dct:title': { '@value': name, '@language': 'en' },
      'dcat:accessURL': link(address),
      'dcat:downloadURL': link(address),
      'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${type}`),
      'dct:format': link(`${authority}/file-type/${format}`),
      'dcat:byteSize': { '@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger' },
      'dct:license': link(licence.address),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
        'spdx:checksumValue': {
          '@value': sha256(bytes),
          '@type': 'xsd:hexBinary',
        },
      },
    },
  ];
}
