import { describe, expect, it } from 'vitest';
import {
  addressIn,
  bucketOf,
  everyBucket,
  type KnownHost,
  kindByName,
  knownHost,
  pageKey,
  remarksOn,
} from '../../../src/submit/source-of-address.ts';

/* What an address tells of its page before anybody opened it. */

const mirror: KnownHost = { label: { zh: '转载网', en: 'Mirror' }, kind: 'press', repost: true };
const dead: KnownHost = { label: { zh: '旧站', en: 'Old' }, kind: 'press', linkable: false };

describe('an address', () => {
  it.each([
    ['见 https://example.org/a?b=1，2024年', 'https://example.org/a?b=1'],
    ['https://example.org/新闻', 'https://example.org/新闻'],
    ['example.org', undefined],
    ['https://127.0.0.1/a', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    ['（https://example.org/a（转载））', 'https://example.org/a'],
    ['“https://example.org/a”……', 'https://example.org/a'],
    ['https://example.org/a！', 'https://example.org/a'],
    ['(see https://example.org/a).', 'https://example.org/a'],
    ['[标题](https://example.org/a)', 'https://example.org/a'],
    ['https://example.org/a_(b)', 'https://example.org/a_(b)'],
    ['https://example.org/a; b', 'https://example.org/a'],
    ['https：//example.org/a', 'https://example.org/a'],
    ['\u200bhttps://example.org/a\u200b', 'https://example.org/a'],
  ])('is found in %j', (pasted, address) => {
    expect(addressIn(pasted)).toBe(address);
  });

  it('is the same page with and without www, a slash and an anchor', () => {
    expect(new Set(['https://www.a.org/b/', 'http://a.org/b#c', 'https://a.org/b'].map(pageKey)).size).toBe(1);
  });

  it.each([
    ['https://a.org/b', undefined, []],
    ['https://a.org/b', mirror, ['mirror']],
    ['https://a.org/b', dead, ['unlinkable']],
    ['http://93.184.216.34/b', undefined, ['unlinkable']],
    ['https://a.org/b?token=x', undefined, ['secret']],
    ['https://a.org/b?access_key=x', mirror, ['secret', 'mirror']],
    ['https://a.org/b;jsessionid=1A', undefined, ['secret']],
    ['https://a.org/b#access_token=x', undefined, ['secret']],
    ['https://a.org/b?sv=2024&sig=x', undefined, ['secret']],
    ['https://a.org/b?id=3&page=2&author=li', undefined, []],
    ['https://t.cn/x', undefined, ['shortened']],
    ['no address', mirror, []],
  ])('%s is remarked on', (address, host, expected) => {
    expect(remarksOn(address, host)).toEqual(expected);
  });
});

describe('a host', () => {
  const hosts = new Map([
    ['people.com.cn', mirror],
    ['www.miit.gov.cn', dead],
  ]);

  it.each([
    ['people.com.cn', mirror],
    ['ah.people.com.cn', mirror],
    ['miit.gov.cn', dead],
    ['com.cn', undefined],
    ['localhost', undefined],
  ])('%s is known by itself or by the one it belongs to', (host, known) => {
    expect(knownHost(host, hosts)).toBe(known);
  });

  it.each([
    ['www.miit.gov.cn', 'government'],
    ['www.energy.gov', 'government'],
    ['www.tsinghua.edu.cn', 'third-party'],
    ['www.weforum.org', 'third-party'],
    ['news.example.com', undefined],
  ])('%s suggests who speaks', (host, kind) => {
    expect(kindByName(host)).toBe(kind);
  });

  it('has its pages in one of the files that there are', () => {
    for (const host of ['', 'a.org', '例子.中国']) expect(everyBucket).toContain(bucketOf(host));
  });
});
