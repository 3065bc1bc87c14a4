import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Characters that no XML document may hold, however they are written. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML may hold it. */
export const xmlText = (text: string): string => text.replaceAll(forbidden, '\ufffd');

/** An element as a document; what would end a section of literal text is escaped, as XML asks even outside of one. */
export const xmlDocument = (element: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(element, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
