import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { connectToBrowser } from '../support/chromium.ts';
import { shellEnvironment } from '../support/environment.ts';
import { inTemporaryFolder, root } from '../support/folders.ts';
import { startReading } from '../support/reader.ts';

/* The form for those who do not use Git: what it makes passes the check. */

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser(inject('browser'));
});
afterAll(() => browser.close());

const form = (page: Page) => page.locator('[data-form]:not([hidden])');
/** A field of a form, not of an item in one of its lists; or a field of an item. */
const field = (within: Locator, key: string) => {
  const named = `[data-field="${key}"]`;
  return within
    .locator(`:scope[data-form] ${named}:not([data-items] ${named}), :scope:not([data-form]) ${named}`)
    .first();
};

async function write(within: Locator, key: string, value: string | { zh: string; en?: string }): Promise<void> {
  const place = field(within, key);
  if (typeof value === 'object') {
    for (const [part, text] of Object.entries(value)) await place.locator(`[data-part=${part}]`).fill(text);
  } else if ((await place.locator('select').count()) > 0) await place.locator('select').selectOption(value);
  else await place.locator('input, textarea').first().fill(value);
}

async function tick(within: Locator, key: string, values: readonly string[]): Promise<void> {
  for (const value of values) await field(within, key).locator(`input[value="${value}"]`).check();
}

async function add(within: Locator, key: string): Promise<Locator> {
  const list = field(within, key);
  await list.locator(':scope > [data-add]').click();
  const item = list.locator(':scope > [data-items] > *').last();
  await item.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
  return item;
}

async function openAll(page: Page): Promise<void> {
  await page.locator('#submit details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
}

async function writeMinimal(page: Page): Promise<void> {
  await page.locator('[data-id]').fill('submitted-case');
  const scenario = form(page);
  await write(scenario, 'title', { zh: '卷绕对齐度检测' });
  await write(scenario, 'summary', { zh: '用机器视觉检测卷绕对齐度。' });
  await write(scenario, 'enterprise', 'catl');
  await tick(scenario, 'industries', ['lithium-battery']);
  await tick(scenario, 'stages', ['quality-control']);
  await write(scenario, 'status', 'in-use');
  const source = scenario.locator('[data-field=sources] [data-items] > *').first();
  await write(source, 'url', 'https://example.org/report');
  await write(source, 'title', '样例报道');
  await write(source, 'publisher', '样例日报');
  await write(source, 'kind', 'press');
}

const settled = (page: Page, faults: number) =>
  page.locator(`#submit[data-left="${faults}"]`).waitFor({ state: 'attached', timeout: 15_000 });

/** The files that the page offers to download, as text by name. */
async function downloads(page: Page, count: number): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const waiting: Promise<void>[] = [];
  page.on('download', (download) => {
    waiting.push(
      download.createReadStream().then(async (stream) => {
        files[download.suggestedFilename()] = await text(stream);
      }),
    );
  });
  await page.locator('[data-download]').click();
  await expect.poll(() => waiting.length, { timeout: 15_000 }).toBe(count);
  await Promise.all(waiting);
  return files;
}

