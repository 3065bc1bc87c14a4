import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe, type Looks, violationsOf } from '../support/axe.ts';
import { leaveUndrawn, type Reader, startReading } from '../support/reader.ts';

/* What axe is not asked twice is asked once: a fault in a look or a place that no page had before is found. */

/** Elements that are put into a page, with their styles. */
type Put = readonly { tag: 'p' | 'button'; style: string; role?: string }[];

const square = 'position: fixed; top: 300px; width: 40px; height: 40px;';
const faults: readonly { rule: string; put: Put }[] = [
  { rule: 'color-contrast', put: [{ tag: 'p', style: 'color: #aaa; background: #fff' }] },
  { rule: 'color-contrast', put: [{ tag: 'p', style: 'opacity: 0.3' }] },
  {
    rule: 'color-contrast',
    put: [
      { tag: 'p', style: 'position: fixed; inset: 300px 300px auto; height: 200px; color: #fff; background: #111' },
      { tag: 'p', style: 'position: fixed; inset: 320px 320px auto' },
    ],
  },
  {
    rule: 'target-size',
    put: [
      { tag: 'button', style: 'all: unset; display: block; font-size: 8px; line-height: 1' },
      { tag: 'button', style: 'all: unset; display: block; font-size: 8px; line-height: 1' },
    ],
  },
  {
    rule: 'target-size',
    put: [
      { tag: 'button', style: `${square} left: 300px` },
      { tag: 'button', style: `${square} left: 310px` },
    ],
  },
  { rule: 'aria-allowed-role', put: [{ tag: 'button', style: '', role: 'article' }] },
];

let reader: Reader;
const looks: Looks = new Set();
beforeAll(async () => {
  reader = await startReading({ alone: true });
  await reader.atBeginning(leaveUndrawn);
  await reader.atBeginning(axe);
  for (const _ of ['first', 'known']) {
    await reader.open('/about/');
    expect(await violationsOf(reader.page, false, looks)).toEqual([]);
  }
});
afterAll(() => reader.leave());

it.each(faults)('finds $rule where every look is known before', async ({ rule, put }) => {
  const { page, expectQuiet } = reader;
  const added = await page.evaluateHandle((all) => {
    // Not as markup: the content security policy takes no styles from it.
    const elements = all.map(({ tag, style, role }) => {
      const element = document.createElement(tag);
      element.style.cssText = style;
      element.textContent = 'made up';
      if (role) element.setAttribute('role', role);
      return element;
    });
    document.querySelector('main')?.append(...elements);
    return elements;
  }, put);
  expect((await violationsOf(page, false, looks)).join('\n')).toContain(`${rule}: `);
  await added.evaluate((elements) => {
    for (const element of elements) element.remove();
  });
  expectQuiet();
});
