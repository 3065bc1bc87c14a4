import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { shelfKey } from '../../src/shelf/kept.ts';
import { limits } from '../../src/shelf/shelf.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { download } from '../support/download.ts';
import { type Reader, startReading } from '../support/reader.ts';
import { goToShortlist } from '../support/tray.ts';

/* What readers mark: kept, noted, shared, taken along and printed; without storage as well. */

const { scenarios, enterprises, playbooks } = realCatalogue();
const marked = [`scenarios/${scenarios[0]?.id}`, `playbooks/${playbooks[0]?.id}`, `enterprises/${enterprises[0]?.id}`];
const settled = (page: Page) => page.locator('[data-items][aria-busy="false"]').waitFor({ state: 'attached' });
const items = (page: Page) =>
  page.locator('[data-items] > li').evaluateAll((found) => found.map((item) => item.getAttribute('data-entry')));

/** Marks entries as if that had been done on a visit before. */
const keep = (page: Page, entries: readonly string[]) =>
  page.evaluate(([key, shelf]) => localStorage.setItem(key, shelf), [
    shelfKey,
    JSON.stringify({ lists: [{ name: '', items: entries.map((entry) => ({ entry, note: '' })) }], current: 0 }),
  ] as const);

/** A reader who has marked a case, a playbook and an enterprise before. */
async function whoMarked(): Promise<Reader> {
  const reader = await startReading();
  await reader.open('/robots.txt');
  await keep(reader.page, marked);
  return reader;
}

describe.each([
  { language: '', widths: [390, 1440] },
  { language: '/en', widths: [1440, 390] },
] as const)('at $widths pixels, in the language “$language”', ({ language, widths }) => {
  it('holds what was marked, in order, with notes, from one visit to the next', async () => {
    const [first, last] = widths;
    const height = 900;
    const { page, open, leave } = await startReading({ viewport: { width: first, height } });
    for (const entry of marked) {
      await open(`${language}/${entry}/`);
      await page.locator('.actions [data-mark]').press('Enter');
    }
    await page.locator('[data-tray] [data-shortlist]').waitFor();
    await page.setViewportSize({ width: last, height });
    const button = page.locator('.actions [data-mark]');
    for (const isMarked of ['false', 'true']) {
      await button.press('Enter');
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe(isMarked);
    }
    await goToShortlist(page);
    await page.waitForURL(/\/shortlist\/$/);
    await settled(page);
    expect(await items(page)).toEqual(marked);
    const moveUp = async (entry: string | undefined, order: readonly (string | undefined)[]) => {
      await page.locator(`[data-entry="${entry}"] [data-up]`).press('Enter');
      await expect.poll(() => items(page)).toEqual(order);
      await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-up'))).toBe(true);
    };
    await page.locator('[data-items] textarea').first().fill('问价：6 月前');
    await page.locator('[data-name]').fill('涂布');
    await moveUp(marked[2], [marked[0], marked[2], marked[1]]);
    await page.setViewportSize({ width: first, height });
    await moveUp(marked[1], marked);
    await page.reload();
    await settled(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      expect(await items(page)).toEqual(marked);
      expect(await page.locator('[data-items] textarea').first().inputValue()).toBe('问价：6 月前');
      expect(await page.locator('[data-heading]').textContent()).toBe('涂布');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await leave();
  });
});

it('says so where a list is full, and takes no further mark', async () => {
  const { page, open, leave } = await startReading();
  await open(`/${marked[0]}/`);
  await keep(
    page,
    Array.from({ length: limits.items }, (_, index) => `scenarios/kept-${index}`),
  );
  const button = page.locator('.actions [data-mark]');
  await button.click();
  await expect.poll(() => page.locator('[data-marked]').textContent()).toMatch(/200.*满了/);
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await leave();
});

it('a press is answered and kept at once, though the tray does not come and the reader goes on', async () => {
  const { page, open, leave } = await startReading();
  await page.route(/\/assets\/tray\..*\.js$/, () => undefined);
  await open(`/${marked[0]}/`);
  const button = page.locator('.actions [data-mark]');
  const answers = await button.evaluate((mark: HTMLElement) =>
    [1, 2, 3].map(() => {
      mark.click();
      return mark.ariaPressed;
    }),
  );
  expect(answers).toEqual(['true', 'false', 'true']);
  await open(`/${marked[1]}/`);
  await button.press('Enter');
  await open('/shortlist/');
  await settled(page);
  expect(await items(page)).toEqual(marked.slice(0, 2));
  await leave();
});

it('gives back what was removed by mistake', async () => {
  const { page, open, leave } = await whoMarked();
  await open('/shortlist/');
  await settled(page);
  await page.locator('[data-items] > li').first().getByRole('button', { name: '移出' }).press('Enter');
  await expect.poll(() => items(page)).toEqual(marked.slice(1));
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-undo'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => items(page)).toEqual(marked);
  await page.locator('[data-drop]').press('Enter');
  await expect.poll(() => items(page)).toEqual([]);
  await page.locator('[data-undo]').press('Enter');
  await expect.poll(() => items(page)).toEqual(marked);
  await leave();
});

it('has several lists; what is marked goes to the one in hand', async () => {
  const { page, open, leave } = await whoMarked();
  await open('/shortlist/');
  await page.locator('[data-add]').press('Enter');
  await expect.poll(() => items(page)).toEqual([]);
  await open(`/${marked[1]}/`);
  expect(await page.locator('.actions [data-mark]').getAttribute('aria-pressed')).toBe('false');
  await page.locator('.actions [data-mark]').press('Enter');
  await open('/shortlist/');
  await settled(page);
  expect(await items(page)).toEqual([marked[1]]);
  await page.locator('[data-lists]').selectOption({ index: 0 });
  await expect.poll(() => items(page)).toEqual(marked);
  await leave();
});

it('is shared by its address, notes only where they go along, and kept by whoever opens it', async () => {
  const { page, open, leave } = await whoMarked();
  await open('/shortlist/');
  await settled(page);
  await page.locator('[data-name]').fill('检测 & 涂布');
  await page.locator('[data-items] textarea').nth(1).fill('备注=1&2');
  await page.locator('[data-share]').press('Enter');
  await expect.poll(() => page.locator('[data-address]').inputValue()).toContain('?ids=');
  expect(await page.locator('[data-address]').inputValue()).not.toContain('#');
  await page.locator('[data-with-notes]').check();
  await page.locator('[data-share]').press('Enter');
  await expect.poll(() => page.locator('[data-address]').inputValue()).toContain('#');
  const address = await page.locator('[data-address]').inputValue();
  await leave();

  const other = await startReading();
  await other.open(address.slice(inject('site').length));
  await settled(other.page);
  expect(await items(other.page)).toEqual(marked);
  expect(await other.page.locator('[data-items] .note').allTextContents()).toEqual(['备注=1&2']);
  await other.page.locator('[data-keep]').press('Enter');
  await other.page.waitForURL(/\/shortlist\/$/);
  await settled(other.page);
  expect(await other.page.locator('[data-heading]').textContent()).toBe('检测 & 涂布');
  expect(await other.page.locator('[data-items] textarea').nth(1).inputValue()).toBe('备注=1&2');
  await other.leave();
});

it('tells what of a damaged address it cannot read, and shows the rest', async () => {
  const { page, open, leave } = await startReading();
  await open(`/shortlist/?ids=${marked[0]},B%3Cb%3E,${marked[2]}`);
  await settled(page);
  expect(await items(page)).toEqual([marked[0], marked[2]]);
  expect(await page.locator('[data-told]').textContent()).toContain('没有用上：B<b>');
  await leave();
});

it('is exported and imported as a file; another file is refused in plain words', async () => {
  const { page, open, leave } = await whoMarked();
  await open('/shortlist/');
  await settled(page);
  await page.locator('[data-items] textarea').first().fill('一');
  const file = await download(page, page.locator('[data-save]'));
  expect(file.name).toBe('未命名名单.json');
  expect(JSON.parse(file.content.toString('utf8')).items).toHaveLength(3);
  await page
    .locator('[data-open]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect.poll(() => page.locator('[data-told]').textContent()).toContain('这不是短名单文件');
  await page
    .locator('[data-open]')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.content });
  await expect.poll(() => page.locator('[data-lists] option').count()).toBe(2);
  await expect.poll(() => items(page)).toEqual(marked);
  await leave();
});

