import type { Page } from 'playwright-core';

/** Goes to the short list by the tray, once the tray is there: its script comes after the first mark. */
export async function goToShortlist(page: Page): Promise<void> {
  const link = page.locator('[data-tray] [data-shortlist]');
  await link.waitFor();
  await link.press('Enter');
}
