import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/folders.ts';
import { add, errorsOf, field, form, openAll, saved, settled, write } from '../support/form.ts';
import { startReading } from '../support/reader.ts';

/* The form for those who do not use Git: what it makes passes the check. */

/** What the tests made, by path below the project, to be checked once: that reads all that the catalogue holds. */
const made: Record<string, string> = {};

function keep(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = name.includes('/') ? name : `content/scenarios/${name}`;
    expect(made).not.toHaveProperty([path]);
    made[path] = text;
  }
}

async function writeMinimal(page: Page): Promise<void> {
  await openAll(page.locator('#submit'));
  const scenario = form(page);
  await write(scenario, 'enterprise', 'ndsd');
  await write(scenario, 'title', { zh: '卷绕对齐度检测' });
  await write(scenario, 'summary', { zh: '用机器视觉检测卷绕对齐度。' });
  await write(scenario, 'stages', '质量');
  await write(scenario, 'status', 'in-use');
  const source = scenario.locator('[data-field=sources] [data-items] > *').first();
  await write(source, 'url', 'https://example.org/report');
  await write(source, 'title', '样例报道');
  await write(source, 'publisher', '样例日报');
  await write(source, 'kind', 'press');
}

const facts = (text: string) => parse(text.split('---')[1] ?? '') as Record<string, unknown>;
const fileText = (page: Page) => page.locator('[data-file]').textContent();

describe('the submission page makes an entry', () => {
  it('with the least that is required, under an id of its own making', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/');
    await writeMinimal(page);
    await settled(page, 0);
    const files = await saved(page);
    const [name = ''] = Object.keys(files);
    expect(name).toMatch(/^catl-[a-z0-9-]+\.mdx$/);
    // The enterprise's main industry was suggested.
    expect(facts(files[name] ?? '')).toMatchObject({ enterprise: 'catl', industries: ['lithium-battery'] });
    keep(files);
    await leave();
  });

  it('with every part filled in, in English', async () => {
    const { page, open, leave } = await startReading();
    await open('/en/submit/');
    await writeMinimal(page);
    const scenario = form(page);
    await write(scenario, 'title', { zh: '卷绕对齐度检测', en: 'Checking the alignment of windings' });
    await write(scenario, 'summary', { zh: '用机器视觉检测卷绕对齐度。', en: 'Machine vision checks windings.' });
    await write(scenario, 'kind', 'ai');
    await write(scenario, 'site', { zh: '样例基地', en: 'Sample site' });
    await write(scenario, 'region', 'Fujian');
    await write(scenario, 'city', { zh: '宁德', en: 'Ningde' });
    await write(scenario, 'year', '2024');
    await write(scenario, 'scale', 'line');
    await write(scenario, 'techniques', 'computer vision');
    await write(scenario, 'deployment', 'edge');
    await write(scenario, 'deployment', 'cloud');
    const second = await add(scenario, 'sources');
    await write(second, 'url', 'https://example.org/own');
    await write(second, 'title', 'Own news');
    await write(second, 'publisher', 'Sample');
    await write(second, 'date', '2024年9月');
    await write(second, 'kind', 'enterprise');
    const result = await add(scenario, 'results');
    await write(result, 'metric', 'defect rate');
    await write(result, 'value', '约-40%');
    await write(result, 'change', 'relative');
    await write(result, 'nature', 'outcome');
    await write(result, 'scope', 'line');
    await write(result, 'note', { zh: '试运行期间', en: 'During the trial' });
    await write(result, 'source', 's2');
    const model = await add(field(scenario, 'stack'), 'models');
    await write(model, 'name', { zh: '样例模型', en: 'Sample model' });
    await write(scenario, 'dataLoop', { zh: '误判样本每周回流。', en: 'Wrong calls flow back weekly.' });
    const need = await add(field(scenario, 'reuse'), 'needs');
    await write(need, '', { zh: '相机', en: 'Cameras' });
    await page
      .locator('[data-form=scenario] [data-body=zh]')
      .fill('## 成效\n\n<Result metric="defect-rate" />，缺陷率<1%。');
    await page.locator('[data-form=scenario] [data-body=en]').fill('## Results\n\n<Result metric="defect-rate" />.');
    await settled(page, 0);
    await expect.poll(() => page.locator('[data-preview-body]').textContent()).toContain('defect rate down about 40%');
    const files = await saved(page);
    const [own = '', english = ''] = Object.keys(files);
    expect(own).toMatch(/^content\/scenarios\/catl-checking-alignment-windings\.mdx$/);
    expect(english).toBe(own.replace('.mdx', '.en.mdx'));
    keep(files);
    expect(facts(files[own] ?? '')).toMatchObject({
      results: [{ metric: 'defect-rate', value: -40, unit: '%', change: 'relative', bound: 'about', source: 's2' }],
      sources: [{}, { date: '2024-09' }],
      stack: { models: [{ name: { zh: '样例模型' } }] },
      reuse: { needs: [{ zh: '相机' }] },
      deployment: ['cloud', 'edge'],
    });
    await leave();
  });

  it('as an enterprise, and as a playbook that is not finished', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/?kind=enterprise');
    await openAll(page.locator('#submit'));
    const enterprise = form(page);
    await write(enterprise, 'name', { zh: '样例轴承有限公司' });
    await field(enterprise, 'name').locator('[data-part=zh]').blur();
    await write(enterprise, 'industries', '钢铁');
    await write(enterprise, 'profile', { zh: '做轴承。' });
    await write(enterprise, 'name', { zh: '样例轴承有限公司', en: 'Sample Bearings' });
    await write(enterprise, 'shortName', { zh: '样例轴承', en: 'Sample Bearings' });
    const source = enterprise.locator('[data-field=sources] [data-items] > *').first();
    for (const [key, value] of [
      ['url', 'https://example.org/'],
      ['title', '样例'],
      ['publisher', '样例'],
      ['kind', 'enterprise'],
    ] as const)
      await write(source, key, value);
    await settled(page, 0);
    expect(await fileText(page)).toMatch(/^content\/enterprises\/[a-z-]+\.mdx\n/);
    await page.locator('input[name=kind][value=playbook]').check();
    await openAll(page.locator('#submit'));
    await write(form(page), 'title', { zh: '样例手册', en: 'Sample playbook' });
    await expect.poll(() => fileText(page)).toMatch(/^content\/playbooks\/sample-playbook\.mdx\n/);
    await leave();
  });
});

