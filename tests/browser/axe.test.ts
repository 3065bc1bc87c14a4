import { expect, it } from 'vitest';
import { axe, type Looks, violationsOf } from '../support/axe.ts';
import { startReading } from '../support/reader.ts';

/* What axe is not asked twice is asked once: a fault in a look or a place that no page had before is found. */

/** Elements that are put into a page, with their styles. */
type Put = readonly { tag: 'p' | 'button'; style: string; role?: string }[];

const square = 'position: fixed; top: 300px; width: 40px; height: 40px;';
const faults: readonly { rule: string; put: Put }[] = [
  { rule: 'color-contrast', put: [{ tag: 'p', style: 'color: #aaa; background: #fff' }] },
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

it.each(faults)('finds $rule where every look is known before', async ({ rule, put }) => {
  const { page, open, atBeginning, leave } = await startReading({ alone: true });
  await atBeginning(axe);
  const looks: Looks = new Set();
  for (const _ of ['first', 'known']) {
    await open('/about/');
    expect(await violationsOf(page, false, looks)).toEqual([]);
  }
  await open('/about/');
  await page.evaluate((all) => {
    // Not as markup: the content security policy takes no styles from it.
    for (const { tag, style, role } of all) {
      const element = document.createElement(tag);
      element.style.cssText = style;
      element.textContent = 'made up';
      if (role) element.setAttribute('role', role);
      document.querySelector('main')?.append(element);
    }
  }, put);
  expect((await violationsOf(page, false, looks)).join('\n')).toContain(`${rule}: `);
  await leave();
});
