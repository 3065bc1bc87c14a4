import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Characters that no XML document may hold, however they are written. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML may hold it. */
export const xmlText = (text: string): string => text.replaceAll(forbidden, '\ufffd');

/** An element as a document; what would end a section of literal text is escaped, as XML asks even outside of one. */
export const xmlDocument = (element: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(element, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;

/** A text as it stands in an element or in the quotes of an attribute. */
export const xmlEscaped = (text: string): string =>
  xmlText(text).replaceAll(/[&<>"]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
