import type { Publisher } from '../schema/seeds/vocabulary.ts';
import type { Telling } from '../schema/telling.ts';

/** Why a public site must not link an address: it is a bare IP address, or its host is not what it was. */
export type Unlinkable = { why: 'numbers' } | { why: 'host'; host: string };

const bareHost = (host: string): string => host.replace(/^www\./, '');

/** Whether and why an address must not be linked, by the hosts that `seeds/publishers.yaml` marks so; theirs are those below them. */
export function unlinkable(
  address: string,
  publishers: ReadonlyMap<string, Pick<Publisher, 'linkable'>>,
): Unlinkable | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  if (/^\d+(?:\.\d+){3}$|^\[/.test(hostname)) return { why: 'numbers' };
  const parts = bareHost(hostname).split('.');
  for (const index of parts.keys()) {
    const host = parts.slice(index).join('.');
    const known = [host, `www.${host}`].find((name) => publishers.get(name)?.linkable === false);
    if (known !== undefined) return { why: 'host', host: known };
  }
  return undefined;
}

/** What is said of such an address; the mend is told by whoever knows where it stands. */
export function tellUnlinkable(found: Unlinkable, hint: Telling['hint']): Telling {
  return {
    rule: 'unlinkable-address',
    message:
      found.why === 'numbers'
        ? {
            zh: '网址是裸 IP 地址，公开网站不能链接。',
            en: 'The address is a bare IP address; a public site must not link it.',
          }
        : {
            zh: `${found.host} 是已过期、被盗用或代理的域名，公开网站不能链接。`,
            en: `${found.host} is an expired or hijacked domain, or a proxy; a public site must not link it.`,
          },
    hint,
  };
}
