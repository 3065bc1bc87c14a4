import { describe, expect, it } from 'vitest';
import { apa, bibtex, citations, gbt7714 } from '../../../src/reuse/citation.ts';

describe('GB/T 7714: the examples of the standard', () => {
  it.each([
    [
      {
        author: '萧钰',
        title: '出版业信息化迈入快车道',
        changed: '2001-12-19',
        read: '2002-04-15',
        url: 'http://www.creader.com/news/20011219/200112190019.html',
      },
      'EB/OL',
      '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
    ],
    [
      {
        author: 'Online Computer Library Center, Inc.',
        title: 'About OCLC',
        subtitle: 'history of cooperation',
        read: '2012-03-27',
        url: 'http://www.oclc.org/about/cooperation.en.html',
      },
      'EB/OL',
      'Online Computer Library Center, Inc. About OCLC: history of cooperation[EB/OL]. [2012-03-27]. http://www.oclc.org/about/cooperation.en.html.',
    ],
    [
      {
        author: '中国互联网络信息中心',
        title: '第29次中国互联网络发展现状统计报告',
        changed: '2012-01-16',
        read: '2013-03-26',
        url: 'http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf',
      },
      'R/OL',
      '中国互联网络信息中心. 第29次中国互联网络发展现状统计报告[R/OL]. (2012-01-16)[2013-03-26]. http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf.',
    ],
  ] as const)('%#', (page, carrier, written) => {
    expect(gbt7714(page, carrier)).toBe(written);
  });

  it('takes an entry of a directory as a database', () => {
    expect(gbt7714({ author: '某', title: '某例', changed: '2026', read: '引用日期', url: 'https://a.example/' })).toBe(
      '某. 某例[DB/OL]. (2026)[引用日期]. https://a.example/.',
    );
  });
});

describe('APA: the examples of the style’s own site', () => {
  it('a page that changes, with the day of reading and its site', () => {
    expect(
      apa({
        author: 'U.S. Census Bureau',
        title: 'U.S. and world population clock',
        site: 'U.S. Department of Commerce',
        read: '2020-01-09',
        url: 'https://www.census.gov/popclock/',
      }),
    ).toBe(
      'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
    );
  });

  it('leaves out a site that is the author, and knows days, months and years', () => {
    const page = { author: 'Atlas', title: 'Why?', site: 'Atlas', read: '2026-11-26', url: 'https://a.example/' };
    const dates = ['2026-01-02', '2026-01', '2026'].map((changed) => apa({ ...page, changed }));
    expect(dates).toEqual(
      ['2026, January 2', '2026, January', '2026'].map(
        (date) => `Atlas. (${date}). Why? Retrieved November 26, 2026, from https://a.example/`,
      ),
    );
  });
});

describe('BibTeX', () => {
  const page = {
    author: 'Atlas',
    title: 'A',
    changed: '2026-01-02',
    read: '2026-11-26',
    url: 'https://a.example/x_y/',
  };

  it('is an entry with the fields that are known', () => {
    expect(bibtex(page, 'atlas:x')).toBe(
      '@misc{atlas:x,\n  author = {{Atlas}},\n  title = {{A}},\n  year = {2026},\n  month = jan,\n  url = {https://a.example/x_y/},\n  urldate = {2026-11-26}\n}',
    );
    expect(bibtex({ ...page, changed: undefined }, 'k')).not.toMatch(/year|month/);
  });

  it('escapes what it reads as marks, so that braces stay in pairs', () => {
    const text = bibtex({ ...page, title: '50% {of} A&B_1 #2 $3 ~ ^ \\', url: 'https://a.example/{x}\\' }, 'k');
    expect(text).toContain(
      'title = {{50\\% \\{of\\} A\\&B\\_1 \\#2 \\$3 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}',
    );
    expect(text).toContain('url = {https://a.example/%7Bx%7D%5C}');
    const bare = text.replaceAll(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});

it('BibTeX names the work that it is a part of, where that is not the author', () => {
  const page = { author: 'Atlas', title: 'A', read: '2026-11-26', url: 'https://a.example/' };
  expect(bibtex({ ...page, site: 'Atlas' }, 'k')).not.toContain('howpublished');
  expect(bibtex({ ...page, site: 'Works & Co' }, 'k')).toContain('howpublished = {Works \\& Co}');
});

it('gives every form at once', () => {
  const page = { author: 'Atlas', title: 'A', read: 'day', url: 'https://a.example/' };
  expect(Object.keys(citations(page, 'k'))).toEqual(['gbt7714', 'apa', 'bibtex']);
});
