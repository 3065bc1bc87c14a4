import { expect, it } from 'vitest';
import { withShortMarks } from '../../../../src/editor/build/short-marks.ts';

/* The marks by which a component's styles find its elements, as short as they can be. */

it('elements and styles of a component have the same short mark', () => {
  expect(withShortMarks('<p class="lead" data-astro-cid-y3l3updf><i data-astro-cid-y3l3updf></i>', 17)).toBe(
    '<p class="lead" data-17><i data-17></i>',
  );
  expect(withShortMarks('p[data-astro-cid-y3l3updf]:hover{color:red}', 17)).toBe('p[data-17]:hover{color:red}');
  expect(withShortMarks('renderComponent(r, "A", A, { "data-astro-cid-y3l3updf": true })', 17)).toBe(
    'renderComponent(r, "A", A, { "data-17": true })',
  );
});

it('a component that is not of the site keeps its own', () => {
  expect(withShortMarks('<p data-astro-cid-y3l3updf>', -1)).toBe('<p data-astro-cid-y3l3updf>');
});
