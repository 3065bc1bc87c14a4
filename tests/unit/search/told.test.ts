import { expect, it } from 'vitest';
import { foundWords, lackingWords, untoldWords } from '../../../src/search/page/told.ts';
import { searchLabels } from '../../../src/words/search.ts';
import { wordsIn } from '../../../src/words/words.ts';

/* What is said above the results. */

const { live: words } = wordsIn(searchLabels, 'zh');

it.each([
  ['没有找到“激光”。', { total: 0, answers: 0 }],
  ['3 条结果', { total: 3, answers: 3 }],
  ['3 条结果，其中 2 条只是相关', { total: 3, answers: 1 }],
  // Narrowed to what is only near, no result answers.
  ['3 条结果，都只是相关', { total: 3, answers: 0 }],
])('%s', (said, page) => {
  expect(foundWords('激光', { ...page, pages: [] }, words)).toBe(said);
});

it('says that the site has a page, whether or not there are results', () => {
  const pages = [{ url: '/submit/', title: { zh: '提交', en: 'Submit' }, line: { zh: '', en: '' } }];
  expect(foundWords('投稿', { total: 0, answers: 0, pages }, words)).toContain('“投稿”的条目，但本站有');
  expect(foundWords('安全', { total: 3, answers: 1, pages }, words)).toBe('3 条结果，其中 2 条只是相关；另有本站页面');
});

it('names the words that no entry has, and the other words only where there are any', () => {
  const page = { total: 3, unknown: ['叉车撞人'] };
  expect(lackingWords('叉车撞人 视觉', page, words)).toBe(
    '没有条目写到“叉车撞人”；下面是按其余的词和相近的内容找到的。',
  );
  expect(lackingWords('叉车撞人？', page, words)).toBe('没有条目写到“叉车撞人”；下面是内容相近的。');
  expect(lackingWords('Zyxw ABC', { total: 3, unknown: ['zyxw', 'abc'] }, words)).not.toContain('其余');
});

it('says which words ask what no record says, though nothing was found', () => {
  expect(untoldWords({ untold: ['国企', '上市公司'] }, words)).toBe(
    '企业是否属于“国企”、“上市公司”，记录里没有这一项：不作推测，只找文中写到的。',
  );
  expect(untoldWords({ untold: [] }, words)).toBe('');
});

it('says nothing of words where nothing was found, or all were', () => {
  expect(lackingWords('叉车撞人', { total: 0, unknown: ['叉车撞人'] }, words)).toBe('');
  expect(lackingWords('视觉', { total: 3, unknown: [] }, words)).toBe('');
});
