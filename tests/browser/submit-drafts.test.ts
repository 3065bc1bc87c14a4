import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { field, form, openAll } from '../support/form.ts';
import { startReading } from '../support/reader.ts';

/* Drafts of the form where the browser's storage is not as one would have it. */

const kept = (changes: Record<string, unknown>) =>
  JSON.stringify({
    ...{ key: 'a', kind: 'scenario', id: '', idChosen: false, data: {}, body: {}, from: '' },
    ...{ kept: '2026-01-01T00:00:00Z', standing: false, ...changes },
  });

const told = (page: Page) => page.locator('p[data-told]').textContent();
const title = (page: Page) => field(form(page), 'title').locator('[data-part=zh]');

async function keepDamaged(page: Page, text: string): Promise<void> {
  await page.goto(`${inject('site')}/robots.txt`);
  await page.evaluate((draft) => localStorage.setItem('atlas-draft:a', draft), text);
}

describe('a damaged draft', () => {
  it.each([
    ['of no kind', { kind: 'constructor' }],
    ['with other things in its lists', { data: { results: [null, 5, 'x', []], sources: 'x', stages: 7 } }],
    ['with other things for its texts', { data: { title: 5, summary: [1], stack: 'x', city: { zh: null } } }],
    ['beside nothing', { data: { enterprise: 'x' }, beside: { name: 7, sources: 3, industries: 'x' } }],
  ])('%s does not keep the form from working', async (_, changes) => {
    const { page, open, leave } = await startReading();
    await keepDamaged(page, kept(changes));
    await open('/submit/');
    await openAll(page.locator('#submit'));
    await title(page).fill('样例');
    await expect.poll(() => page.locator('[data-drafts] .name').allTextContents()).toContain('样例');
    expect(await told(page)).not.toContain('没有载入');
    await leave();
  });
});

it('two windows do not write over each other', async () => {
  const { page, open, leave } = await startReading();
  await open('/submit/');
  await openAll(page.locator('#submit'));
  await title(page).fill('第一窗');
  const names = page.locator('[data-drafts] .name');
  await expect.poll(() => names.allTextContents()).toEqual(['第一窗']);
  const other = await page.context().newPage();
  await other.goto(page.url(), { waitUntil: 'load' });
  await expect.poll(() => told(other)).toContain('草稿');
  await openAll(other.locator('#submit'));
  await title(other).fill('第二窗');
  await expect.poll(() => other.locator('[data-drafts] .name').allTextContents()).toContain('第二窗');
  await title(page).fill('第一窗，接着写');
  await expect.poll(async () => (await names.allTextContents()).sort()).toEqual(['第一窗，接着写', '第二窗'].sort());
  expect(`${await told(page)}${await told(other)}`).toContain('另一个窗口');
  await leave();
});

it('a full browser is told, and what was kept before is still there', async () => {
  const { page, open, atBeginning, leave } = await startReading();
  await keepDamaged(page, kept({ data: { title: { zh: '从前' } } }));
  await atBeginning(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open('/submit/');
  await openAll(page.locator('#submit'));
  await expect.poll(() => title(page).inputValue()).toBe('从前');
  await title(page).fill('现在');
  await expect.poll(() => told(page)).toContain('存不下草稿');
  await leave();
});

it('a browser that keeps nothing is told', async () => {
  const { page, open, atBeginning, leave } = await startReading({ alone: true });
  await atBeginning(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open('/submit/');
  await openAll(page.locator('#submit'));
  await title(page).fill('现在');
  await expect.poll(() => told(page)).toContain('存不下草稿');
  await leave();
});
