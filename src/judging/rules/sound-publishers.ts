import type { SeedRule } from './seed-rule.ts';

/** Hosts of publishers stand in the order of their letters, and none is a bare IP address: those are refused as such. */
export const soundPublishers = {
  about: {
    'publisher-order': { zh: '发布者按主机名排列', en: 'Publishers stand in order of their hosts' },
    'publisher-address': { zh: '发布者不是裸 IP 地址', en: 'No publisher is a bare address of numbers' },
  },
  judge: ({ publishers }, report) => {
    publishers.forEach(({ host }, index) => {
      const before = publishers[index - 1]?.host;
      if (before !== undefined && host < before)
        report('publishers', [index, 'host'], {
          rule: 'publisher-order',
          message: {
            zh: `“${host}”排在“${before}”之后，不合字母顺序。`,
            en: `“${host}” stands after “${before}”, out of order.`,
          },
          hint: { zh: '按 host 的字母顺序移到它该在的地方。', en: 'Move it to its place in the order of hosts.' },
        });
      if (/^\d+(?:\.\d+){3}$/.test(host))
        report('publishers', [index, 'host'], {
          rule: 'publisher-address',
          message: { zh: `“${host}”是裸 IP 地址。`, en: `“${host}” is a bare IP address.` },
          hint: {
            zh: '删去这一项：裸 IP 地址一律不链接，不用列。',
            en: 'Delete it: bare IP addresses are never linked and need no list.',
          },
        });
    });
  },
} satisfies SeedRule;
