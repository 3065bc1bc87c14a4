import { describe, expect, it } from 'vitest';
import { handOver, longestAddress } from '../../../src/submit/hand-over.ts';

const path = 'content/scenarios/a-case.mdx';
const github = { repository: 'https://github.com/atlas/atlas/', email: '' };

describe('a finished file goes', () => {
  it('into the address of a new file on GitHub, with its text', () => {
    const { href, filled } = handOver(path, '---\ntitle: 涂布\n---\n', false, github) ?? {};
    expect(filled).toBe(true);
    const address = new URL(href ?? '');
    expect(`${address.origin}${address.pathname}`).toBe('https://github.com/atlas/atlas/new/main');
    expect(address.searchParams.get('filename')).toBe(path);
    expect(address.searchParams.get('value')).toBe('---\ntitle: 涂布\n---\n');
  });

  it('is pasted where the address would be 8,000 bytes or more', () => {
    const lengths = [500, 860, 861, 862, 863, 864, 865, 866, 867, 868, 869, 870, 880, 900, 4000].map((length) => {
      const { href = '', filled } = handOver(path, '字'.repeat(length), false, github) ?? {};
      expect(href.length).toBeLessThan(longestAddress);
      return filled;
    });
    expect(lengths[0]).toBe(true);
    expect(lengths.at(-1)).toBe(false);
  });

  it('to the editor of a file that stands', () => {
    expect(handOver(path, 'x', true, github)).toEqual({
      href: `https://github.com/atlas/atlas/edit/main/${path}`,
      filled: false,
    });
  });

  it.each(['https://gitee.com/atlas/atlas', 'https://gitcode.com/atlas/atlas'])('to its folder on %s', (repository) => {
    expect(handOver(path, 'x', false, { repository, email: '' })).toEqual({
      href: `${repository}/tree/main/content/scenarios`,
      filled: false,
    });
  });

  it('into a letter where there is no repository, and nowhere without an address', () => {
    expect(handOver(path, 'x', false, { repository: '', email: 'atlas@example.org' })?.href).toMatch(
      /^mailto:atlas@example\.org\?subject=Atlas/,
    );
    expect(handOver(path, 'x', false, { repository: '', email: '' })).toBeUndefined();
  });
});
