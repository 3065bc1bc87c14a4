import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { type Reader, startReading } from '../support/reader.ts';
import { ask } from '../support/search-page.ts';
import { type Damage, type Served, serve } from '../support/serve-folders.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';

/* What people find, as they write it; how search behaves when it cannot. */

const gone: Damage = { status: 404, body: 'gone' };

describe('search', () => {
  describe('on one page, one query after the other', () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await startReading();
      await reader.open('/search/');
    });
    afterAll(() => reader.leave());

    it('says so where the results are for what was meant', async () => {
      const { page, expectQuiet } = reader;
      await ask(page, 'predctive maintenence');
      expect(await page.locator('p[data-corrected]').textContent()).toContain('predictive maintenance');
      await ask(page, '高炉');
      expect(await page.locator('p[data-corrected]').isVisible()).toBe(false);
      expectQuiet();
    });

    it('says which words no entry has, and what of the query a result lacks', async () => {
      const { page, expectQuiet } = reader;
      await ask(page, '核潜艇 排产');
      expect(await page.locator('p[data-not-found]').textContent()).toContain('“核潜艇”');
      expect(await page.locator('#results > li').count()).toBeGreaterThan(3);
      await ask(page, '高炉');
      expect(await page.locator('p[data-not-found]').isVisible()).toBe(false);
      expectQuiet();
    });

    it('says what is asked of a firm that no record says, and shows years as understood', async () => {
      const { page, expectQuiet } = reader;
      await ask(page, '国企 近三年 质检');
      expect(await page.locator('p[data-untold]').textContent()).toContain('“国企”');
      const year = new Date().getFullYear();
      expect(await page.locator('[data-understood] .chip').allTextContents()).toContain(`年份：${year - 2}–${year}×`);
      await ask(page, '高炉');
      expect(await page.locator('p[data-untold]').isVisible()).toBe(false);
      expectQuiet();
    });

    it('sets what is only related apart, under a heading of its own', async () => {
      const { page, expectQuiet } = reader;
      await ask(page, '洗发水 数字孪生');
      const headings = await page
        .locator('#results > li')
        .evaluateAll((items) => items.map((item) => item.querySelector('h2.also')?.textContent ?? ''));
      expect(headings.filter((text) => text === '也相关')).toHaveLength(1);
      expect(headings[0]).toBe('');
      // The heading is no link: an item's first link is the entry.
      const first = page.locator('#results > li:has(h2.also) a').first();
      expect(await first.getAttribute('href')).toMatch(/^\/(?:scenarios|playbooks|enterprises)\//);
      expectQuiet();
    });

    it('shows an enterprise first where it is asked for by name, then its cases', async () => {
      const { page, expectQuiet } = reader;
      const tags = async (query: string) => {
        await ask(page, query);
        return page.locator('#results > li .tag').allTextContents();
      };
      expect((await tags('宁德时代')).slice(0, 3)).toEqual(['企业', '场景', '场景']);
      expectQuiet();
    });

    it('says by which synonym an entry was found', async () => {
      const { page, expectQuiet } = reader;
      await ask(page, '预见性维护');
      expect(await page.locator('#results').textContent()).toContain('“预见性维护”与“预测性维护”');
      expectQuiet();
    });

    it('answers whatever is typed calmly', async () => {
      const { page, expectQuiet } = reader;
      const title = await page.title();
      for (const query of [
        'zzzqqqxxx',
        '涂布'.repeat(5000),
        'a'.repeat(10_000),
        '，。；！？（）',
        '(((',
        '😀🏭🔋',
        '\u0000\u0007\u200b\u202e',
        '<img src=x onerror="document.title=1">',
        '(.*)+[a-z]{1,9}\\',
      ]) {
        await ask(page, query);
        expect(await page.locator('[data-failed]').isVisible(), query).toBe(false);
        expect(await page.locator('#results img, #results script').count(), query).toBe(0);
        expect(await page.title(), query).toBe(title);
        await ask(page, '高炉');
        expect(await page.locator('#results > li').count(), query).toBeGreaterThan(3);
      }
      expectQuiet();
    });
  });

  it('shows what it understood, and searches on without what is taken off', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/');
    await ask(page, '江苏 良率提升10%');
    const chips = page.locator('[data-understood] .chip');
    expect((await chips.allTextContents()).map((text) => text.replace('×', ''))).toEqual([
      '地区：江苏',
      expect.stringMatching(/^成效：\S+ 提高 10%$/),
    ]);
    await chips.first().press('Enter');
    await page.waitForURL((address) => address.searchParams.get('q') === '良率提升10%');
    await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await chips.count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.goBack();
    await expect.poll(() => page.locator('#q').inputValue()).toBe('江苏 良率提升10%');
    await leave();
  });

  it.each(['/search/?q=%E9%AB%98%E7%82%89', '/en/search/?q=coating%20defects%20in%20Fujian'])(
    'moves nothing on the page as %s arrives',
    async (path) => {
      for (const width of [390, 1440]) {
        const { page, open, leave } = await startReading({ alone: true, viewport: { width, height: 900 } });
        await watchShifts(page);
        await open(path);
        await page.locator('#results > li').first().waitFor();
        await page.waitForTimeout(500);
        const { score, moved } = await shiftsOf(page);
        expect(score, moved.join(' | ')).toBeLessThan(0.05);
        await leave();
      }
    },
  );

  it('shows who types what the window has room for, then the others', async () => {
    const { page, open, leave } = await startReading({ viewport: { width: 1280, height: 720 } });
    await open('/search/');
    const shownOf = (query: string) =>
      page.evaluate(async (text) => {
        const [input, list] = [document.querySelector('#q'), document.querySelector('#results')];
        if (!(input instanceof HTMLInputElement) || !list) throw new Error('The page has no search.');
        const counts: number[] = [];
        const all = new Promise<void>((resolve) => {
          const watch = new MutationObserver((changes) => {
            if (changes.some(({ type }) => type === 'childList')) counts.push(list.childElementCount);
            if (list.getAttribute('aria-busy') !== 'false') return;
            watch.disconnect();
            resolve();
          });
          watch.observe(list, { attributes: true, attributeFilter: ['aria-busy'], childList: true });
        });
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await all;
        const end = list.children[(counts[0] ?? 0) - 1]?.getBoundingClientRect().bottom ?? 0;
        return { counts, fills: end >= window.innerHeight };
      }, query);
    const first = await shownOf('高炉');
    // Once the filters are counted, it is known where the results begin.
    await page.locator('[data-facet=type]').waitFor();
    const second = await shownOf('质检');
    for (const { counts, fills } of [first, second]) {
      expect(counts).toEqual([expect.any(Number), 10]);
      expect(fills).toBe(true);
    }
    expect(first.counts[0]).toBeLessThan(10);
    expect(second.counts[0]).toBeLessThan(first.counts[0] ?? 0);
    await leave();
  });

  it('lays what it offers over the results', async () => {
    const { page, open, leave } = await startReading({ viewport: { width: 1280, height: 720 } });
    await open('/search/');
    // Examples, as nothing is typed: a list long enough to reach down to the results.
    await page.locator('#q').click();
    const last = page.locator('#q-options [role=option]').last();
    await last.waitFor();
    const [seen, result] = await last.evaluate((option) => {
      const { left, bottom } = option.getBoundingClientRect();
      const above = document.elementsFromPoint(left + 20, bottom - 5);
      return [option.contains(above[0] ?? null), above.some((element) => element.matches('.found, .found *'))];
    });
    expect(seen).toBe(true);
    // Else the test would not tell.
    expect(result).toBe(true);
    await leave();
  });

  it('sorts by year, and keeps it in the address', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/');
    await ask(page, '质检');
    await page.locator('#search-sort').selectOption('year');
    await page.waitForURL(/sort=year/);
    await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
    const years = (await page.locator('#results > li [data-slot=meta]').allTextContents()).map((text) =>
      Number(/(20\d\d)\s*$/.exec(text)?.[1] ?? 0),
    );
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(years.some((year) => year > 0)).toBe(true);
    await leave();
  });

  it('is reached by / and Ctrl-K from any page, and walked by arrow keys', async () => {
    const { page, open, leave } = await startReading();
    for (const key of ['/', 'Control+k']) {
      await open('/scenarios/');
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    }
    await open('/search/');
    await ask(page, '高炉');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await leave();
  });

  it('answers who asks for a page of the site with that page, above the cases and on the way of the arrow keys', async () => {
    const { page, open, leave, expectQuiet } = await startReading();
    for (const [search, title] of [
      ['/search/', '安全与合规'],
      ['/en/search/', 'Safety and compliance'],
    ] as const) {
      await open(search);
      expect(await page.locator('[data-pages]').isVisible()).toBe(false);
      await ask(page, '安全');
      expect(await page.locator('[data-pages] a').allTextContents()).toEqual([title]);
      expect(await page.locator('#results > li').count()).toBeGreaterThan(3);
      await page.locator('#q').press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
      await ask(page, '高炉 安全');
      expect(await page.locator('[data-pages]').isVisible()).toBe(false);
      expect(await page.locator('[data-sort]').isVisible()).toBe(true);
      await ask(page, '投稿');
      expect(await page.locator('#results > li').count()).toBe(0);
      for (const none of ['[data-none-help]', '[data-sort]'])
        expect(await page.locator(none).isVisible(), none).toBe(false);
      await page.locator('[data-pages] a').click();
      await page.waitForURL('**/submit/');
    }
    expectQuiet();
    await leave();
  });

  it('takes any value within a facet and all facets across, counts along, and keeps it in the address', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/');
    await ask(page, '质检');
    const box = (facet: string, value: string) => page.locator(`[data-facet=${facet}] input[value="${value}"]`);
    const countBeside = async (facet: string, value: string) =>
      Number(await page.locator(`label:has([name=${facet}][value="${value}"]) .count`).textContent());
    const total = async () => Number(/\d+/.exec((await page.locator('[data-status]').textContent()) ?? '')?.[0]);
    await box('type', 'scenario').waitFor();
    const scenarios = await countBeside('type', 'scenario');
    await box('type', 'scenario').check();
    await page.waitForURL(/type=scenario/);
    await expect.poll(total).toBe(scenarios);

    const [first, second] = await page
      .locator('[data-facet=industry] label:not([hidden]) input')
      .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
    const together = (await countBeside('industry', first ?? '')) + (await countBeside('industry', second ?? ''));
    await box('industry', first ?? '').check();
    await box('industry', second ?? '').check();
    await page.waitForURL(new RegExp(`industry=${first},${second}`));
    // A case may stand in both industries: the two together are at most their sum.
    await expect.poll(total).toBeLessThanOrEqual(together);
    expect(await total()).toBeGreaterThan(0);

    const address = page.url();
    await page.goBack();
    await expect.poll(() => box('industry', second ?? '').isChecked()).toBe(false);
    await page.goto(address);
    await expect.poll(() => box('industry', second ?? '').isChecked()).toBe(true);
    await leave();
  });

  it('finds support schemes beside entries, and leads to them', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/');
    await ask(page, '深圳 训力券');
    const first = page.locator('#results > li').first();
    expect(await first.locator('a').getAttribute('href')).toBe('/support/#shenzhen-training-compute-voucher');
    expect(await first.locator('.tag').textContent()).toBe('支持政策');
    await first.locator('a').click();
    await page.locator('#shenzhen-training-compute-voucher').waitFor();
    await leave();
  });

  it('offers terms and names as an ARIA combobox that arrows, Enter and Escape work', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/');
    const input = page.locator('input[role=combobox]');
    await page.locator('#q').pressSequentially('宁德');
    await page.getByRole('option', { name: '宁德时代', exact: true }).waitFor();
    await expect.poll(() => input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator(`#${active}`).textContent()).toContain('宁德时代');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('Escape');
    await expect.poll(() => input.getAttribute('aria-expanded')).toBe('false');
    await page.locator('#q').press('Alt+ArrowDown');
    await page.getByRole('option', { name: '宁德时代', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=%E5%AE%81%E5%BE%B7%E6%97%B6%E4%BB%A3/);
    await expect.poll(() => page.locator('#q').inputValue()).toBe('宁德时代');
    await expect.poll(() => input.getAttribute('aria-expanded')).toBe('false');
    await leave();
  });

  it('offers cases from the search field of any page, and opens the one chosen', async () => {
    const { page, open, leave } = await startReading();
    await open('/scenarios/');
    await page.keyboard.press('/');
    await page.keyboard.type('轮胎');
    const option = page.getByRole('option').filter({ hasText: '轮胎' }).last();
    await option.waitFor();
    await option.click();
    await page.waitForURL(/\/(scenarios|enterprises|playbooks)\/[a-z0-9-]+\/$/);
    await leave();
  });

  it('remembers queries on the device, offers them, and forgets them', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/');
    await ask(page, '高炉');
    await open('/search/');
    const chip = page.locator('[data-recent] .chip');
    expect(await chip.allTextContents()).toEqual(['高炉']);
    await page.locator('#q').press('ArrowDown');
    expect(await page.getByRole('option').first().textContent()).toContain('高炉');
    await page.keyboard.press('Escape');
    await page.locator('[data-forget]').click();
    await page.locator('[data-recent]').waitFor({ state: 'hidden' });
    await leave();
  });

  it.each([
    ['from then on asks for none', () => undefined],
    ['does without where that file is missing', (path: string) => (path.endsWith('/hits.zh.part') ? gone : undefined)],
  ])(
    'has all hits at hand after the first results, and %s',
    async (_, damage: (path: string) => Damage | undefined) => {
      const { server, site, asked } = await serve({ '/': siteFolder() }, false, damage);
      const { page, open, leave } = await startReading({ site, isDisturbed: true });
      const hitsAsked = () => asked.filter((path) => path.includes('/hits/zh/')).length;
      await open(`/search/?q=${encodeURIComponent('高炉')}`);
      await expect.poll(() => asked.some((path) => path.endsWith('/hits.zh.part'))).toBe(true);
      expect(hitsAsked()).toBeGreaterThan(0);
      const newlyAsked = async (query: string) => {
        const before = hitsAsked();
        await ask(page, query);
        expect(await page.locator('#results > li').count()).toBeGreaterThan(3);
        return hitsAsked() - before;
      };
      const queries = ['轮胎', '水泥', '光伏', '船舶', '钢铁', '汽车', '电池', '药', '化工', '纺织'];
      // A busy machine may be asked the next before it has read the file.
      if (damage === undefined || damage('/hits.zh.part') === undefined)
        await expect.poll(() => newlyAsked(queries.shift() ?? '')).toBe(0);
      else expect(await newlyAsked('轮胎')).toBeGreaterThan(0);
      await leave();
      server.close();
    },
  );

  describe('where files of the index fail', () => {
    const damages: Record<string, Damage> = {
      missing: gone,
      // What a host sends that answers every address with its front page.
      'another page': { status: 200, type: 'text/html', body: '<!doctype html><title>Atlas</title>' },
      'cut short': { status: 200, body: Buffer.from('1f8b0800000000000003', 'hex') },
      'out of reach': 'cut off',
    };
    let served: Served;
    let reader: Reader;
    let damageTo: (path: string) => Damage | undefined;
    beforeAll(async () => {
      served = await serve({ '/': siteFolder() }, false, (path) => damageTo(path));
      reader = await startReading({ site: served.site, isDisturbed: true });
    });
    afterAll(async () => {
      await reader.leave();
      served.server.close();
    });

    it.each(
      ['head.json', '*/part/*', '*/hits/zh/*'].flatMap((file) =>
        Object.entries(damages).map(([name, damage]) => ({ file, name, damage })),
      ),
    )('tells calmly where $file is $name, and offers the lists', async ({ file, damage }) => {
      const files = new RegExp(`/search-index/${file.replaceAll('*', '[^/]+')}$`);
      damageTo = (path) => (files.test(path) ? damage : undefined);
      const { page, open } = reader;
      // Of what was asked for before, browsers keep nothing that does not say how long.
      const before = served.asked.length;
      await open(`/search/?q=${encodeURIComponent('高炉')}`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').locator('a').first().isVisible()).toBe(true);
      expect(served.asked.slice(before).some((path) => files.test(path))).toBe(true);
    });
  });
});
