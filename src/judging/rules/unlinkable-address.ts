import { collect, collectTexts } from '../../schema/collect.ts';
import type { Entry } from '../../schema/entry.ts';
import type { At, Finding } from '../../schema/finding.ts';
import type { Telling } from '../../schema/telling.ts';
import { languages } from '../../schema/text.ts';
import { tellUnlinkable, unlinkable } from '../unlinkable.ts';
import { eachEntry, found, mostOfRule, type Rule } from './rule.ts';

const mark: Telling['hint'] = {
  zh: '换成原出处的网址；找不到就在这个来源下加一行 linkable: false，页面只写出处、不链接。',
  en: 'Use the address of the original; where it cannot be found add linkable: false to the source: it is named, not linked.',
};
const take: Telling['hint'] = {
  zh: '删去这个网址；要说明出处，就写进 sources 并加 linkable: false。',
  en: 'Take the address out; to name where it was read, write it under sources with linkable: false.',
};

/** An address that a public site must not send people to is marked so, or stands nowhere. */
export const unlinkableAddress = {
  about: {
    'unlinkable-address': { zh: '不宜链接的网址注明 linkable: false', en: 'Addresses not to be linked say so' },
  },
  judge: eachEntry((entry, { publishers }) => {
    const tell = (address: string, at: At, hint: Telling['hint']): Finding[] => {
      const reason = unlinkable(address, publishers);
      if (!reason) return [];
      const { rule, message } = tellUnlinkable(reason, hint);
      return [found(entry, at, rule, message, hint)];
    };
    return [
      ...collect(entry.front, ['sources', '*'])
        .filter(({ value }) => collect(value, ['linkable'])[0]?.value !== false)
        .flatMap(({ path, value }) =>
          collectTexts(value, ['url']).flatMap(({ value: url }) => tell(url, { field: [...path, 'url'] }, mark)),
        ),
      ...collectTexts(entry.front, ['website']).flatMap(({ path, value }) => tell(value, { field: path }, take)),
      ...addressesInBodies(entry).flatMap(({ address, at }) => tell(address, at, take)),
    ].slice(0, mostOfRule);
  }),
} satisfies Rule;

function addressesInBodies({ bodies }: Entry): { address: string; at: At }[] {
  return languages.flatMap((body) =>
    [...(bodies[body] ?? '').matchAll(/https?:\/\/[^\s<>()"'\]，。；、）”]+/gi)].map((match) => ({
      address: match[0],
      at: { body, offset: match.index },
    })),
  );
}
