import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../src/compare/example.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { download } from '../support/download.ts';
import { startReading } from '../support/reader.ts';

/* Entries side by side: chosen with the keyboard, told where they cannot be shown, taken along as files. */

const catalogue = realCatalogue();
const example = exampleOf(catalogue).map(({ id }) => id);
const settled = (page: Page) => page.locator('#compare [data-table][aria-busy="false"]').waitFor({ state: 'attached' });
const titles = (page: Page) => page.locator('#compare thead .title').allTextContents();
const labels = (page: Page) => page.locator('#compare tbody tr:not(.group) > th > span:first-child').allTextContents();
const height = 900;
/** Each language begins at another width. */
const ways = [
  { language: '', widths: [390, 1440] },
  { language: '/en', widths: [1440, 390] },
] as const;
const isWithin = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

describe.each(ways)('at $widths pixels, in the language “$language”', ({ language, widths }) => {
  it('marks two cases in a list and compares them, with the keyboard alone', async () => {
    const { page, open, leave } = await startReading({ viewport: { width: widths[0], height } });
    await open(`${language}/scenarios/`);
    const tray = page.locator('[data-tray]');
    expect(await tray.isVisible()).toBe(false);
    const pressed = page.locator('[data-list] [aria-pressed="true"]');
    const pressBoth = async () => {
      for (const index of [0, 1]) {
        await page.locator('[data-list] [data-mark]').nth(index).focus();
        await page.keyboard.press('Space');
      }
    };
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      await pressBoth();
      await expect.poll(() => pressed.count()).toBe(2);
      await expect.poll(() => tray.locator('[data-marked]').textContent()).toContain('2');
      if (width === widths[1]) break;
      await pressBoth();
      await expect.poll(() => pressed.count()).toBe(0);
    }
    const wanted = await page.locator('[data-list] [data-slot=title]').allTextContents();
    await tray.locator('[data-compare]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/compare\/\?ids=/);
    await settled(page);
    expect(await titles(page)).toEqual(wanted.slice(0, 2).map((title) => title.trim()));
    for (const width of widths.toReversed()) {
      await page.setViewportSize({ width, height });
      await isWithin(page, width);
    }
    await leave();
  });

  it('takes entries out and in, and goes back', async () => {
    const { page, open, leave } = await startReading({ viewport: { width: widths[0], height } });
    await open(`${language}/compare/?ids=${example.join(',')}`);
    await settled(page);
    const all = await titles(page);
    expect(all).toHaveLength(3);
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      await page.locator('thead .remove').last().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => titles(page)).toEqual(all.slice(0, 2));
      await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-count'))).toBe(true);
      const offer = page.locator('[data-offer=near] button').first();
      // What was unfolded at the width before still is.
      if (!(await offer.isVisible())) await page.locator('[data-add] summary').press('Enter');
      await offer.press('Enter');
      await expect.poll(async () => (await titles(page)).length).toBe(3);
      await page.goBack();
      await page.goBack();
      await expect.poll(() => titles(page)).toEqual(all);
    }
    await leave();
  });
});

it('shows the differences alone, keeps that in the address and in the other language', async () => {
  const { page, open, leave } = await startReading();
  await open(`/compare/?ids=${example.join(',')}`);
  await settled(page);
  const all = await labels(page);
  await page.locator('[data-differences]').check();
  await page.waitForURL(/&differences$/);
  const differing = await labels(page);
  expect(differing.length).toBeLessThan(all.length);
  expect(differing.length).toBeGreaterThan(3);
  await page.locator('a[data-other-language]').click();
  await page.waitForURL(/\/en\/compare\/.*&differences$/);
  await settled(page);
  expect(await labels(page)).toHaveLength(differing.length);
  await leave();
});

it('has figures of one metric, unit and scope in a row, each with its grade', async () => {
  const { page, open, leave } = await startReading();
  await open(`/compare/?ids=${example.join(',')}`);
  await settled(page);
  const row = page.locator('#compare tbody tr:has(th .notes):has(td)').first();
  expect(await row.locator('td').count()).toBe(3);
  expect(await row.locator('td .grade').count()).toBeGreaterThanOrEqual(3);
  expect(await row.locator('th .notes').textContent()).toMatch(/本应用或产线；越(高|低)越好/);
  await leave();
});

it.each(['enterprises', 'playbooks'] as const)(
  'compares %s as well, by their path or their id alone',
  async (folder) => {
    const [one, other] = catalogue[folder];
    const { page, open, leave } = await startReading();
    await open(`/compare/?ids=${folder}/${one?.id},${folder}/${other?.id}`);
    await settled(page);
    expect(await titles(page)).toHaveLength(2);
    await leave();
    // An id alone is looked for among cases first, and is missing there.
    const alone = await startReading({ isDisturbed: true });
    await alone.open(`/compare/?ids=${one?.id},${other?.id}`);
    await settled(alone.page);
    expect(await titles(alone.page)).toHaveLength(2);
    await alone.leave();
  },
);

