import { describe, expect, it } from 'vitest';
import { askedFor, withNeededMarks } from '../../../../src/editor/build/scope-marks.ts';

/* Which elements keep the mark by which a component's own styles find them. */

/** What a compiled component works out as it renders. */
const worked = (call: string) => `\${${call}}`;
const mark = 'data-astro-cid-abc123';
const after = (element: string, styles: string) => withNeededMarks(element, askedFor(styles));

describe('an element that a style can ask for keeps its mark', () => {
  it.each([
    ['by its name', `<h2 ${mark}>`, 'h2 { color: red }'],
    ['by its class', `<p class="lead soft" ${mark}>`, '.soft { color: red }'],
    ['by its id', `<p id="here" ${mark}>`, '#here { color: red }'],
    ['by an attribute', `<p data-gain ${mark}>`, '[data-gain] { color: red }'],
    [
      'by an attribute that is worked out',
      `<p${worked('addAttribute(x, "data-gain")')} ${mark}>`,
      "p[data-gain='1'] { color: red }",
    ],
    ['as a part of a longer selector', `<li class="row" ${mark}>`, '.list > .row + .row:hover { color: red }'],
    ['within a condition', `<p ${mark}>`, '@media (min-width: 40rem) { p { color: red } }'],
    ['nested', `<b ${mark}>`, '.x { & b { color: red } }'],
    ['among several', `<b ${mark}>`, ':is(i, b) { color: red }'],
    ['where any element is meant', `<b ${mark}>`, '.x > * { color: red }'],
    ['where any element in a state is meant', `<b ${mark}>`, '.x > :first-child { color: red }'],
    ['where its classes are worked out', `<b${worked('addAttribute(y, "class")')} ${mark}>`, '.x { color: red }'],
    ['where its attributes are handed on', `<b${worked('spreadAttributes(y)')} ${mark}>`, '.x { color: red }'],
  ])('%s', (_, element, styles) => {
    expect(after(element, styles)).toBe(element);
  });
});

it.each([
  ['<p class="soft" data-astro-cid-abc123>', '.lead { color: red }', '<p class="soft">'],
  ['<b data-astro-cid-abc123>', '/* b */ .x::before { content: "b" }', '<b>'],
  [
    `<a${worked('addAttribute(to, "href")')} ${mark}>`,
    '.x:hover { color: red }',
    `<a${worked('addAttribute(to, "href")')}>`,
  ],
  ['<i data-astro-cid-abc123></i><u data-astro-cid-abc123>', 'u { color: red }', '<i></i><u data-astro-cid-abc123>'],
])('%s loses it under %j', (element, styles, left) => {
  expect(after(element, styles)).toBe(left);
});
