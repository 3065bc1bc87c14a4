import type { Page } from 'playwright-core';

/**
 * Waits until nothing of a page works any more. Not by Playwright's own ways to wait, which bring each page tools that
 * take a fifth as long to load as the page itself: worth it where much is asked of a page.
 */
export function untilIdle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => (document.querySelector('[aria-busy="true"]') ? setTimeout(look, 50) : done());
        look();
      }),
  );
}
