import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { blockPath, linkedBlocks } from '../../src/questions/linked-blocks.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { download } from '../support/download.ts';
import { type Reader, startReading } from '../support/reader.ts';
import { goToShortlist } from '../support/tray.ts';

/* What is no entry, marked where it stands: metrics, building blocks, industries, stages, schemes, standards. */

const catalogue = realCatalogue();
const { scenarios, vocabulary } = catalogue;
const first = (terms: ReadonlyMap<string, unknown>) => [...terms.keys()][0] ?? '';
const stage = scenarios[0]?.record.stages[0] ?? '';
const block = linkedBlocks(catalogue)[0]?.block.id ?? '';
const scheme = first(vocabulary.supportSchemes);
const reference = first(vocabulary.referenceScenarios);
const standard = first(vocabulary.standards);
const metric = scenarios.flatMap(({ results }) => results.map((one) => one.metric.id))[0] ?? '';
const industry = first(vocabulary.industries);

/** Where each is marked, in the order of the short list, and the name of its group. */
const marks = [
  { mark: `metrics/${metric}`, page: `/metrics/${metric}/`, group: ['指标', 'Metrics'] },
  { mark: `building-blocks/${block}`, page: blockPath(block), group: ['构件', 'Building blocks'] },
  { mark: `industries/${industry}`, page: `/industries/${industry}/`, group: ['行业', 'Industries'] },
  { mark: `stages/${stage}`, page: `/scenarios/by/stage/${stage}/`, group: ['制造环节', 'Stages of manufacture'] },
  {
    mark: `reference-scenarios/${reference}`,
    page: '/playbooks/reference/',
    group: ['国家参考指引的场景', 'Scenarios of the national guide'],
  },
  { mark: `schemes/${scheme}`, page: '/support/', group: ['支持政策', 'Support schemes'] },
  { mark: `standards/${standard}`, page: '/glossary/', group: ['标准与规则', 'Standards and rules'] },
];
/** Of the screen, in pixels. */
const height = 900;
const settled = (page: Page) => page.locator('[data-items][aria-busy="false"]').waitFor({ state: 'attached' });
const inGroups = (page: Page) =>
  page.locator('[data-groups] li').evaluateAll((found) => found.map((item) => item.getAttribute('data-entry')));

/** Marks each where it stands, at each width. */
async function markAll({ page, open }: Reader, language: string, widths: readonly number[]): Promise<void> {
  for (const { mark, page: path } of marks.toReversed()) {
    await open(language + path);
    const button = page.locator(`main [data-mark="${mark}"]`).first();
    const isPressed = () => button.getAttribute('aria-pressed');
    // A scheme's stands in what its line unfolds.
    const line = page.locator(`details:has([data-mark="${mark}"]) > summary`);
    if ((await line.count()) > 0) await line.press('Enter');
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      if ((await isPressed()) === 'true') {
        await button.press('Enter');
        await expect.poll(isPressed).toBe('false');
      }
      await button.press('Enter');
      await expect.poll(isPressed).toBe('true');
    }
    expect(await button.getAttribute('aria-label')).toMatch(/^(标记|Mark) \S/);
  }
}

describe.each([
  { language: '', widths: [390, 1440] },
  { language: '/en', widths: [1440, 390] },
] as const)('at $widths pixels, in the language “$language”', ({ language, widths }) => {
  it('stands in the short list by kind, with a line and a link to where it is', async () => {
    const reader = await startReading({ viewport: { width: widths[0], height } });
    const { page, open, leave } = reader;
    await markAll(reader, language, widths);
    for (const width of widths.toReversed()) {
      await page.setViewportSize({ width, height });
      await page.locator('[data-tray]').waitFor();
      // Nothing of it can be compared.
      expect(await page.locator('[data-tray] [data-compare]').isVisible()).toBe(false);
    }
    await goToShortlist(page);
    await page.waitForURL(/\/shortlist\/$/);
    await settled(page);
    expect(await inGroups(page)).toEqual(marks.map(({ mark }) => mark));
    expect(await page.locator('[data-groups] h3').allTextContents()).toEqual(
      marks.map(({ group: [zh, en] }) => (language ? en : zh)),
    );
    for (const line of await page.locator('[data-groups] .told > .soft').allTextContents())
      expect(line.trim()).not.toBe('');
    expect(await page.locator('[data-groups] .fault').count()).toBe(0);
    await page.locator(`[data-entry="schemes/${scheme}"] textarea`).fill('问期限');
    await page.reload();
    await settled(page);
    expect(await page.locator(`[data-entry="schemes/${scheme}"] textarea`).inputValue()).toBe('问期限');
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      expect(await inGroups(page)).toEqual(marks.map(({ mark }) => mark));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const addresses = await page
      .locator('[data-groups] .name a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const [index, { mark }] of marks.entries()) {
      const to = addresses[index] ?? '';
      expect(to.startsWith(`${language}/`)).toBe(true);
      await open(to);
      if (to.includes('#')) expect(await page.locator(':target').count()).toBe(1);
      const button = page.locator(`main [data-mark="${mark}"]`).first();
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    }
    await leave();
  });
});

