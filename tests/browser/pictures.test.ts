import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../../src/lists/glossary.ts';
import { firstMentions } from '../../src/lists/marked-terms.ts';
import { byImportance } from '../../src/pictures/metric-files.ts';
import { metricKnowledge } from '../../src/questions/metric-figures.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { startReading } from '../support/reader.ts';

/* Pictures answer to pointer and keyboard; so do the terms that a playbook's lists name. */

const catalogue = realCatalogue();
const several = metricKnowledge(catalogue).find((one) => byImportance(one.distributions).length > 0)?.metric.id;
const height = 900;
/** Each language begins at another width. */
const ways = [
  { language: 'zh', widths: [390, 1440] },
  { language: 'en', widths: [1440, 390] },
] as const;

describe.each(ways)('in $language, at $widths pixels', ({ language, widths }) => {
  const base = language === 'zh' ? '' : '/en';
  const [first, last] = widths;

  it.each([
    { path: `/metrics/${several}/`, picture: 'section[aria-labelledby="figures"]', to: /\/scenarios\/[a-z0-9-]+\/$/ },
    {
      path: `/metrics/${several}/`,
      picture: 'section[aria-labelledby="by-industry"]',
      to: /\/scenarios\/[a-z0-9-]+\/$/,
    },
    { path: '/building-blocks/', picture: 'figure', to: /\/scenarios\/by\/deployment\/[a-z]+\/$/ },
  ])(
    'a picture of $path in $picture is one stop, tells each of its parts and opens it',
    async ({ path, picture, to }) => {
      const { page, open, leave } = await startReading({ viewport: { width: first, height } });
      await open(base + path);
      const drawn = page.locator(`${picture} [data-answering]`).first();
      const told = drawn.locator('[role="status"]');
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        expect(await drawn.locator('a.point[tabindex="0"]').count()).toBe(1);
        await drawn.locator('a.point[tabindex="0"]').focus();
        await page.keyboard.press('Home');
        const one = await told.textContent();
        await page.keyboard.press('ArrowRight');
        const other = drawn.locator('a.point:focus');
        await expect.poll(() => told.textContent()).not.toBe(one);
        await expect.poll(() => told.textContent()).toBe(await other.getAttribute('aria-label'));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(to);
      await leave();
    },
  );

  it('a term that the lists of a playbook name opens its explanation', async () => {
    const terms = glossaryOf(catalogue, language);
    const naming = catalogue.playbooks.find(({ bodies, record }) => {
      const find = firstMentions(terms, 1);
      find(bodies[language]?.html ?? '');
      return record.systems.some(({ exchange }) => find(exchange[language]).some(({ key }) => key !== undefined));
    });
    const { page, open, leave } = await startReading({ viewport: { width: last, height } });
    await open(`${base}/playbooks/${naming?.id}/`);
    const link = page.locator('.statement a.term-mark').first();
    const before = await link.textContent();
    const box = page.locator('#term-asked');
    for (const width of [last, first]) {
      await page.setViewportSize({ width, height });
      await link.press('Enter');
      await box.waitFor();
      expect((await box.locator('strong').textContent())?.trim()).not.toBe('');
      await page.keyboard.press('Escape');
      await box.waitFor({ state: 'hidden' });
      await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    // Each is marked where the page names it first, and nowhere else.
    const keys = await page
      .locator('main a.term-mark')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    expect(new Set(keys).size).toBe(keys.length);
    expect(before).not.toMatch(/^\s|\s$/);
    await leave();
  });
});
