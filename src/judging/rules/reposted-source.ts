import { collect, collectTexts } from '../../schema/collect.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** A page of a host that repeats others' texts is marked as such, or replaced by the original. */
export const repostedSource = {
  about: { 'reposted-source': { zh: '转载的来源注明 repost', en: 'Sources that repeat others say so' } },
  judge: eachEntry((entry, { publishers }) =>
    collect(entry.front, ['sources', '*']).flatMap(({ path, value: source }) => {
      const address = collectTexts(source, ['url'])[0]?.value ?? '';
      const publisher = URL.canParse(address) ? publishers.get(new URL(address).host) : undefined;
      if (!publisher?.repost || collect(source, ['repost'])[0]?.value === true) return [];
      return [
        foundAt(
          entry,
          [...path, 'url'],
          'reposted-source',
          {
            zh: `${publisher.label.zh}（${publisher.host}）转载别处的文章，不是原出处。`,
            en: `${publisher.label.en} (${publisher.host}) repeats texts of others; it is not the original.`,
          },
          {
            zh: '改用原出处的网址；找不到就加一行 repost: true。',
            en: 'Use the address of the original; where there is none, add repost: true.',
          },
          'warning',
        ),
      ];
    }),
  ),
} satisfies Rule;
