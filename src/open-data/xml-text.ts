/** Characters that no XML document may hold, however they are written. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML may hold it. */
export const xmlText = (text: string): string => text.replaceAll(forbidden, '\ufffd');

/** A text as it stands in an element or in the quotes of an attribute. */
export const xmlEscaped = (text: string): string =>
  xmlText(text).replaceAll(/[&<>"]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
