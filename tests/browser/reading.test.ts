import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { startReading } from '../support/reader.ts';
import { ask } from '../support/search-page.ts';

/* What people do: search, open, narrow, share, go back, change the language, read without JavaScript. */

const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;
const settled = (page: Page) => page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
const titles = (page: Page) => page.locator('#results > li h2').allTextContents();
const found = (page: Page) => page.locator('#results > li').first().waitFor();

describe('the field of cells on the front page', () => {
  it('is one stop: arrow keys choose a cell, Enter goes there', async () => {
    const { page, open, leave } = await startReading();
    await open('/');
    const told = page.locator('[data-told]');
    const before = await told.textContent();
    expect(before).toMatch(/ × .*\d/);
    await told.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    const after = await told.textContent();
    expect(after).not.toBe(before);
    expect(await page.locator('.field [data-here]').getAttribute('title')).toBe(after);
    expect(await page.locator('.field :is(a, [tabindex]):not([tabindex="-1"])').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/scenarios\/\?industry=.+&stage=/);
    const count = /(\d+)\D*$/.exec(after ?? '')?.[1] ?? '?';
    await expect.poll(() => page.locator('[data-total]').textContent()).toContain(count);
    await leave();
  });

  it('answers to a finger, and stands without script', async () => {
    const { page, open, leave } = await startReading({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await open('/en/');
    const cell = page.locator('.field a.cell').nth(3);
    await cell.scrollIntoViewIfNeeded();
    const box = await cell.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect.poll(() => page.locator('[data-told]').textContent()).toBe(await cell.getAttribute('title'));
    expect(path(page)).toBe('/en/');
    await leave();
    const still = await startReading({ javaScriptEnabled: false });
    await still.open('/');
    expect(await still.page.locator('[data-told]').getAttribute('href')).toMatch(/industry=.+&stage=/);
    expect(await still.page.locator('.steer').isVisible()).toBe(false);
    await still.leave();
  });
});

describe('the list of cases as cards', () => {
  it('is kept in the address, through narrowing and paging', async () => {
    const { page, open, leave } = await startReading();
    await open('/scenarios/');
    const drawing = page.locator('[data-list] > li svg.stage').first();
    expect(await drawing.isVisible()).toBe(false);
    await page.getByRole('radio', { name: '卡片' }).check();
    await drawing.waitFor();
    await expect.poll(() => path(page)).toBe('/scenarios/?view=cards');
    await page.locator('[data-facet=industry] a[data-value=steel]').click();
    await page.waitForURL(/industry=steel&view=cards/);
    await page.locator('[data-list][aria-busy=false]').waitFor();
    expect(await drawing.locator('use').getAttribute('href')).toMatch(/^#stage-\w/);
    await open('/scenarios/?industry=steel&view=cards');
    await expect.poll(() => page.getByRole('radio', { name: '卡片' }).isChecked()).toBe(true);
    await leave();
  });

  it('can be chosen without script', async () => {
    const { page, open, leave } = await startReading({ javaScriptEnabled: false });
    await open('/en/scenarios/by/industry/steel/');
    await page.getByRole('radio', { name: 'Cards' }).check();
    await page.locator('[data-list] > li svg.stage').first().waitFor();
    await leave();
  });
});

it('the header is one line of names at the part that is read, on a phone in English', async () => {
  const { page, open, leave } = await startReading({ viewport: { width: 390, height: 844 } });
  await open('/en/support/');
  const tops = await page
    .locator('.site-header nav a')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getBoundingClientRect().top))]);
  expect(tops).toHaveLength(1);
  const current = await page.locator('.site-header nav [aria-current]').boundingBox();
  expect(current?.x).toBeGreaterThanOrEqual(0);
  expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThanOrEqual(390);
  await leave();
});