/** What `npm run check` says of the real content with files added. */
function faultsOf(files: Record<string, string>): unknown[] {
  return inTemporaryFolder((folder) => {
    const content = join(folder, 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    mkdirSync(join(content, 'scenarios'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(content, 'scenarios', name), text);
    const { stdout } = spawnSync('npm', ['run', '--silent', 'check', '--', '--format', 'json'], {
      cwd: root,
      env: shellEnvironment({ CONTENT_DIR: content }),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const { faults } = JSON.parse(stdout) as { faults: { file: string; severity: string }[] };
    return faults.filter(({ severity }) => severity === 'error');
  });
}

describe('the submission page makes an entry that passes the check', () => {
  it('with the least that is required', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/submit/');
    await writeMinimal(page);
    await settled(page, 0);
    const files = await downloads(page, 1);
    expect(Object.keys(files)).toEqual(['submitted-case.mdx']);
    expect(faultsOf(files)).toEqual([]);
    await leave();
  });

  it('with every part filled in, in English', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/en/submit/');
    await writeMinimal(page);
    await openAll(page);
    const scenario = form(page);
    await write(scenario, 'title', { zh: '卷绕对齐度检测', en: 'Checking the alignment of windings' });
    await write(scenario, 'summary', { zh: '用机器视觉检测卷绕对齐度。', en: 'Machine vision checks windings.' });
    await write(scenario, 'kind', 'ai');
    await write(scenario, 'site', { zh: '样例基地', en: 'Sample site' });
    await write(scenario, 'region', 'CN-FJ');
    await write(scenario, 'city', { zh: '宁德', en: 'Ningde' });
    await write(scenario, 'year', '2024');
    await write(scenario, 'scale', 'line');
    await tick(scenario, 'techniques', ['computer-vision']);
    await tick(scenario, 'deployment', ['edge', 'cloud']);
    await tick(scenario, 'planMeasures', ['1.1']);
    const second = await add(scenario, 'sources');
    await write(second, 'url', 'https://example.org/own');
    await write(second, 'title', 'Own news');
    await write(second, 'publisher', 'Sample');
    await write(second, 'date', '2024-09');
    await write(second, 'kind', 'enterprise');
    const result = await add(scenario, 'results');
    await write(result, 'metric', 'defect-rate');
    await write(result, 'value', '-40');
    await write(result, 'unit', '%');
    await write(result, 'change', 'relative');
    await write(result, 'nature', 'outcome');
    await write(result, 'scope', 'line');
    await write(result, 'bound', 'about');
    await write(result, 'note', { zh: '试运行期间', en: 'During the trial' });
    await write(result, 'source', 's2');
    const model = await add(field(scenario, 'stack'), 'models');
    await write(model, 'name', { zh: '样例模型', en: 'Sample model' });
    await write(scenario, 'dataLoop', { zh: '误判样本每周回流。', en: 'Wrong calls flow back weekly.' });
    const safety = await add(scenario, 'safety');
    await write(safety, 'measure', 'data-safety-management');
    const need = await add(field(scenario, 'reuse'), 'needs');
    await write(need, '', { zh: '相机', en: 'Cameras' });
    const partner = await add(scenario, 'partners');
    await write(partner, '', { zh: '样例大学', en: 'Sample University' });
    await write(scenario, 'caveat', { zh: '样例。', en: 'A sample.' });
    await page
      .locator('[data-form=scenario] [data-body=zh]')
      .fill('## 成效\n\n<Result metric="defect-rate" />，缺陷率<1%。');
    await page.locator('[data-form=scenario] [data-body=en]').fill('## Results\n\n<Result metric="defect-rate" />.');
    await settled(page, 0);
    await expect
      .poll(() => page.locator('[data-preview-body]').textContent(), { timeout: 15_000 })
      .toContain('defect rate down about 40%');
    const files = await downloads(page, 2);
    expect(Object.keys(files).sort()).toEqual(['submitted-case.en.mdx', 'submitted-case.mdx']);
    expect(faultsOf(files)).toEqual([]);
    expect(parse(files['submitted-case.mdx']?.split('---')[1] ?? '')).toMatchObject({
      results: [{ metric: 'defect-rate', value: -40, unit: '%', change: 'relative', bound: 'about', source: 's2' }],
      stack: { models: [{ name: { zh: '样例模型' } }] },
      reuse: { needs: [{ zh: '相机' }] },
      partners: [{ zh: '样例大学' }],
      planMeasures: ['1.1'],
    });
    await leave();
  });
});

describe('what was written is handed over', () => {
  const hostIs = (page: Page, repository: string) =>
    page.locator('#submit').evaluate((root, address) => {
      root.dataset.repository = address;
    }, repository);

  it('as a prefilled file and a second one for the English text', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/submit/');
    await hostIs(page, 'https://github.com/atlas/atlas');
    await writeMinimal(page);
    await settled(page, 0);
    expect(await page.locator('[data-open-english]').isVisible()).toBe(false);
    await openAll(page);
    await page.locator('[data-form=scenario] [data-body=en]').fill('## Results\n\nGood.');
    await page.locator('[data-open-english]').waitFor({ timeout: 15_000 });
    const address = async (name: string) => new URL((await page.locator(name).getAttribute('href')) ?? '').searchParams;
    const [own, english] = [await address('[data-open]'), await address('[data-open-english]')];
    expect(own.get('filename')).toBe('content/scenarios/submitted-case.mdx');
    expect(own.get('value')).toMatch(/^---\ntitle:\n {2}zh: 卷绕对齐度检测\n/);
    expect(english.get('filename')).toBe('content/scenarios/submitted-case.en.mdx');
    expect(english.get('value')).toBe('## Results\n\nGood.\n');
    await leave();
  });

  it('to the files of an entry that stands', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/submit/?entry=catl-ningde-multimodal-inspection');
    await settled(page, 0);
    await hostIs(page, 'https://gitee.com/atlas/atlas');
    await form(page).locator('[data-field=title] [data-part=zh]').fill('更正后的标题');
    await page.locator('[data-open-english]').waitFor({ timeout: 15_000 });
    const path = 'https://gitee.com/atlas/atlas/edit/main/content/scenarios/catl-ningde-multimodal-inspection';
    expect(await page.locator('[data-open]').getAttribute('href')).toBe(`${path}.mdx`);
    expect(await page.locator('[data-open-english]').getAttribute('href')).toBe(`${path}.en.mdx`);
    await leave();
  });
});

