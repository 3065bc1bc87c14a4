import { x } from 'xastscript';
import type { Language } from '../schema/text.ts';
import { siteLabels } from '../words/site.ts';
import type { AddressOf } from './address.ts';
import { xmlDocument } from './xml.ts';

/* /opensearch.xml and /en/opensearch.xml: how a browser searches the site from its address bar (OpenSearch 1.1). */

/** A short name may have no more than sixteen characters. */
const shortNames = { zh: 'Atlas 智造图谱', en: 'Atlas' } as const;

export function searchDescription(language: Language, addressOf: AddressOf): string {
  const home = addressOf('/', language);
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shortNames[language]),
      x('Description', siteLabels.description[language]),
      x('InputEncoding', 'UTF-8'),
      x('Language', language === 'zh' ? 'zh-CN' : 'en'),
      x('Image', { type: 'image/svg+xml' }, addressOf('/favicon.svg', language)),
      x('Url', { type: 'text/html', template: `${addressOf('/search/', language)}?q={searchTerms}` }),
      x('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: `${home}opensearch.xml` }),
    ]),
  );
}
