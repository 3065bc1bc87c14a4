import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { add, field, form, openAll, settled, write } from '../support/form.ts';
import { startReading } from '../support/reader.ts';

/* How the form helps: what it says, keeps, suggests; how light it is. */

const fileText = (page: Page) => page.locator('[data-file]').textContent();
const title = (page: Page) => field(form(page), 'title').locator('[data-part=zh]');

describe('faults', () => {
  it('are told once a field was left, or on review, by the label that a person reads', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/');
    await title(page).fill('长'.repeat(60));
    await page.locator('#submit[data-left]').waitFor();
    expect(await page.locator('[data-faults]').textContent()).toBe('');
    await title(page).blur();
    await expect.poll(() => field(form(page), 'title').locator('p.fault').textContent()).toContain('最多 40 字');
    expect(await page.locator('[data-faults] li').count()).toBe(1);
    await page.locator('#review > summary').click();
    await expect.poll(() => page.locator('[data-faults]').textContent()).toContain('目前状态：请填写。');
    await openAll(page.locator('#submit'));
    await write(form(page), 'year', '三年前');
    await expect.poll(() => page.locator('[data-faults]').textContent()).toContain('：应是一个数字，现在是“三年前”。');
    await page.locator('[data-faults] button', { hasText: '目前状态' }).click();
    await field(form(page), 'status').locator('select:focus').waitFor();
    await leave();
  });

  it('name what is not in a list, and do not drop it', async () => {
    const { page, open, leave } = await startReading();
    await open('/en/submit/');
    await openAll(page.locator('#submit'));
    const stages = field(form(page), 'stages');
    await stages.locator('input').fill('no such stage');
    await stages.locator('input').blur();
    await expect.poll(() => stages.locator('p.fault').textContent()).toContain('“no such stage” is not in the list');
    await leave();
  });
});

it('offers no further fields where there are none', async () => {
  const { page, open, leave } = await startReading();
  await open('/submit/');
  const empty = await page.locator('#submit').evaluate((submit) =>
    [submit, ...[...submit.querySelectorAll('template')].map(({ content }) => content)]
      .flatMap((part) => [...part.querySelectorAll('[data-of]')])
      .filter((item) => item.querySelector('.more') && !item.querySelector('.more [data-field]'))
      .map((item) => item.getAttribute('data-of')),
  );
  expect(empty).toEqual([]);
  await leave();
});

describe('a figure', () => {
  it('is read as it is typed', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/');
    await openAll(page.locator('#submit'));
    const result = await add(form(page), 'results');
    // In this order nothing expected stands in the file before.
    for (const [typed, expected] of [
      ['３０．５', 'value: 30.5'],
      ['－30', 'value: -30'],
      ['1,500', 'value: 1500'],
      ['–30', 'value: -30'],
      ['约30%', 'value: 30'],
      ['10~20', 'min: 10'],
    ] as const) {
      expect(await fileText(page)).not.toContain(expected);
      await write(result, 'value', typed);
      await result.locator('[data-field=value] input').first().blur();
      await expect.poll(() => fileText(page)).toContain(expected);
    }
    await leave();
  });

  it('can begin its page beside it', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/');
    await openAll(page.locator('#submit'));
    const result = await add(form(page), 'results');
    await write(result, 'value', '5');
    await write(result, 'source', '+');
    await result.locator('[data-slot] [data-field=url] input').fill('https://example.org/second');
    await expect
      .poll(() => fileText(page))
      .toMatch(/source: s2\nsources:\n {2}- id: s2\n {4}url: https:\/\/example.org\/second/);
    await leave();
  });
});

describe('the address of a page', () => {
  it('suggests who speaks, warns of mirrors and of keys in it', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/');
    await openAll(page.locator('#submit'));
    const source = form(page).locator('[data-field=sources] [data-items] > *').first();
    const told = source.locator('[data-address-told]');
    const url = source.locator('[data-field=url] input');
    await url.fill('见：https://123dok.com/x?token=abc');
    await url.blur();
    await expect.poll(() => told.textContent()).toContain('转载');
    expect(await told.textContent()).toContain('登录凭证');
    expect(await url.inputValue()).toBe('https://123dok.com/x?token=abc');
    expect(await source.locator('[data-field=publisher] input').inputValue()).not.toBe('');
    expect(await source.locator('[data-field=kind] select').inputValue()).not.toBe('');
    await leave();
  });
});

