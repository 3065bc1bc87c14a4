import type { TestProject } from 'vitest/node';
import { ensureChromium } from './chromium.ts';
import { type ServedSite, serveSite } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
  }
}

let served: ServedSite | undefined;

export async function setup(project: TestProject): Promise<void> {
  // Before the workers start theirs: it may have to be installed.
  ensureChromium();
  served = await serveSite();
  project.provide('site', served.address);
}

export function teardown(): void {
  served?.stop();
}
