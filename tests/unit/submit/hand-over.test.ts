import { describe, expect, it } from 'vitest';
import { handOver, letter, longestAddress, softwareOf } from '../../../src/submit/hand-over.ts';

const path = 'content/scenarios/a-case.mdx';
const at = (repository: string) => ({ repository, branch: 'main' });
const github = at('https://github.com/atlas/atlas/');

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

  const folder = 'content/scenarios';
  it.each([
    ['https://gitee.com/a/b', `/tree/main/${folder}`, `/edit/main/${path}`],
    ['https://gitcode.com/a/b', `/tree/main/${folder}`, `/blob/main/${path}`],
    ['https://gitlab.com/a/b.git', `/-/new/main/${folder}?file_name=a-case.mdx`, `/-/edit/main/${path}`],
    ['https://codeberg.org/a/b', `/_new/main/${folder}?filename=a-case.mdx&value=x`, `/_edit/main/${path}`],
    ['https://gitea.example.org/a/b.git/', `/_new/main/${folder}?filename=a-case.mdx&value=x`, `/_edit/main/${path}`],
    ['https://git.example.org/a/b', '', ''],
  ])('to the addresses that %s has', (repository, begun, edited) => {
    const root = repository.replace(/(\.git)?\/?$/, '');
    expect(handOver(path, 'x', false, at(repository))?.href).toBe(root + begun);
    expect(handOver(path, 'x', true, at(repository))?.href).toBe(root + edited);
  });

  it('to the branch and the software that the settings name', () => {
    const own = { repository: 'https://git.example.org/a/b', branch: 'trunk', software: 'gitlab' } as const;
    expect(handOver(path, 'x', true, own)?.href).toBe(`https://git.example.org/a/b/-/edit/trunk/${path}`);
  });

  it('whatever its text and its branch are called', () => {
    const { href = '' } = handOver(path, '半\ud83d个字', false, { ...github, branch: 'text/新 #1?' }) ?? {};
    expect(new URL(href).searchParams.get('value')).toBe('半\ufffd个字');
    expect(decodeURIComponent(new URL(href).pathname)).toBe('/atlas/atlas/new/text/新 #1?');
    expect(() => letter('atlas@example.org', '\udc00', '')).not.toThrow();
  });

  it('nowhere without a repository; a letter says what it brings', () => {
    expect(handOver(path, 'x', false, at(''))).toBeUndefined();
    expect(letter('atlas@example.org', '投稿：甲 & 乙', '第一行\n第二行')).toBe(
      `mailto:atlas@example.org?subject=${encodeURIComponent('投稿：甲 & 乙')}&body=${encodeURIComponent('第一行\n第二行')}`,
    );
  });

  it.each([
    ['https://github.com/a/b', 'github'],
    ['https://gitlab.example.org/a/b', 'gitlab'],
    ['https://notgithub.com/a/b', undefined],
    ['git@github.com:a/b', undefined],
    ['', undefined],
  ])('by a host that is known: %s', (repository, software) => {
    expect(softwareOf(repository)).toBe(software);
  });
});
