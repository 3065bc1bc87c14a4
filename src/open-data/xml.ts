import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An element as a document; what would end a section of literal text is escaped, as XML asks even outside of one. */
export const xmlDocument = (element: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(element, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
