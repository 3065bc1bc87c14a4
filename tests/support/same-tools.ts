import type { Page } from 'playwright-core';

/**
 * Has Playwright bring each page the very same tools for its locators. They would differ by the number of the page in
 * its window, which only names elements to assistants; of the same text the browser compiles it once, which spares
 * three tenths of what they cost. Where Playwright no longer counts pages in this way nothing changes.
 */
export function bringSameTools(page: Page): void {
  const connection: { toImpl?: (page: Page) => { frameManager?: object } | undefined } | undefined = Reflect.get(
    page,
    '_connection',
  );
  const frames = connection?.toImpl?.(page)?.frameManager;
  if (frames && '_allocateFrameSeq' in frames) frames._allocateFrameSeq = () => 0;
}