describe('drafts', () => {
  it('stand beside each other, are listed, exported and opened', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/?industry=steel&stage=quality-control');
    const chosen = (key: string) => field(form(page), key).locator('[data-chosen] li').getAttribute('data-value');
    expect([await chosen('industries'), await chosen('stages')]).toEqual(['steel', 'quality-control']);
    await title(page).fill('草稿甲');
    await page.locator('[data-drafts] li', { hasText: '草稿甲' }).waitFor();
    // A form that was only looked at is no draft; another place begins anew.
    await open('/submit/?region=CN-HI&industry=steel&technique=computer-vision&step=sintering');
    expect(await title(page).inputValue()).toBe('');
    expect([await chosen('techniques'), await chosen('steps')]).toEqual(['computer-vision', 'sintering']);
    await open('/submit/');
    await expect.poll(() => title(page).inputValue()).toBe('草稿甲');
    await page.locator('[data-new]').click();
    await expect.poll(() => title(page).inputValue()).toBe('');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-drafts] li', { hasText: '草稿甲' }).getByRole('button', { name: /导出/ }).click(),
    ]);
    await page.locator('[data-drafts] li', { hasText: '草稿甲' }).getByRole('button', { name: /丢弃/ }).click();
    await expect.poll(() => page.locator('[data-drafts] li').count()).toBe(0);
    const saved = await buffer(await download.createReadStream());
    await page
      .locator('[data-import]')
      .setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: saved });
    await expect.poll(() => title(page).inputValue()).toBe('草稿甲');
    expect(await chosen('industries')).toBe('steel');
    await page.locator('[data-clear]').click();
    await expect.poll(() => page.locator('[data-drafts] li').count()).toBe(0);
    await leave();
  });

  it('of what an address names and nobody knows say so', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/?industry=nosuch');
    await expect.poll(() => page.locator('p[data-told]').textContent()).toContain('nosuch');
    await open('/submit/?entry=nosuch');
    await expect.poll(() => page.locator('p[data-told]').textContent()).toContain('nosuch');
    await leave();
  });
});

it('leaves keys of an input method to it', async () => {
  const { page, open, leave } = await startReading();
  await open('/submit/');
  const enterprise = field(form(page), 'enterprise');
  await enterprise.locator('input').first().fill('宁德');
  await enterprise.locator('[role=option]').first().waitFor();
  await enterprise
    .locator('input')
    .first()
    .evaluate((input) => {
      for (const key of ['ArrowDown', 'Enter', 'Escape'])
        for (const composing of [{ isComposing: true }, { keyCode: 229 }])
          input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...composing }));
    });
  expect(await enterprise.locator('input').first().inputValue()).toBe('宁德');
  expect(await enterprise.locator('.offers').isVisible()).toBe(true);
  await leave();
});

describe('the form is light', () => {
  it.each(['/submit/', '/en/submit/'])(
    '%s: 60 KB of script at first, nothing moves, nothing is evaluated',
    async (path) => {
      const { page, open, leave } = await startReading({ alone: true, viewport: { width: 390, height: 844 } });
      const scripts: string[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname);
      });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const moved = list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0);
          Reflect.set(window, 'moved', Number(Reflect.get(window, 'moved') ?? 0) + moved);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(path);
      await page.waitForLoadState('networkidle');
      // As servers send them: few bytes are not compressed.
      const sizes = scripts.map((path) => {
        const file = join(siteFolder(), path);
        return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
      });
      expect(sizes.length).toBeGreaterThan(0);
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeLessThan(60 * 1024);
      expect(await page.evaluate(() => Number(Reflect.get(window, 'moved') ?? 0))).toBeLessThan(0.05);
      await title(page).fill('甲');
      await settled(page, await page.locator('#submit[data-left]').getAttribute('data-left').then(Number));
      await leave();
    },
  );
});
