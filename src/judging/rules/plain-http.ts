import { collectTexts, type Found } from '../../schema/collect.ts';
import type { KnownEntry } from '../../schema/entry.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** Addresses of sources and websites are encrypted ones, where the site has them. */
export const plainHttp = {
  about: {},
  judge: eachEntry((entry) =>
    plainAddresses(entry).map(({ path }) =>
      foundAt(
        entry,
        path,
        'plain-http',
        { zh: '网址不是加密的（http）。', en: 'The address is not encrypted (http).' },
        {
          zh: '试一试 https://，能打开就改用它；不能就保留。',
          en: 'Try https:// and use it where it opens; else leave it.',
        },
        'warning',
      ),
    ),
  ),
} satisfies Rule;

/** The addresses of an entry's website and sources that are not encrypted. */
export function plainAddresses({ front }: KnownEntry): Found<string>[] {
  const addresses = [...collectTexts(front, ['website']), ...collectTexts(front, ['sources', '*', 'url'])];
  return addresses.filter(({ value }) => /^http:/i.test(value));
}