it('tells what of a damaged address it cannot show, and shows the rest', async () => {
  const { page, open, leave } = await startReading({ isDisturbed: true });
  const enterprise = catalogue.enterprises[0];
  await open(
    `/compare/?ids=${example[0]},no-such-case,%3Cscript%3E,enterprises/${enterprise?.id},${example[1]},${example[2]}`,
  );
  await settled(page);
  const told = await page.locator('[data-told]').textContent();
  expect(told).toContain('图谱里没有，或已经撤下：no-such-case');
  expect(told).toContain('网址里看不懂的部分，没有用上：<script>');
  expect(told).toContain(`类别不同，没有放进：${enterprise?.record.shortName.zh}`);
  expect(told).toContain(`最多并排四个，没有放进：${example[2]}`);
  expect(await titles(page)).toHaveLength(2);
  await leave();
});

it('tells a case that its plant has given up, and leaves it out', async () => {
  const { page, open, leave } = await startReading();
  await page.route(`**/scenarios/${example[1]}/compare.json`, async (route) => {
    const json = await (await route.fetch()).json();
    await route.fulfill({ json: { ...json, withdrawn: true } });
  });
  await open(`/compare/?ids=${example.join(',')}`);
  await settled(page);
  expect(await titles(page)).toHaveLength(2);
  expect(await page.locator('[data-told]').textContent()).toContain('企业已停用，不参与对比');
  await leave();
});

it('says so where an entry does not load, and shows the rest', async () => {
  const { page, open, leave } = await startReading({ isDisturbed: true });
  await page.route(`**/scenarios/${example[1]}/compare.json`, (route) => route.abort());
  await open(`/compare/?ids=${example.join(',')}`);
  await settled(page);
  expect(await titles(page)).toHaveLength(2);
  expect(await page.locator('[data-told]').textContent()).toContain(`请检查网络后刷新：${example[1]}`);
  await leave();
});

/** The table as a file of a kind. */
async function saved(page: Page, kind: string): Promise<Buffer> {
  const { name, content } = await download(page, page.locator(`[data-save=${kind}]`));
  expect(name).toBe(`atlas-compare.${kind}`);
  return content;
}

it.each(['', '/en'])(
  'gives the table as CSV, XLSX and Markdown, with the values that it shows (%s)',
  async (language) => {
    const { page, open, leave } = await startReading();
    await open(`${language}/compare/?ids=${example.join(',')}`);
    await settled(page);
    const shown = await page.locator('#compare tbody tr:not(.group)').evaluateAll((rows) =>
      rows.map((row) => ({
        label: row.querySelector('th > span')?.textContent ?? '',
        cells: [...row.querySelectorAll('td')].map((cell) =>
          [...cell.querySelectorAll('.said, li > a')].map((line) => line.textContent ?? ''),
        ),
      })),
    );
    const { sheets } = await readXlsx(await saved(page, 'xlsx'));
    const table = (sheets[0]?.rows ?? []).map((row) => row.map(String));
    expect(table[0]?.slice(1).map((title) => title.split(' · ')[0])).toEqual(await titles(page));
    expect(table).toHaveLength(shown.length + 2);
    shown.forEach(({ label, cells }, index) => {
      const row = table[index + 2] ?? [];
      expect(row[0]).toContain(label);
      cells.forEach((lines, column) => {
        for (const line of lines) expect(row[column + 1]).toContain(line);
      });
    });
    const csv = parseCsv((await saved(page, 'csv')).toString('utf8').replace(/^\ufeff/, '')) as string[][];
    const plain = (text: unknown) => String(text).replace(/^'/, '').replaceAll('\r', '');
    expect(csv.map((row) => row.map(plain))).toEqual(table.map((row) => row.map(plain)));
    const markdown = (await saved(page, 'md')).toString('utf8');
    expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(table.length + 1);
    await leave();
  },
);

it('is printed across, all of what is folded written out', async () => {
  const { page, open, leave } = await startReading();
  await open(`/compare/?ids=${example.join(',')}`);
  await settled(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.emulateMedia({ media: 'print' });
  const folded = page.locator('#compare details.on-paper li').first();
  expect(await folded.isVisible()).toBe(true);
  await leave();
});

it('says what it needs without JavaScript, and where to read the same', async () => {
  const { page, open, leave } = await startReading({ javaScriptEnabled: false });
  await open('/compare/');
  expect(await page.locator('#compare').textContent()).toContain('需要 JavaScript');
  expect(await page.locator('#compare a[href="/scenarios/"]').isVisible()).toBe(true);
  await open('/scenarios/');
  expect(await page.locator('[data-mark]').first().isVisible()).toBe(false);
  await leave();
});

it('marks hits as search finds them, each by its name', async () => {
  const { page, open, leave } = await startReading();
  await open('/search/?q=电芯');
  await page.locator('#results[aria-busy="false"] > li').first().waitFor();
  const hit = page.locator('#results > li:has([data-mark])').first();
  const title = (await hit.locator('h2 a').textContent()) ?? '';
  await hit.getByRole('button', { name: `标记 ${title}` }).press('Enter');
  await expect.poll(() => hit.locator('[data-mark]').getAttribute('aria-pressed')).toBe('true');
  // The mark is still there when results are made anew.
  await page.locator('#q').fill('电芯 ');
  await page.locator('#results[aria-busy="false"]').waitFor();
  await expect.poll(() => page.locator('#results [aria-pressed="true"]').count()).toBe(1);
  await leave();
});