it('compares what is chosen, of one kind only', async () => {
  const { page, open, leave } = await startReading();
  const ids = scenarios.slice(0, 3).map(({ id }) => id);
  await open(`/shortlist/?ids=${ids.join(',')},${marked[2]}`);
  await page.locator('[data-keep]').press('Enter');
  await page.locator('[data-items] [type=checkbox]').nth(2).waitFor();
  await page.locator('[data-items] [type=checkbox]').nth(0).check();
  await page.locator('[data-items] [type=checkbox]').nth(3).check();
  await page.locator('.bar [data-compare]').press('Enter');
  await expect.poll(() => page.locator('[data-told]').textContent()).toContain('两到四个同类');
  await page.locator('[data-items] [type=checkbox]').nth(3).uncheck();
  await page.locator('[data-items] [type=checkbox]').nth(2).check();
  await page.locator('.bar [data-compare]').press('Enter');
  await page.waitForURL((address) => address.search === `?ids=${ids[0]},${ids[2]}`);
  await leave();
});

it.each(['', '/en'])(
  'is printed as a booklet: contents, then every entry on pages of its own (%s)',
  async (language) => {
    const { page, open, leave } = await whoMarked();
    await open(`${language}/shortlist/`);
    await settled(page);
    await page.locator('[data-items] textarea').first().fill('写在册子里');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeGreaterThanOrEqual(4);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.booklet .contents li').count()).toBe(3);
    expect(await page.locator('.booklet .chapter').first().textContent()).toContain('写在册子里');
    expect(await page.locator('.desk').isVisible()).toBe(false);
    await leave();
  },
);

it('works where the browser keeps nothing: the address takes along what is marked', async () => {
  const { page, open, atBeginning, leave } = await startReading();
  await atBeginning(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('shut off', 'SecurityError');
      },
    });
  });
  await open('/scenarios/');
  const first = page.locator('[data-list] [data-mark]').first();
  const entry = await first.getAttribute('data-mark');
  await first.press('Enter');
  await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
  await goToShortlist(page);
  await page.waitForURL(/\/shortlist\/\?ids=/);
  await settled(page);
  expect(await items(page)).toEqual([entry]);
  await page.locator('[data-keep]').press('Enter');
  await expect.poll(() => page.locator('[data-not-kept]').isVisible()).toBe(true);
  await leave();
});

it('says what it needs without JavaScript', async () => {
  const { page, open, leave } = await startReading({ javaScriptEnabled: false });
  await open('/shortlist/');
  expect(await page.locator('#shortlist').textContent()).toContain('需要 JavaScript');
  expect(await page.locator('.desk').isVisible()).toBe(false);
  await leave();
});