describe('search', () => {
  it.each([
    [
      '/',
      [
        ['电芯 质检', /电芯|电池/],
        ['blast furnace', /高炉|炼铁|钢/],
        ['宁德时代', /宁德时代/],
        ['5G', /5G/],
      ],
    ],
    [
      '/en/',
      [
        ['blast furnace', /furnace/i],
        ['宁德时代', /CATL/],
        ['predictive maintenance', /maintenance|predict/i],
      ],
    ],
  ] as const)('from %s, and one query after the other', async (from, [first, ...others]) => {
    const { page, open, leave } = await startReading();
    await open(from);
    await page.getByRole('searchbox').first().fill(first[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await found(page);
    await settled(page);
    const link = page.locator('#results > li').first().locator('a').first();
    for (const [query, expected] of [first, ...others]) {
      if (query !== first[0]) await ask(page, query);
      const words = await page.locator('#results > li').allTextContents();
      expect(words.slice(0, 5).filter((text) => expected.test(text)).length, query).toBeGreaterThanOrEqual(3);
      expect(await link.textContent(), query).toBeTruthy();
      expect(await link.getAttribute('href'), query).toMatch(/\/(scenarios|enterprises|playbooks)\/[^/]+\/$/);
    }
    await link.click();
    await page.waitForURL(/\/(scenarios|enterprises|playbooks)\/[^/]+\/$/);
    expect(await page.locator('h1').textContent()).toBeTruthy();
    await leave();
  });

  it('answers as one types, with title, summary, industry, enterprise and excerpt', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/');
    await page.locator('#q').pressSequentially('高炉', { delay: 30 });
    await found(page);
    await settled(page);
    const first = page.locator('#results > li').first();
    expect(await first.locator('h2').textContent()).toContain('高炉');
    expect(await first.textContent()).toMatch(/钢铁/);
    expect(await first.locator('mark').first().textContent()).toBeTruthy();
    // What was sought is shown in each hit: marked, or by a reason.
    for (const hit of await page.locator('#results > li').all())
      expect(await hit.locator('mark, [data-slot=reason]').count()).toBeGreaterThan(0);
    await expect.poll(() => path(page)).toBe(`/search/?q=${encodeURIComponent('高炉')}`);
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ 条结果/);
    await leave();
  });

  it.each([
    ['/search/', '夜班质检老是漏检怎么办'],
    ['/en/search/', 'boiler combustion optimisation'],
  ])('says of each hit of %s for %j why it is there, where none of its words shows it', async (address, query) => {
    const { page, open, leave } = await startReading();
    await open(`${address}?q=${encodeURIComponent(query)}`);
    await found(page);
    await settled(page);
    const hits = await page.locator('#results > li').all();
    expect(hits.length).toBeGreaterThan(5);
    for (const hit of hits)
      expect(
        await hit.locator('mark, [data-slot=reason]').count(),
        (await hit.textContent()) ?? undefined,
      ).toBeGreaterThan(0);
    await leave();
  });

  it('shows ten results and more on request, finds a word that a full-width comma glues to another, offers the lists where nothing is found', async () => {
    const { page, open, leave } = await startReading();
    await open(`/search/?q=${encodeURIComponent('工厂')}`);
    await found(page);
    await settled(page);
    expect(await page.locator('#results > li').count()).toBe(10);
    await page.getByRole('button', { name: '更多结果' }).click();
    await expect.poll(() => page.locator('#results > li').count()).toBe(20);
    expect(await ask(page, 'YOLO')).toContain('catl-paddle-surface-defect-inspection');
    await ask(page, 'zzzqqqxxx');
    await page.getByText('没有找到“zzzqqqxxx”。').waitFor();
    expect(await page.locator('[data-none-help] a[href="/industries/lithium-battery/"]').isVisible()).toBe(true);
    await leave();
  });

  it('narrows by type and industry, keeps that in the address, and goes back', async () => {
    const { page, open, leave } = await startReading();
    await open(`/search/?q=${encodeURIComponent('质检')}`);
    await found(page);
    const all = await page.getByRole('status').textContent();
    const steel = page.getByRole('checkbox', { name: '钢铁' });
    await steel.check();
    await page.waitForURL(/industry=steel/);
    await expect.poll(() => page.getByRole('status').textContent()).not.toBe(all);
    // A playbook serves more industries than its hit names.
    const hits = await page.locator('#results > li').allTextContents();
    for (const text of hits.filter((one) => !one.includes('实施手册'))) expect(text).toContain('钢铁');
    await page.goBack();
    await expect.poll(() => page.getByRole('status').textContent()).toBe(all);
    await expect.poll(() => steel.isChecked()).toBe(false);
    await leave();
  });

  it('is worked by keyboard alone', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/');
    await page.keyboard.type('宁德时代');
    await found(page);
    await settled(page);
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('#results') !== null)) break;
    }
    const title = await page.evaluate(() => document.activeElement?.textContent);
    expect(title).toBe((await titles(page))[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(scenarios|enterprises)\//);
    await leave();
  });

  it('loads nothing of the engine before it is used', async () => {
    // What the page of the reader before still loads would be taken for this one's.
    const { page, open, leave } = await startReading({ alone: true });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await open('/search/');
    await page.waitForTimeout(300);
    expect(loaded.filter((url) => url.includes('/search-index/'))).toEqual([]);
    await leave();
  });
});