it('is removed, given back, and moved among its like', async () => {
  const others = [...vocabulary.metrics.keys()].filter((id) => id !== metric);
  const { page, open, leave } = await startReading();
  await open(`/shortlist/?ids=metrics/${metric},${scenarios[0]?.id},metrics/${others[0]},schemes/${scheme}`);
  await page.locator('[data-keep]').press('Enter');
  await settled(page);
  const up = page.locator(`[data-entry="metrics/${others[0]}"] [data-up]`);
  await up.press('Enter');
  await expect.poll(() => inGroups(page)).toEqual([`metrics/${others[0]}`, `metrics/${metric}`, `schemes/${scheme}`]);
  await expect.poll(() => up.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.locator(`[data-entry="schemes/${scheme}"]`).getByRole('button', { name: '移出' }).press('Enter');
  await expect.poll(() => inGroups(page)).toHaveLength(2);
  await page.keyboard.press('Enter');
  await expect.poll(() => inGroups(page)).toHaveLength(3);
  expect(await page.locator('[data-groups] [type=checkbox]').count()).toBe(0);
  await leave();
});

it('goes along in an address and a file; what the Atlas has not is told', async () => {
  const { page, open, leave } = await startReading();
  await open(
    `/shortlist/?ids=metrics/${metric},metrics/no-such-metric,schemes/constructor,terms/x#metrics/${metric}=比`,
  );
  await settled(page);
  expect(await page.locator('[data-told]').textContent()).toContain('terms/x');
  expect(await page.locator('[data-groups] .note').allTextContents()).toEqual(['比']);
  expect(await page.locator('[data-groups] .fault').allTextContents()).toEqual([
    '图谱里没有，或已经撤下',
    '图谱里没有，或已经撤下',
  ]);
  await page.locator('[data-keep]').press('Enter');
  await page.waitForURL(/\/shortlist\/$/);
  const file = await download(page, page.locator('[data-save]'));
  expect(JSON.parse(file.content.toString('utf8')).items[0]).toEqual({ entry: `metrics/${metric}`, note: '比' });
  await page
    .locator('[data-open]')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.content });
  await expect.poll(() => page.locator('[data-lists] option').count()).toBe(2);
  await expect
    .poll(() => inGroups(page))
    .toEqual([`metrics/${metric}`, 'metrics/no-such-metric', 'schemes/constructor']);
  await leave();
});

it.each(['', '/en'])('is printed at the end of the booklet (%s)', async (language) => {
  const { page, open, leave } = await startReading();
  await open(
    `${language}/shortlist/?ids=schemes/${scheme},${scenarios[0]?.id},metrics/${metric}#schemes/${scheme}=${encodeURIComponent('先问期限')}`,
  );
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.booklet .contents li').count()).toBe(3);
  const last = page.locator('.booklet .chapter').last();
  expect(await last.isVisible()).toBe(true);
  expect(await last.locator('h3').allTextContents()).toEqual([
    vocabulary.supportSchemes.get(scheme)?.title[language ? 'en' : 'zh'],
  ]);
  expect(await last.textContent()).toContain('先问期限');
  expect(await last.textContent()).toContain(`${language}/support/#${scheme}`);
  await leave();
});

it('is marked among search results', async () => {
  const { page, open, leave } = await startReading();
  await open(`/search/?q=${encodeURIComponent(vocabulary.supportSchemes.get(scheme)?.title.zh ?? '')}`);
  const button = page.locator(`main [data-mark="schemes/${scheme}"]`);
  await button.press('Enter');
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  await leave();
});

it('cannot be compared: the page of comparisons says so', async () => {
  const { page, open, leave } = await startReading();
  await open(`/compare/?ids=metrics/${metric},${scenarios[0]?.id}`);
  await expect.poll(() => page.locator('main').textContent()).toContain(`metrics/${metric}`);
  await leave();
});
