import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { runCheck } from '../../src/editor/check/command.ts';
import { runHere } from './command.ts';
import { inTemporaryFolder, root, writeFiles } from './folders.ts';

/* The submission form as tests fill it in. */

export const form = (page: Page): Locator => page.locator('[data-form]:not([hidden])');

/** A field of a form, not of an item in one of its lists nor of a new enterprise; or a field of an item. */
export function field(within: Locator, key: string): Locator {
  const named = `[data-field="${key}"]`;
  const inside = `:is([data-items], [data-companion]) ${named}`;
  return within.locator(`:scope[data-form] ${named}:not(${inside}), :scope:not([data-form]) ${named}`).first();
}

/** Writes into a field: texts by language, a choice by its value, a term by what one types to find it. */
export async function write(within: Locator, key: string, value: string | { zh: string; en?: string }): Promise<void> {
  const place = field(within, key);
  const kind = await place.getAttribute('data-kind');
  if (typeof value === 'object') {
    for (const [part, text] of Object.entries(value)) await place.locator(`[data-part=${part}]`).fill(text);
  } else if (kind === 'pick' || kind === 'picks') {
    const input = place.locator('input').first();
    await input.fill(value);
    await place.locator('[role=option]').first().waitFor();
    await input.press('Enter');
  } else if (kind === 'radios' || kind === 'checks') await place.locator(`input[value="${value}"]`).check();
  else if ((await place.locator('select').count()) > 0) await place.locator('select').first().selectOption(value);
  else await place.locator('input, textarea').first().fill(value);
}

/** Adds an item to a list, with everything in it open. */
export async function add(within: Locator, key: string): Promise<Locator> {
  const list = field(within, key);
  await list.locator(':scope > [data-add]').click();
  const item = list.locator(':scope > [data-items] > *').last();
  await openAll(item);
  return item;
}

/** Opens every step and part. */
export async function openAll(within: Locator): Promise<void> {
  await within.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
}

/** Waits until the form was judged and has so many faults. */
export const settled = (page: Page, faults: number): Promise<void> =>
  page.locator(`#submit[data-left="${faults}"]`).waitFor({ state: 'attached' });

/** The file that the page saves, as texts by name; one of several is taken apart. */
export async function saved(page: Page): Promise<Record<string, string>> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
  const bytes = new Uint8Array(await buffer(await download.createReadStream()));
  const name = download.suggestedFilename();
  if (!name.endsWith('.zip')) return { [name]: strFromU8(bytes) };
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, text]) => [path, strFromU8(text)]));
}

/** What `npm run check` says is wrong with the real content and these files, by path below the project. */
export function errorsOf(files: Readonly<Record<string, string>>): Promise<unknown[]> {
  return inTemporaryFolder(async (folder) => {
    const content = join(folder, 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    writeFiles(folder, files);
    const { stdout } = await runHere(() => runCheck(['--format', 'json']), { CONTENT_DIR: content });
    const { faults } = JSON.parse(stdout) as { faults: { severity: string }[] };
    return faults.filter(({ severity }) => severity === 'error');
  });
}
