import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/catalogue.ts';
import { glossaryOf } from '../../src/lists/glossary.ts';
import { firstMentions, markTerms } from '../../src/lists/marked-terms.ts';
import { pagePath } from '../../src/schema/entry-kinds.ts';
import { type Language, languages } from '../../src/schema/text.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { browserOfWorker } from '../support/chromium.ts';
import { startReading } from '../support/reader.ts';

/* From reading to doing: the reuse sheet on paper, citing, embedding, terms, contents, pictures that answer. */

let browser: Browser;
beforeAll(async () => {
  browser = await browserOfWorker();
});

const catalogue = realCatalogue();
const { scenarios, playbooks } = catalogue;
const length = ({ record, playbooks: books }: (typeof scenarios)[number]) =>
  JSON.stringify([record.results, record.reuse, record.sources, books[0]?.record]).length;
const bySize = scenarios.toSorted((a, b) => length(a) - length(b)).map(({ id }) => id);
const [shortest = '', longest = ''] = [bySize[0], bySize.at(-1)];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };

describe.each(['', '/en'])('the reuse sheet (%s)', (language) => {
  it.each([shortest, longest])('of %s has one or two pages of A4', async (id) => {
    const { page, open, leave } = await startReading();
    await open(`${language}/scenarios/${id}/sheet/`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    await leave();
  });

  it('is read on a phone without script', async () => {
    const { page, open, leave } = await startReading({ ...phone, javaScriptEnabled: false });
    await open(`${language}/scenarios/${longest}/sheet/`);
    for (const id of ['brief', 'needs', 'steps', 'figures', 'safety', 'schemes', 'ask', 'sources', 'decision'])
      expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
    await leave();
  });
});

describe.each([
  ['a phone', phone],
  ['a desk', desk],
])('an entry is cited and sent on, at %s', (_, screen) => {
  it.each(['', '/en'])(
    'by the keyboard: the citation with the reader’s day reaches the clipboard (%s)',
    async (language) => {
      const { page, open, leave } = await startReading({
        ...screen,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await open(`${language}/scenarios/${longest}/`);
      await page.locator('[data-cited] > summary').focus();
      await page.keyboard.press('Enter');
      const written = (await page.locator('#cite-gbt7714').textContent()) ?? '';
      expect(written).toMatch(/\[DB\/OL\]\. \(\d{4}-\d{2}-\d{2}\)\[\d{4}-\d{2}-\d{2}\]\. http/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('[data-cited] [role="status"]:not(:empty)').first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
      const panel = await page.locator('[data-cited] .panel').boundingBox();
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(screen.viewport.width);
      await leave();
    },
  );

  it('by the system’s sheet, or else by a copied link', async () => {
    const { page, open, atBeginning, leave } = await startReading({
      ...screen,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await atBeginning(() => {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async (data: ShareData) => Object.assign(globalThis, { shared: data }),
      });
    });
    await open(`/scenarios/${longest}/`);
    await page.locator('[data-share]').click();
    const shared = () => page.evaluate((): ShareData | undefined => Reflect.get(globalThis, 'shared'));
    await expect.poll(async () => (await shared())?.url).toMatch(new RegExp(`/scenarios/${longest}/$`));
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'share'));
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.locator('[data-share]').click();
    await page.locator('.share [role="status"]:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await shared())?.url);
    await leave();
  });
});

it('a citation is read without script, with room for the day of reading', async () => {
  const { page, open, leave } = await startReading({ ...phone, javaScriptEnabled: false });
  await open(`/scenarios/${longest}/`);
  await page.locator('[data-cited] > summary').click();
  expect(await page.locator('#cite-gbt7714').textContent()).toContain('[引用日期]');
  expect(await page.locator('#cite-bibtex').isVisible()).toBe(true);
  await leave();
});

describe('a card', () => {
  let host: Server;
  beforeAll(async () => {
    const site = inject('site');
    host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><title>host</title><iframe src="${site}/scenarios/${longest}/card/" title="card" width="420" height="220"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, () => resolve()));
  });
  afterAll(() => host.close());

  it('shows in a page of another host, whole, with one request', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(inject('site'))) asked.push(request.url());
    });
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    const card = page.frameLocator('iframe');
    expect(await card.locator('h1').textContent()).not.toBe('');
    const size = await card.locator('html').evaluate((root) => [root.scrollWidth, root.scrollHeight]);
    expect(size).toEqual([420, 220]);
    expect(asked).toHaveLength(1);
    await context.close();
  });
});