describe('the list of scenarios', () => {
  const facet = (page: Page, name: string, value: string) =>
    page.locator(`[data-facet="${name}"] a[data-value="${value}"]`);
  const total = (page: Page) => page.locator('[data-total]').textContent();

  it('narrows by industry and region, shares the address, and goes back', async () => {
    const { page, open, leave } = await startReading();
    await open('/scenarios/');
    const whole = await total(page);
    const steel = `${await facet(page, 'industry', 'steel').locator('.count').textContent()} 个场景`;
    expect(steel).not.toBe(whole);
    await facet(page, 'industry', 'steel').click();
    await expect.poll(() => total(page)).toBe(steel);
    const before = Number(await facet(page, 'region', 'CN-HE').locator('.count').textContent());
    await page.locator('details[data-facet="region"] > summary').click();
    await facet(page, 'region', 'CN-HE').click();
    await expect.poll(() => total(page)).toBe(`${before} 个场景`);
    await expect.poll(() => path(page)).toBe('/scenarios/?industry=steel&region=CN-HE');
    for (const meta of await page.locator('[data-list] .meta').allTextContents()) expect(meta).toMatch(/河北/);
    expect(await facet(page, 'industry', 'steel').getAttribute('aria-current')).toBe('true');

    const shared = await startReading();
    await shared.open(path(page));
    await expect.poll(() => total(shared.page)).toBe(`${before} 个场景`);
    await shared.leave();

    await page.goBack();
    await expect.poll(() => total(page)).toBe(steel);
    await page.goBack();
    await expect.poll(() => total(page)).toBe(whole);
    await expect.poll(() => path(page)).toBe('/scenarios/');
    await leave();
  });

  it('counts what each further choice would give, and marks what would give nothing', async () => {
    const { page, open, leave } = await startReading();
    await open('/scenarios/');
    // What another value of the same facet would give stays as it was.
    const steel = await facet(page, 'industry', 'steel').locator('.count').textContent();
    const tobacco = await facet(page, 'industry', 'tobacco').locator('.count').textContent();
    await open('/scenarios/?industry=tobacco');
    await expect.poll(() => total(page)).toBe(`${tobacco} 个场景`);
    const stages = page.locator('[data-facet="stage"] a[data-value]');
    for (const stage of await stages.all()) {
      const count = await stage.locator('.count').textContent();
      expect(Number(count)).toBeLessThanOrEqual(Number(tobacco));
      expect(await stage.getAttribute('data-empty')).toBe(count === '0' ? '' : null);
    }
    expect(await facet(page, 'industry', 'steel').locator('.count').textContent()).toBe(steel);
    await leave();
  });

  it('takes a choice back from its chip, and says when nothing is left', async () => {
    const { page, open, leave } = await startReading();
    await open('/scenarios/?industry=tobacco');
    const empty = page.locator('[data-facet="region"] a[data-empty]').first();
    // A place where tobacco has no case: it shows once the list is narrowed.
    const [region, label] = [await empty.getAttribute('data-value'), await empty.locator('.name').textContent()];
    const tobacco = await total(page);
    await open(`/scenarios/?industry=tobacco&region=${region}`);
    await page.getByText('没有同时符合这些条件的条目。').waitFor();
    await page.getByRole('link', { name: `去掉“${label?.trim()}”` }).click();
    await expect.poll(() => total(page)).toBe(tobacco);
    await leave();
  });

  it('sorts and turns pages', async () => {
    const { page, open, leave } = await startReading();
    await open('/scenarios/');
    await page.locator('#sort').selectOption('figures');
    await page.waitForURL(/sort=figures/);
    await page.locator('.pages a', { hasText: /^2$/ }).click();
    await page.waitForURL(/page=2/);
    expect(await page.locator('[data-list] > li').count()).toBe(24);
    await page.locator('[data-total]:focus').waitFor({ state: 'attached' });
    await leave();
  });

  it('shows rows in the browser just as the server wrote them', async () => {
    const { page, open, leave } = await startReading();
    await open('/scenarios/');
    // Every element of every row, with its attributes in one order.
    const text = () =>
      page.locator('[data-list]').evaluate((list) =>
        [...list.querySelectorAll('*')].map((element) => {
          const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
          return `${element.tagName} ${attributes.join(' ')} ${element.textContent?.replace(/\s+/g, ' ').trim()}`;
        }),
      );
    const written = await text();
    await page.locator('#sort').selectOption('grade');
    await page.waitForURL(/sort=grade/);
    await page.locator('#sort').selectOption('year');
    await page.waitForURL(/scenarios\/$/);
    await expect.poll(text).toEqual(written);
    await leave();
  });

  it('keeps to the lists where its data do not load', async () => {
    const { page, open, leave } = await startReading({ isDisturbed: true });
    await page.route('**/rows.json', (route) => route.abort());
    await open('/scenarios/?industry=steel');
    await page.getByRole('alert').waitFor();
    await leave();
  });
});

