import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startBrowserServer } from './chromium.ts';
import { type ServedSite, serveSite } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
    /** Where the browser that all tests share is to be reached. */
    browser: string;
  }
}

let served: ServedSite | undefined;
let browser: BrowserServer | undefined;

export async function setup(project: TestProject): Promise<void> {
  [served, browser] = await Promise.all([serveSite(), startBrowserServer()]);
  project.provide('site', served.address);
  project.provide('browser', browser.wsEndpoint());
}

export async function teardown(): Promise<void> {
  served?.stop();
  await browser?.close();
}
