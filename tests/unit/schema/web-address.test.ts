import { expect, it } from 'vitest';
import { asUri } from '../../../src/schema/web-address.ts';

/* The addresses that machines read: what a browser takes is not always one. */

it.each([
  ['https://example.org/a?b=%E6%96%B0#c', 'https://example.org/a?b=%E6%96%B0#c'],
  ['https://Example.org', 'https://Example.org'],
  ['https://example.org/新闻?名=一|二', 'https://example.org/%E6%96%B0%E9%97%BB?%E5%90%8D=%E4%B8%80%7C%E4%BA%8C'],
  ['https://中国.cn/a', 'https://xn--fiqs8s.cn/a'],
  ['https://example.org/100%?a[0]=%zz', 'https://example.org/100%25?a%5B0%5D=%25zz'],
  ['https://example.org/\ud83d', 'https://example.org/%EF%BF%BD'],
])('%s is written %s', (address, uri) => {
  expect(asUri(address)).toBe(uri);
});
