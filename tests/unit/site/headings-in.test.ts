import { expect, it } from 'vitest';
import { headingsIn } from '../../../src/site/headings-in.ts';

/* The contents of a page are read off its headings. */

it('are the headings of the second level that can be led to, in their order', () => {
  expect(
    headingsIn(
      '<h1 id="x">A</h1><h2 id="one">First</h2><h3 id="y">B</h3><h2 class="z" id="two" data-7>\n Second\n</h2>',
    ),
  ).toEqual([
    ['one', 'First'],
    ['two', 'Second'],
  ]);
});

it('are words alone: no count, no mark, characters as they are read', () => {
  expect(headingsIn('<h2 id="all">All <b>figures</b> &amp; &#39;more&#39; <span class="soft">12</span></h2>')).toEqual([
    ['all', "All figures & 'more'"],
  ]);
});

it('are none without an id', () => {
  expect(headingsIn('<h2>First</h2><p id="one">…</p>')).toEqual([]);
});
