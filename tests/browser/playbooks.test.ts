import { describe, expect, it } from 'vitest';
import { realCatalogue } from '../support/catalogue.ts';
import { startReading } from '../support/reader.ts';

const { playbooks } = realCatalogue();
const length = (id: string) => JSON.stringify(playbooks.find((one) => one.id === id)?.record).length;
const bySize = playbooks.map(({ id }) => id).sort((one, other) => length(one) - length(other));
const [shortest = '', longest = ''] = [bySize[0], bySize.at(-1)];

describe.each([shortest, longest])('the printed sheet of %s', (id) => {
  it.each(['', '/en'])('has two to four pages of A4 (%s)', async (language) => {
    const { page, open, leave } = await startReading();
    await open(`${language}/playbooks/${id}/sheet/`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
    await leave();
  });
});

it('is read on a phone without JavaScript: answer, picture, lists; nothing goes beyond the edge', async () => {
  const { page, open, leave } = await startReading({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await open(`/playbooks/${longest}/`);
  for (const id of ['answer', 'lists', 'rollout', 'risks', 'measured', 'sources'])
    expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
  const picture = await page.locator('.flow svg.drawn').boundingBox();
  expect(picture?.width).toBeGreaterThan(330);
  await leave();
  const scripted = await startReading({ viewport: { width: 390, height: 844 } });
  await scripted.open(`/playbooks/${longest}/`);
  expect(await scripted.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await scripted.leave();
});

it('is narrowed by the data at hand and the tier, and keeps that in the address', async () => {
  const { page, open, leave } = await startReading();
  await open('/playbooks/');
  await page.locator('[data-facet="data"] a[data-value="audio"]').click();
  await page.waitForURL(/data=audio/);
  await page.locator('[data-list][aria-busy="false"]').waitFor();
  const wanted = playbooks.filter(({ record }) => record.data.some(({ kind }) => kind === 'audio'));
  expect(await page.locator('[data-list] > li').count()).toBe(Math.min(24, wanted.length));
  expect(await page.locator('[data-total]').textContent()).toContain(`${wanted.length} 份手册`);
  await leave();
});

it('is found by the words of the trade', async () => {
  const { page, open, leave } = await startReading();
  await open('/search/?q=分切毛刺&type=playbook');
  const first = page.locator('#results[aria-busy="false"] > li a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toBe('/playbooks/slitting-edge-inspection/');
  await leave();
});