describe('the submission page', () => {
  it('names what is missing by its label, and counts it', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/en/submit/');
    await settled(page, 11);
    expect(await page.locator('ul[data-faults]').textContent()).toContain('Title · Chinese: please fill it in.');
    await leave();
  });

  it('says what is wrong at the field, as the check would, and leads there', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/submit/');
    await writeMinimal(page);
    await form(page).locator('[data-field=title] [data-part=zh]').fill('长'.repeat(60));
    await form(page).locator('[data-field=enterprise] input').fill('no-such-plant');
    await form(page).locator('[data-field=enterprise] input').blur();
    await settled(page, 2);
    await expect
      .poll(() => form(page).locator('[data-field=title] p.fault').first().textContent(), { timeout: 15_000 })
      .toContain('最多 40 字');
    expect(await page.locator('ul[data-faults]').textContent()).toContain('“no-such-plant”不是企业条目。');
    await page.locator('[data-faults] button', { hasText: 'no-such-plant' }).click();
    expect(
      await form(page)
        .locator('[data-field=enterprise] input')
        .evaluate((input) => input === document.activeElement),
    ).toBe(true);
    await leave();
  });

  it('finds an enterprise by name and by pinyin', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/submit/');
    const option = page.locator('#offered-enterprise option[value=catl]');
    const label = (await option.textContent()) ?? '';
    for (const words of ['宁德时代', 'ningdeshidai', 'ndsd']) expect(label).toContain(words);
    await leave();
  });

  it('begins with an entry that stands, and changes nothing of it but the day', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/submit/?entry=catl-ningde-multimodal-inspection');
    await settled(page, 0);
    const [file = ''] = Object.values(await downloads(page, 2)).filter((text) => text.startsWith('---'));
    const facts = (text: string) => ({ ...(parse(text.split('---')[1] ?? '') as object), reviewed: '' });
    const before = readFileSync(join(root, 'content/scenarios/catl-ningde-multimodal-inspection.mdx'), 'utf8');
    expect(facts(file)).toEqual(facts(before));
    expect(file.split('---').slice(2).join('---').trim()).toBe(before.split('---').slice(2).join('---').trim());
    await leave();
  });

  it('takes industry and stage from the address, and keeps the draft', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/submit/?industry=steel&stage=quality-control');
    expect(await form(page).locator('[data-field=industries] input:checked').getAttribute('value')).toBe('steel');
    expect(await form(page).locator('[data-field=stages] input:checked').getAttribute('value')).toBe('quality-control');
    await write(form(page), 'title', { zh: '草稿标题' });
    await expect
      .poll(() => page.evaluate(() => Object.values(localStorage).join(' ')), { timeout: 15_000 })
      .toContain('草稿标题');
    // Another place that lacks a case begins anew; a form that was only looked at is no draft.
    await open('/submit/?region=CN-HI&industry=steel&technique=computer-vision&step=sintering');
    expect(await form(page).locator('[data-field=industries] input:checked').getAttribute('value')).toBe('steel');
    expect(await form(page).locator('[data-field=techniques] input:checked').getAttribute('value')).toBe(
      'computer-vision',
    );
    expect(await form(page).locator('[data-field=region] :is(select, input)').first().inputValue()).toBe('CN-HI');
    expect(await form(page).locator('[data-field=steps] input:checked').getAttribute('value')).toBe('sintering');
    expect(await form(page).locator('[data-field=title] [data-part=zh]').inputValue()).toBe('');
    await open('/submit/');
    await expect
      .poll(() => form(page).locator('[data-field=title] [data-part=zh]').inputValue(), { timeout: 15_000 })
      .toBe('草稿标题');
    await page.locator('[data-clear]').click();
    await expect
      .poll(() => form(page).locator('[data-field=title] [data-part=zh]').inputValue(), { timeout: 15_000 })
      .toBe('');
    await leave();
  });

  it('works with the keyboard on a phone, and without scrolling sideways', async () => {
    const { page, open, leave } = await startReading(browser, { viewport: { width: 390, height: 844 } });
    await open('/submit/');
    await page.locator('[data-id]').focus();
    await page.keyboard.type('typed-case');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('标题');
    expect(await form(page).locator('[data-field=title] [data-part=zh]').inputValue()).toBe('标题');
    await openAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await leave();
  });
});
