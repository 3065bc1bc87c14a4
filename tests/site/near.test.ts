import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/catalogue.ts';
import { link } from '../../src/catalogue/link.ts';
import { holdCatalogue } from '../../src/catalogue/site-catalogue.ts';
import type { SoundEntry } from '../../src/catalogue/sound-entry.ts';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { linkedBlocks } from '../../src/questions/linked-blocks.ts';
import { hasFigures } from '../../src/questions/playbooks.ts';
import { entryKinds } from '../../src/schema/entry-kinds.ts';
import { realReading } from '../support/catalogue.ts';
import { inTemporaryFolder } from '../support/folders.ts';
import { pageWorker } from '../support/page-worker.ts';

/*
 * What is made of an entry alone is taken over from the former
 * site where all is as it was that src/catalogue/near.ts names. So whatever
 * else may change without showing there.
 */

/** An entry as another editor might have written it. */
function rewritten(entry: SoundEntry): SoundEntry {
  const changed = structuredClone(entry);
  const { record } = changed;
  for (const text of 'name' in record
    ? [record.name, record.shortName, record.profile]
    : [record.title, record.summary])
    Object.assign(text, { zh: `${text.zh}改`, en: `${text.en ?? ''} changed` });
  for (const body of Object.values(changed.bodies)) body.html += '<p>改</p>';
  for (const source of record.sources) source.title += '改';
  return changed;
}

/** The entries that are near one, itself among them. */
function nearOf(entry: CatalogueEntry): CatalogueEntry[] {
  if (entry.kind === 'scenario')
    return [
      entry,
      entry.enterprise,
      ...entry.playbooks,
      ...entry.related.flatMap(({ scenario }) => [scenario, scenario.enterprise]),
    ];
  if (entry.kind === 'enterprise')
    return [
      entry,
      ...(entry.parent ? [entry.parent] : []),
      ...entry.children.flatMap((child) => [child, ...child.scenarios]),
      ...entry.scenarios,
    ];
  return [entry, ...entry.cases, ...entry.cases.map(({ enterprise }) => enterprise)];
}
const keyOf = ({ kind, id }: Pick<CatalogueEntry, 'kind' | 'id'>) => `${entryKinds[kind].folder}/${id}`;

/** The paths of what is made of an entry alone, without those of the other language. */
function madeOf(entry: CatalogueEntry): string[] {
  const name = keyOf(entry);
  const all = [name, `${name}/index.md`, `share/zh/${name}.png`, `api/v1/${name}.json`];
  if (entry.kind === 'scenario')
    return [...all, `${name}/card/index.html`, `${name}/compare.json`, `${name}/sheet`, `${name}/sheet.md`];
  if (entry.kind === 'enterprise') return [...all, `${name}/badge.svg`];
  return [...all, `${name}/sheet`, `${name}/worksheet.xlsx`, ...(hasFigures(entry) ? [`${name}/cases`] : [])];
}

/** The API has both languages in one. */
const isInBoth = (path: string) => path.startsWith('api/');

/** What is made at some paths in a site of `entries`: the paths of files that are others in the built site. */
function different(paths: ReadonlySet<string>, entries: readonly SoundEntry[]): Promise<string[]> {
  return inTemporaryFolder(async (folder) => {
    const site = join(folder, 'site');
    mkdirSync(site);
    holdCatalogue({ seeds: realSeeds(), entries });
    const worker = await pageWorker(folder, site);
    try {
      const pages = (await worker.which()).filter(({ path }) =>
        paths.has(
          path
            .replace(/^\/|\/$/g, '')
            .replace(/^en\//, '')
            .replace(/^share\/en/, 'share/zh'),
        ),
      );
      expect(pages.length).toBe([...paths].reduce((sum, path) => sum + (isInBoth(path) ? 1 : 2), 0));
      await worker.make(pages);
    } finally {
      await worker.end();
    }
    return globSync('**/*', { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
      .filter((path) => !readFileSync(join(site, path)).equals(readFileSync(join(siteFolder(), path))));
  });
}

const { entries } = realReading();
const realSeeds = () => {
  const { seeds } = realReading();
  if (!seeds) throw new Error('unsound seeds');
  return seeds;
};
const catalogue = link({ seeds: realSeeds(), entries });
const { scenarios, enterprises, playbooks } = catalogue;
/** All entries, every one rewritten but those that are near. */
const rewrittenBut = (near: readonly CatalogueEntry[]) => {
  const keys = new Set(near.map(keyOf));
  return entries.map((entry) => (keys.has(keyOf(entry)) ? entry : rewritten(entry)));
};
/** An entry with those that it is shown with in brief: a case's enterprise, and the cases that are counted of others. */
const inBrief = (entry: CatalogueEntry): readonly CatalogueEntry[] => {
  if (entry.kind === 'scenario') return [entry, entry.enterprise];
  return [entry, ...(entry.kind === 'playbook' ? entry.cases : entry.scenarios)];
};
/** The first, and every sixtieth; of playbooks every tenth; of enterprises also those with members. */
const someOf = <One>(all: readonly One[]) => all.filter((_, at) => at % 60 === 0);
const someEnterprises = [
  ...new Set([...someOf(enterprises), ...enterprises.filter(({ children }) => children.length > 0).slice(0, 5)]),
];

it('is the same whatever changes that is not near', async () => {
  const chosen = [...someOf(scenarios), ...someEnterprises, ...playbooks.filter((_, at) => at % 10 === 0)];
  expect(await different(new Set(chosen.flatMap(madeOf)), rewrittenBut(chosen.flatMap(nearOf)))).toEqual([]);
});

it('is the same of a term whatever changes of the entries that its page does not show, and whatever case of them goes', async () => {
  const { metrics, industries } = catalogue.vocabulary;
  const shown = new Map<string, readonly CatalogueEntry[]>();
  for (const id of someOf([...metrics.keys()]))
    shown.set(`metrics/${id}`, [
      ...scenarios.filter(({ results }) => results.some(({ metric }) => metric.id === id)),
      ...playbooks.filter((one) => [...one.record.kpis, ...one.record.reported].some(({ metric }) => metric === id)),
    ]);
  for (const id of [...industries.keys()].slice(0, 1))
    shown.set(`industries/${id}`, [
      ...catalogue.scenariosOf(id),
      ...catalogue.enterprisesOf(id),
      ...playbooks.filter(({ record }) =>
        [...record.industries, ...record.steps.map((step) => step.industry)].includes(id),
      ),
    ]);
  for (const { block, cases, vendor } of someOf(linkedBlocks(catalogue)))
    shown.set(`building-blocks/${block.id}`, [...cases, ...(vendor ? [vendor] : [])]);
  const near = [...shown.values()].flat().flatMap(inBrief);
  const keys = new Set(near.map(keyOf));
  const others = rewrittenBut(near).filter((entry) => entry.kind !== 'scenario' || keys.has(keyOf(entry)));
  expect(others.length).toBeLessThan(entries.length);
  expect(await different(new Set(shown.keys()), others)).toEqual([]);
});

it('is the same of an enterprise whatever case goes that is not near', async () => {
  const near = new Set(someEnterprises.flatMap(nearOf).map(keyOf));
  const others = entries.filter((entry) => entry.kind !== 'scenario' || near.has(keyOf(entry)));
  expect(others.length).toBeLessThan(entries.length);
  expect(await different(new Set(someEnterprises.flatMap(madeOf)), others)).toEqual([]);
});