describe('who knows no Git', () => {
  it('adds a case of a new enterprise on a phone by keyboard alone, leaves, comes back and sends', async () => {
    const { page, open, leave } = await startReading({ viewport: { width: 390, height: 844 } });
    await open('/submit/');
    const { keyboard } = page;
    let fields = 0;
    const here = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        const one = at?.closest<HTMLElement>('[data-field]');
        const item = one?.parentElement?.closest<HTMLElement>('[data-item]');
        if (at?.matches('[data-next], [data-add], [data-download]')) return `${one?.dataset.field ?? ''}!`;
        const value = at instanceof HTMLInputElement && at.type === 'radio' ? `=${at.value}` : '';
        return `${item ? `${item.dataset.of}.` : ''}${one?.dataset.field ?? ''}${value}`;
      });
    const to = async (name: string): Promise<void> => {
      for (let stop = 0; (await here()) !== name; stop += 1) {
        expect(stop, `the way to ${name}`).toBeLessThan(40);
        await keyboard.press('Tab');
      }
    };
    const type = async (name: string, text: string): Promise<void> => {
      await to(name);
      await keyboard.type(text);
      fields += 1;
    };
    /** Looks a term up by what one would type, and takes the first that is offered. */
    const find = async (name: string, text: string): Promise<void> => {
      await type(name, text);
      await page.locator('.offers:not([hidden]) [role=option]').first().waitFor();
      await keyboard.press('Enter');
    };
    const press = async (name: string): Promise<void> => {
      await to(name);
      await keyboard.press('Space');
      fields += 1;
    };
    const next = async (): Promise<void> => {
      await to('!');
      await keyboard.press('Enter');
      await page.locator('summary:focus').waitFor();
    };

    await to('enterprise');
    await find('enterprise', '阳历电池科技有限公司');
    await type('profile', '做动力电池。');
    await type('site', '一期工厂');
    await type('title', '卷绕对齐度检测');
    await type('summary', '用机器视觉检测卷绕对齐度。');
    await next();
    await find('industries', '锂电池');
    await find('stages', '质量');
    await find('region', 'fujian');
    await find('city', '宁德');
    await to('status');
    await keyboard.press('ArrowDown');
    fields += 1;
    await next();
    await type('sources.url', 'https://news.example.org/a');
    await type('sources.title', '样例报道');
    await type('sources.publisher', '样例日报');

    // Leaves, and comes back.
    await expect.poll(() => page.evaluate(() => Object.values(localStorage).join(' '))).toContain('样例日报');
    await open('/');
    await open('/submit/');
    await expect.poll(() => page.locator('p[data-told]').textContent()).toContain('草稿');
    expect(await field(form(page), 'enterprise').locator('input').first().inputValue()).toBe('阳历电池科技');
    await page.locator('#scenario-figures > summary').focus();
    await keyboard.press('Enter');
    await to('sources.kind');
    await keyboard.press('ArrowDown');
    fields += 1;
    await to('results!');
    await keyboard.press('Enter');
    await find('results.metric', '缺陷率');
    await type('results.value', '－３０％');
    await press('results.change=relative');
    await press('results.nature=outcome');
    await press('results.scope=application');
    expect(fields).toBeLessThan(30);
    for (let step = 0; step < 3; step += 1) await next();
    await settled(page, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const files = await saved(page);
    expect(Object.keys(files).sort()).toEqual([
      'content/enterprises/yangli-dianchi-keji.mdx',
      expect.stringMatching(/^content\/scenarios\/yangli-dianchi-keji-[a-z-]+-jiance\.mdx$/),
    ]);
    keep(files);
    expect(await page.locator('[data-next-list]').textContent()).not.toBe('');
    await leave();
  });

  it('corrects a figure, and changes nothing else', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/?entry=catl-ningde-multimodal-inspection');
    await settled(page, 0);
    await openAll(page.locator('#submit'));
    const first = form(page).locator('[data-field=results] [data-items] > *').first();
    await write(first, 'value', '74');
    await expect.poll(() => fileText(page)).toContain('value: 74');
    const files = await saved(page);
    const path = 'content/scenarios/catl-ningde-multimodal-inspection.mdx';
    const before = readFileSync(join(root, path), 'utf8');
    const changed = diffLines(before, files[path] ?? '').flatMap(({ added, value }) =>
      added
        ? value
            .trim()
            .split('\n')
            .map((line) => line.trim())
        : [],
    );
    expect(changed.filter((line) => !line.startsWith('reviewed:'))).toEqual(['value: 74']);
    keep(files);
    await leave();
  });
});

