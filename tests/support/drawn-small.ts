import type { Page } from 'playwright-core';

/**
 * Sizes a page as its window would, but has it drawn a hundred times smaller, for what nobody looks at: to draw it takes
 * a tenth of all work. Words, boxes, what moves and media queries are those of the size; only a mouse would point
 * elsewhere.
 */
export async function drawnSmall(page: Page): Promise<(width: number, height: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const drawn = { scale: 0.01, deviceScaleFactor: 1, mobile: false };
  return async (width, height) => {
    const size = { width, height, screenWidth: width, screenHeight: height };
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, ...drawn });
  };
}
