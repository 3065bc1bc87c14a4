import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenEnterprises, writtenScenarios } from '../support/catalogue.ts';
import { root } from '../support/folders.ts';
import { beginKeeping, startReading } from '../support/reader.ts';
import { type Served, serve } from '../support/serve-folders.ts';
import { olderCase, siteUnderPath } from '../support/site-under-path.ts';
import { buildSmall, projectToBuild, underPath } from '../support/small-build.ts';

/* Two editions, each a site of its own, searched as one: the capital's and a province's at another path of the host. */

const province = `${underPath.BASE_PATH}/`;

let served: Served;
/** The same, with the province's index out of reach. */
let alone: Served;
let folder: string;

type Scenario = ReturnType<typeof writtenScenarios>[number];

/** What cases of both editions name. */
const asked = '人工智能';

/** A scenario of each edition: where that stands, its id, and its title. */
const own: [edition: string, id: string, title: string][] = [];

/** Builds the capital's edition, with some of the catalogue's scenarios and the enterprises that they name. */
function buildCapital(scenarios: readonly Scenario[]): string {
  const content = join(folder, 'content');
  const enterprises = writtenEnterprises();
  const named = new Set(scenarios.map(({ enterprise }) => enterprise));
  // A set grows while it is walked: parents of parents are found.
  for (const id of named) {
    const parent = enterprises.find((one) => one.id === id)?.parent;
    if (parent) named.add(parent);
  }
  const wanted = {
    scenarios: scenarios.map(({ id }) => id),
    enterprises: [...named],
  };
  for (const [kind, ids] of Object.entries(wanted))
    for (const id of ids)
      for (const path of [`${kind}/${id}.mdx`, `${kind}/${id}.en.mdx`])
        if (existsSync(join(root, 'content', path))) cpSync(join(root, 'content', path), join(content, path));
  const project = projectToBuild(folder, {}, { EDITIONS: province, PRECOMPRESS: '0' });
  const { status, stdout, stderr } = buildSmall(project);
  if (status !== 0) throw new Error(`The edition could not be built.\n${stdout}${stderr}`);
  return project.dist;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-editions-'));
  // Each is found by the words that both are asked for; a playbook would bring more pages than they do.
  const all = writtenScenarios()
    .filter(({ title, summary }) => `${title.zh}${summary.zh}`.includes(asked))
    .filter(({ playbooks = [] }) => playbooks.length === 0)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .slice(0, 3);
  own.push(['/', all[0]?.id ?? '', all[0]?.title.zh ?? ''], [province, olderCase.id, olderCase.title]);
  const editions = { [province]: await siteUnderPath(), '/': buildCapital(all) };
  served = await serve(editions, false);
  alone = await serve(editions, false, (path) => (path.startsWith(`${province}search-index/`) ? 'cut off' : undefined));
}, 300_000);

afterAll(async () => {
  served.server.close();
  alone.server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('two editions', () => {
  it.each([
    ['/search/', ''],
    ['/en/search/', 'en/'],
  ])('are searched as one from %s, and each hit leads to its own edition', async (path, language) => {
    const { page, open, leave } = await startReading({ site: served.site });
    for (const [edition, id, title] of own) {
      await open(path);
      await page.locator('#q').fill(title);
      await page.locator('#q').press('Enter');
      const link = page.locator(`#results a[href="${edition}${language}scenarios/${id}/"]`);
      await link.waitFor();
      await link.click();
      await page.waitForURL(({ pathname }) => pathname === `${edition}${language}scenarios/${id}/`);
    }
    await leave();
  });

  it('are counted and narrowed together', async () => {
    const { page, open, leave } = await startReading({ site: served.site });
    await open(`/search/?q=${encodeURIComponent(asked)}&type=scenario`);
    await page.locator('#results > li').first().waitFor();
    const links = await page
      .locator('#results > li h2 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.some((link) => link.startsWith(province))).toBe(true);
    expect(links.some((link) => link.startsWith('/scenarios/'))).toBe(true);
    expect(links.every((link) => link.includes('/scenarios/'))).toBe(true);
    await leave();
  });

  it('are searched without the one that is out of reach', async () => {
    const { page, open, leave } = await startReading({ site: alone.site, isDisturbed: true });
    await open(`/search/?q=${encodeURIComponent(asked)}`);
    await page.locator('#results > li').first().waitFor();
    expect(await page.locator(`#results a[href^="${province}"]`).count()).toBe(0);
    await leave();
  });

  it('are searched without a connection where one was taken along, which says its size before', async () => {
    const reader = await startReading({ site: served.site, serviceWorkers: 'allow' });
    const { page, open } = reader;
    await beginKeeping(reader);
    await open('/offline/');
    await expect.poll(() => page.locator('[data-search-told]').textContent()).toMatch(/\d\.\d MB/);
    await page.locator('[data-take]').click();
    await page.locator('[data-take]').waitFor({ state: 'hidden' });
    await page.context().setOffline(true);
    await open(`/search/?q=${asked}`);
    await expect.poll(() => page.locator('#results > li').count()).toBeGreaterThan(0);
    expect(await page.locator(`#results a[href^="${province}"]`).count()).toBe(0);
    await page.context().close();
  });
});