describe('an entry', () => {
  const entry = '/scenarios/catl-paddle-surface-defect-inspection/';

  it('is found from a battery plant’s coating defects, with what was done, by whose word', async () => {
    // With the motion that most readers have.
    const { page, open, leave } = await startReading({ reducedMotion: 'no-preference' });
    await open('/');
    await page.getByRole('searchbox').fill('涂布 缺陷');
    await page.keyboard.press('Enter');
    await page.locator('#results > li a', { hasText: '涂布缺陷' }).first().click();
    await page.waitForURL(new RegExp(entry));
    expect(await page.locator('main').textContent()).toMatch(/PP-YOLO/);
    expect(await page.locator('#source-s1 a').first().getAttribute('href')).toMatch(/^https:\/\/paddlepaddle/);
    await leave();
  });

  it('changes the language and stays the same entry, from any page', async () => {
    const { page, open, leave } = await startReading();
    for (const from of [entry, '/enterprises/catl/', '/scenarios/by/industry/steel/', '/about/']) {
      await open(from);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL(`**/en${from}`);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('link', { name: '中文' }).click();
      await page.waitForURL((url) => url.pathname === from);
    }
    await leave();
  });

  it('leads from a figure to its source', async () => {
    const { page, open, leave } = await startReading();
    await open('/scenarios/catl-ningde-multimodal-inspection/');
    await page.locator('.results a[href="#source-s1"]').first().click();
    await page.waitForURL(/#source-s1$/);
    expect(await page.locator('#source-s1').isVisible()).toBe(true);
    await leave();
  });

  it('is read from the list without JavaScript', async () => {
    const { page, open, leave } = await startReading({ javaScriptEnabled: false });
    await open('/scenarios/');
    await page.locator('[data-facet="industry"] summary', { hasText: '其余' }).click();
    await page.locator('[data-facet="industry"] a[data-value="lithium-battery"]').click();
    expect(path(page)).toBe('/scenarios/by/industry/lithium-battery/');
    expect(await page.locator('h1').textContent()).toContain('锂电池');
    const rows = await page.locator('.rows > li').count();
    expect(rows).toBeGreaterThan(20);
    const row = page
      .locator('.rows > li')
      .filter({ has: page.locator('.figure') })
      .first();
    const [title, figure] = [await row.locator('a').first().textContent(), await row.locator('.figure').textContent()];
    await row.locator('a').first().click();
    expect(await page.locator('h1').textContent()).toContain(title?.trim());
    expect(await page.locator('main').textContent()).toContain(/[-+−]?\d[\d,.]*/.exec(figure ?? '')?.[0]);
    await open('/search/?q=x');
    expect(await page.locator('main').textContent()).toContain('搜索需要 JavaScript');
    expect(await page.locator('noscript a[href="/industries/steel/"]').first().isVisible()).toBe(true);
    await leave();
  });
});

it('says so in both languages where a page is not there', async () => {
  const { page, leave } = await startReading({ isDisturbed: true });
  const response = await page.goto(`${inject('site')}/no-such-page/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main').textContent()).toMatch(/没有这个页面[\s\S]*No such page/);
  await leave();
});

it('begins with a link past the navigation', async () => {
  const { page, open, leave } = await startReading();
  await open('/scenarios/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await leave();
});