describe('what was written is handed over', () => {
  const hostIs = (page: Page, repository: string) =>
    page.locator('#submit').evaluate((place, address) => {
      place.dataset.repository = address;
      place.dataset.email = 'editors@example.org';
    }, repository);

  it('as a prefilled file and a second one for the English text, by letter, and says what comes next', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/');
    await hostIs(page, 'https://github.com/atlas/atlas');
    await writeMinimal(page);
    await settled(page, 0);
    expect(await page.locator('[data-open-english]').isVisible()).toBe(false);
    await page.locator('[data-with-english]').check();
    await page.locator('[data-form=scenario] [data-body=en]').fill('## Results\n\nGood.');
    await page.locator('[data-open-english]').waitFor();
    const address = async (name: string) => new URL((await page.locator(name).getAttribute('href')) ?? '');
    const [own, english] = [await address('[data-open]'), await address('[data-open-english]')];
    expect(own.searchParams.get('filename')).toMatch(/^content\/scenarios\/catl-.*\.mdx$/);
    expect(own.searchParams.get('value')).toMatch(/^---\ntitle:\n {2}zh: 卷绕对齐度检测\n/);
    expect(english.searchParams.get('value')).toBe('## Results\n\nGood.\n');
    expect((await address('[data-mail]')).href).toMatch(/^mailto:editors@example\.org\?subject=/);
    await leave();
  });

  it('to the files of an entry that stands', async () => {
    const { page, open, leave } = await startReading();
    await open('/submit/?entry=catl-ningde-multimodal-inspection');
    await settled(page, 0);
    await hostIs(page, 'https://gitee.com/atlas/atlas');
    await form(page).locator('[data-field=title] [data-part=zh]').first().fill('更正后的标题');
    const path = 'https://gitee.com/atlas/atlas/edit/main/content/scenarios/catl-ningde-multimodal-inspection';
    const href = (name: string) => page.locator(name).getAttribute('href');
    await expect.poll(() => href('[data-open]')).toBe(`${path}.mdx`);
    expect(await href('[data-open-english]')).toBe(`${path}.en.mdx`);
    await leave();
  });
});

it('passes the check, whatever the form made', async () => {
  expect(Object.keys(made).filter((path) => /scenarios\/[\w-]+\.mdx$/.test(path))).toHaveLength(4);
  expect(await errorsOf(made)).toEqual([]);
});
