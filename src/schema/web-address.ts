/** Why an address is refused, or that it is merely not encrypted. */
export type AddressFault = 'form' | 'control' | 'backslash' | 'credentials' | 'host' | 'script' | 'path';

/** Characters that browsers drop from addresses or that nobody sees: a way to hide what an address is. */
const unseen = /\p{Cc}|\u034f|[\u00ad\u061c\u180e\u2028-\u202e\u2060-\u206f\ufeff]|[\u200b-\u200f]/u;

/** Letters that pass for Latin ones in a host's name. */
const lookalike = /[\u0370-\u052f\u0530-\u058f\u13a0-\u13ff\uff01-\uff5e]/;

/** Hosts that are other machines for every reader, however their numbers are written. */
const ownNetwork = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]+$|^\[|\.(?:local|localhost)$/;

/** What is wrong with an `https:` or `http:` address, as written. */
export function webAddressFault(address: string): AddressFault | undefined {
  if (unseen.test(address)) return 'control';
  if (address.includes('\\')) return 'backslash';
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (!authority || /[{}<>"`]/.test(address) || !URL.canParse(address)) return 'form';
  if (authority.includes('@')) return 'credentials';
  const host = authority.replace(/:\d+$/, '');
  if (lookalike.test(host) || !host.includes('.') || /\s/.test(host)) return 'host';
  if (ownNetwork.test(new URL(address).hostname)) return 'host';
  return undefined;
}

/** A web address that was found sound, as RFC 3986 writes it: 新闻 is %E6%96%B0%E9%97%BB, a host of Chinese letters its xn-- name. */
export function asUri(address: string): string {
  const [, start = '', host = '', rest = ''] = /^(https?:\/\/)([^/?#]*)(.*)$/is.exec(address) ?? [];
  const authority = /^[!-~]*$/.test(host) ? host : new URL(address).host;
  return `${start}${authority}${rest.replace(/[^!-~]+|[|^[\]]|%(?![\da-f]{2})/gi, (signs) => encodeURIComponent(signs.toWellFormed()))}`;
}

/**
 * What is wrong with the address of a link: it must be `https:`, `http:`,
 * `mailto:`, a path of the site (`/scenarios/…/`) or an anchor of the page
 * (`#…`). It is judged as written, with entities already decoded.
 */
export function linkAddressFault(address: string): AddressFault | undefined {
  if (/^https?:/i.test(address)) return webAddressFault(address);
  if (unseen.test(address)) return 'control';
  if (/^mailto:[^\s@?"<>\\]+@[^\s@?"<>\\]+\.[^\s@?"<>\\]+(\?subject=[^&]*)?$/i.test(address)) return undefined;
  if (/^#[^\s\\]+$/.test(address)) return undefined;
  if (address.startsWith('/')) return isSitePath(address) ? undefined : 'path';
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? 'script' : 'form';
}

/** Whether a path stays on the site: no second slash, backslash or dots that climb, even when encoded. */
function isSitePath(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return false;
  }
  return !/\\|\/\/|%|(^|\/)\.{1,2}(\/|$)/.test(decoded) && !unseen.test(decoded) && !address.includes('\\');
}
