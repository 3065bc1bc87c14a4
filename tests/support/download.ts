import type { Locator, Page } from 'playwright-core';

/** Presses a button and takes the file that the page gives. */
export async function download(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [given] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const parts: Buffer[] = [];
  for await (const part of await given.createReadStream()) parts.push(Buffer.from(part));
  return { name: given.suggestedFilename(), content: Buffer.concat(parts) };
}
