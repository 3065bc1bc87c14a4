import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { realCatalogue } from '../support/catalogue.ts';
import { startReading } from '../support/reader.ts';

/* The tray of what is marked stands at the foot of the window, and nothing under it. */

const { scenarios } = realCatalogue();
const id = scenarios[0]?.id ?? '';

async function mark(page: Page): Promise<void> {
  await page.locator(`main [data-mark="scenarios/${id}"]`).first().click();
  await page.locator('[data-tray]').waitFor();
}

/** Whether what is seen in the middle of an element is the element, or in it. */
const inSight = (element: Locator) =>
  element.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

it('leaves the contents of a page within reach on a phone', async () => {
  const { page, open, leave } = await startReading({ viewport: { width: 390, height: 800 } });
  await open(`/scenarios/${id}/`);
  await mark(page);
  expect(await inSight(page.locator('button[popovertarget=page-contents]').first())).toBe(true);
  await leave();
});

it('leaves every answer of the self-check within reach', async () => {
  const { page, open, leave } = await startReading({ viewport: { width: 1440, height: 900 } });
  await open(`/scenarios/${id}/`);
  await mark(page);
  await open('/match/');
  const last = page.locator('main form button[type=reset]');
  await last.waitFor();
  await page.locator('main form summary').last().focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => last.evaluate((one) => one.matches(':focus'))).toBe(true);
  expect(await inSight(last)).toBe(true);
  await leave();
});
