import { collect, collectTexts } from './collect.ts';
import { faultAt, type Rule } from './rule.ts';

/** A page of a host that repeats others' texts is marked as such, or replaced by the original. */
export const repostedSource: Rule = ({ scenarios, enterprises, vocabulary }) => {
  const mirrors = new Map(
    [...vocabulary.publishers.values()].filter(({ repost }) => repost).map((publisher) => [publisher.host, publisher]),
  );
  return [...scenarios, ...enterprises].flatMap((entry) =>
    collect(entry.yaml.value, ['sources', '*']).flatMap(({ path, value: source }) => {
      const address = collectTexts(source, ['url'])[0]?.value ?? '';
      const mirror = URL.canParse(address) ? mirrors.get(new URL(address).host) : undefined;
      if (!mirror || collect(source, ['repost'])[0]?.value === true) return [];
      return [
        faultAt(
          entry,
          [...path, 'url'],
          'reposted-source',
          {
            zh: `${mirror.label.zh}（${mirror.host}）转载别处的文章，不是原出处。`,
            en: `${mirror.label.en} (${mirror.host}) repeats texts of others; it is not the original.`,
          },
          {
            zh: '改用原出处的网址；找不到就加一行 repost: true。',
            en: 'Use the address of the original; where there is none, add repost: true.',
          },
          'warning',
        ),
      ];
    }),
  );
};