describe('a term is explained where it stands', () => {
  it.each([
    ['a phone, by touch', phone, '', true],
    ['a desk, by the keyboard', desk, '/en', true],
    ['a phone, without script', { ...phone, javaScriptEnabled: false }, '/en', false],
  ])('at %s', async (_, screen, language, scripted) => {
    const { page, open, leave } = await startReading(screen);
    await open(`${language}/scenarios/${longest}/`);
    const button = page.locator('.side .explain').first();
    const id = await button.getAttribute('popovertarget');
    const explanation = page.locator(`#${id}`);
    expect(await explanation.isVisible()).toBe(false);
    if ('hasTouch' in screen) await button.tap();
    else {
      await button.focus();
      await page.keyboard.press('Enter');
    }
    await explanation.waitFor();
    const box = await explanation.boundingBox();
    const { width, height } = screen.viewport;
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    if (scripted) {
      await page.keyboard.press('Escape');
      await explanation.waitFor({ state: 'hidden' });
    }
    await leave();
  });

  it('leads to the glossary, where all of them stand', async () => {
    const { page, open, leave } = await startReading(desk);
    await open(`/scenarios/${longest}/`);
    await page.locator('.side .explain').first().click();
    await page.locator('.explanation:popover-open a[href*="/glossary/#"]').click();
    await page.waitForURL(/\/glossary\/#/);
    expect(await page.locator(':target').count()).toBe(1);
    await leave();
  });
});

describe('a term that a text names', () => {
  /** The page of the first of some entries whose text names a term. */
  const naming = (entries: readonly CatalogueEntry[], language: Language) => {
    const terms = glossaryOf(catalogue, language);
    const found = entries.find(({ bodies }) => {
      const html = bodies[language]?.html ?? '';
      return markTerms(html, firstMentions(terms), (key) => key) !== html;
    });
    return found ? `${language === 'zh' ? '' : '/en'}${pagePath(found)}` : '/';
  };
  const story = naming(scenarios, 'en');
  const paths = languages.flatMap((language) => [naming(scenarios, language), naming(playbooks, language)]);

  it.each([phone, desk].flatMap((screen) => paths.map((path) => ({ screen, path }))))(
    'opens its explanation at $screen.viewport.width pixels on $path',
    async ({ screen, path }) => {
      const { page, open, leave } = await startReading(screen);
      await open(path);
      const link = page.locator('.prose a.term-mark').first();
      const box = page.locator('#term-asked');
      if ('hasTouch' in screen) await link.tap();
      else await link.press('Enter');
      await box.waitFor();
      expect((await box.locator('strong').textContent())?.trim()).not.toBe('');
      expect(await box.locator('p').count()).toBeGreaterThan(2);
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('#term-asked') !== null)).toBe(true);
      const { width, height } = screen.viewport;
      // The page may still be moving the link into sight.
      await expect
        .poll(async () => {
          const place = await box.boundingBox();
          return (
            place && place.x >= 0 && place.y >= 0 && place.x + place.width <= width && place.y + place.height <= height
          );
        })
        .toBe(true);
      await page.keyboard.press('Escape');
      await box.waitFor({ state: 'hidden' });
      await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
      await leave();
    },
  );

  it('closes by its button, and leads to the glossary', async () => {
    const { page, open, leave } = await startReading(phone);
    await open(story);
    const link = page.locator('.prose a.term-mark').first();
    const box = page.locator('#term-asked');
    await link.tap();
    await box.locator('.close').tap();
    await box.waitFor({ state: 'hidden' });
    await link.tap();
    await box.locator('a[href*="/glossary/#"]').tap();
    await page.waitForURL(/\/glossary\/#/);
    expect(await page.locator(':target').count()).toBe(1);
    await leave();
  });

  it('is a link to the glossary without script', async () => {
    const { page, open, leave } = await startReading({ ...desk, javaScriptEnabled: false });
    await open(story);
    await page.locator('.prose a.term-mark').first().click();
    await page.waitForURL(/\/en\/glossary\/#/);
    expect(await page.locator(':target').count()).toBe(1);
    await leave();
  });
});

describe('the contents of a long page', () => {
  it('follow the reader at a desk, and mark what is read', async () => {
    const { page, open, leave } = await startReading(desk);
    await open(`/playbooks/${playbooks[0]?.id}/`);
    await page.locator('#risks').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('risks')?.scrollIntoView());
    await page.locator('[data-contents] a[aria-current][href="#risks"]').waitFor();
    const box = await page.locator('[data-contents]').boundingBox();
    expect(box && box.y >= 0 && box.y < 300).toBe(true);
    await page.locator('[data-contents] a[href="#costs"]').click();
    await page.locator('[data-contents] a[aria-current][href="#costs"]').waitFor();
    await leave();
  });

  it('are behind a button on a phone, and close once a part is chosen', async () => {
    const { page, open, leave } = await startReading(phone);
    await open(`/en/enterprises/catl/`);
    await page.locator('[popovertarget="page-contents"]').tap();
    await page.locator('[data-contents] a[href="#sources"]').tap();
    await page.locator('[data-contents]').waitFor({ state: 'hidden' });
    await page.waitForURL(/#sources$/);
    await leave();
  });
});

it('cases that were looked at are shown on the front page and the list, in its language, until they are forgotten', async () => {
  const { page, open, leave } = await startReading(phone);
  await open('/');
  expect(await page.locator('[data-seen]').isVisible()).toBe(false);
  for (const id of [shortest, longest]) {
    await open(`/scenarios/${id}/`);
    // Noted once the page is there to be read.
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(id);
  }
  for (const address of ['/', '/en/', '/en/scenarios/']) {
    await open(address);
    const links = page.locator('[data-seen] li a');
    const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const prefix = address.startsWith('/en') ? '/en' : '';
    await expect.poll(hrefs).toEqual([longest, shortest].map((id) => `${prefix}/scenarios/${id}/`));
  }
  await page.locator('[data-seen] button').tap();
  await page.locator('[data-seen]').waitFor({ state: 'hidden' });
  await open('/');
  expect(await page.locator('[data-seen]').isVisible()).toBe(false);
  await leave();
});

it('a browser that keeps nothing, or something damaged, gets whole pages', async () => {
  const { page, open, atBeginning, leave } = await startReading();
  await atBeginning(() => localStorage.setItem('atlas-seen:/', '[{"id":"../x"},'));
  await open('/');
  expect(await page.locator('[data-seen]').isVisible()).toBe(false);
  await atBeginning(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await open(`/scenarios/${shortest}/`);
  await open('/');
  expect(await page.locator('h1').isVisible()).toBe(true);
  await leave();
});

describe('a picture of figures', () => {
  it('says value and case of the dot that is pointed at or reached by the arrow keys, and opens the case', async () => {
    const { page, open, leave } = await startReading(desk);
    await open('/industries/lithium-battery/');
    const picture = page.locator('[data-answering]:visible').first();
    const told = picture.locator('[role="status"]');
    const points = picture.locator('a.point');
    expect(await picture.locator('a.point[tabindex="0"]').count()).toBe(1);
    const usual = await told.textContent();
    await points.nth(1).hover();
    await expect.poll(() => told.textContent()).toBe(await points.nth(1).getAttribute('aria-label'));
    await page.mouse.move(0, 0);
    await expect.poll(() => told.textContent()).toBe(usual);
    await picture.locator('a.point[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => told.textContent()).not.toBe(usual);
    const first = await told.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => told.textContent()).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/scenarios\/[a-z0-9-]+\/$/);
    await leave();
  });

  it('has links that are read without script', async () => {
    const { page, open, leave } = await startReading({ ...phone, javaScriptEnabled: false });
    await open('/en/industries/lithium-battery/');
    const point = page.locator('a.point').first();
    expect(await point.getAttribute('href')).toMatch(/^\/en\/scenarios\//);
    expect(await point.getAttribute('aria-label')).toMatch(/ · .+: /);
    await leave();
  });
});

it('each part’s script weighs little: 15 KB compressed at most on an entry’s page', async () => {
  const { gzipSync } = await import('node:zlib');
  const { page, open, leave } = await startReading({ alone: true });
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname))
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await open(`/scenarios/${longest}/`);
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(scripts);
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(15_000);
  await leave();
});
