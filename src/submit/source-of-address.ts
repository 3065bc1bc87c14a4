import type { SourceKind } from '../schema/source.ts';
import type { Wording } from '../schema/text.ts';
import { webAddressFault } from '../schema/web-address.ts';

/* What an address alone tells of a source. No page is fetched: a site asks no other host. */

/** What the catalogue knows of a host that sources cite. */
export interface KnownHost {
  label: Wording;
  kind: SourceKind;
  /** It repeats others' texts. */
  repost?: true;
  /** A public site must not send people there. */
  linkable?: false;
}

/** A page that entries cite already. */
export interface KnownPage {
  title: string;
  publisher: string;
  kind: SourceKind;
  date?: string;
  repost?: true;
}

/** What is to be said about an address before it is published. */
export type AddressRemark = 'mirror' | 'unlinkable' | 'secret' | 'shortened';

/** In how many files the pages cited are kept. */
const buckets = 64;

/** The file in which the pages of a host stand. */
export function bucketOf(host: string): number {
  let sum = 0;
  for (const character of host) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % buckets;
}

/** Every bucket's number. */
export const everyBucket: readonly number[] = Array.from({ length: buckets }, (_, bucket) => bucket);

/** An address without what makes two addresses of one page differ. */
export const pageKey = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');

/** The address as it was pasted, without what is around it, seen or not; `undefined` where it holds none. */
export function addressIn(pasted: string): string | undefined {
  const text = pasted
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(https?)：[/／]{2}/i, '$1://');
  const found = /https?:\/\/[^\s，。；：、！？…（）【】《》“”‘’"'<>]+/i.exec(text)?.[0];
  const address = found && withoutEnd(found);
  return address && webAddressFault(address) === undefined ? address : undefined;
}

/** An address without the marks that end its sentence or close its brackets. */
function withoutEnd(address: string): string {
  const closed = address.replace(/[.,;:!*]+$/, '');
  const [, bracket] = /([)\]])$/.exec(closed) ?? [];
  const opening = bracket === ')' ? '(' : '[';
  if (bracket && closed.split(bracket).length > closed.split(opening).length) return withoutEnd(closed.slice(0, -1));
  return closed;
}

/** The host of an address; empty where it is none. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** The host itself or, for a sub-domain that is not known, the known one that it belongs to. */
export function knownHost(host: string, hosts: ReadonlyMap<string, KnownHost>): KnownHost | undefined {
  for (let name = host.replace(/^www\./, ''); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = hosts.get(name) ?? hosts.get(`www.${name}`);
    if (found) return found;
  }
  return undefined;
}

/** What kind of source a host's name alone suggests. */
export function kindByName(host: string): SourceKind | undefined {
  if (/\.gov(\.[a-z]{2})?$|^gov\./.test(host)) return 'government';
  if (/\.(?:edu|ac|org)(\.[a-z]{2})?$/.test(host)) return 'third-party';
  return undefined;
}

const secretParameter =
  /(?:^|[_-])(?:token|access_?key|api_?key|secret|passw(?:or)?d|pwd|session(?:id)?|sid|jsessionid|signature|sign|sig|auth(?:code|orization)?|ticket|credential)$/i;
const shorteners = /^(?:t\.cn|dwz\.cn|url\.cn|suo\.im|bit\.ly|t\.co|tinyurl\.com|goo\.gl|is\.gd|ow\.ly)$/;

/** What is to be said about an address: that it repeats others, must not be linked, or carries somebody's key. */
export function remarksOn(address: string, host: KnownHost | undefined): AddressRemark[] {
  if (!URL.canParse(address)) return [];
  const { hostname, searchParams, hash } = new URL(address);
  const names = [...searchParams.keys(), ...new URLSearchParams(hash.replace(/^#/, '')).keys()];
  const secret = names.some((name) => secretParameter.test(name)) || /;jsessionid=/i.test(address);
  const bareNumber = /^[\d.]+$/.test(hostname);
  return [
    ...(secret ? (['secret'] as const) : []),
    ...(bareNumber || host?.linkable === false ? (['unlinkable'] as const) : []),
    ...(host?.repost ? (['mirror'] as const) : []),
    ...(shorteners.test(hostname) ? (['shortened'] as const) : []),
  ];
}
