import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/catalogue.ts';
import { link } from '../../src/catalogue/link.ts';
import { heldInput, holdCatalogue } from '../../src/catalogue/site-catalogue.ts';
import type { SoundEntry } from '../../src/catalogue/sound-entry.ts';
import { siteBundle } from '../../src/editor/build/bundle/site-bundle.ts';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { readInputs } from '../../src/editor/build/inputs.ts';
import { PageWorker } from '../../src/editor/build/pages/one-worker.ts';
import { entryKinds } from '../../src/schema/entry-kinds.ts';
import { readSettings } from '../../src/schema/settings.ts';
import { realReading } from '../support/catalogue.ts';
import { shellEnvironment } from '../support/environment.ts';
import { inTemporaryFolder } from '../support/folders.ts';

/*
 * What is made of a case or an enterprise alone is taken over from the former
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
    return [entry, ...(entry.parent ? [entry.parent] : []), ...entry.children, ...entry.scenarios];
  return [entry];
}
const keyOf = ({ kind, id }: Pick<CatalogueEntry, 'kind' | 'id'>) => `${entryKinds[kind].folder}/${id}`;

/** The paths of what is made of an entry alone, without those of the other language. */
const madeOf = (name: string): string[] => [
  name,
  `${name}/index.md`,
  `share/zh/${name}.png`,
  ...(name.startsWith('scenarios/') ? [`${name}/card/index.html`, `${name}/compare.json`] : []),
];

it('what is made of an entry alone is the same whatever changes that is not near it', () =>
  inTemporaryFolder(async (folder) => {
    const site = join(folder, 'site');
    mkdirSync(site);
    const { seeds, entries } = realReading();
    if (!seeds) throw new Error('unsound seeds');
    const { scenarios, enterprises } = link({ seeds, entries });
    const chosen = [...scenarios.filter((_, at) => at % 60 === 0), ...enterprises.filter((_, at) => at % 60 === 0)];
    const kept = new Set(chosen.flatMap(nearOf).map(keyOf));
    holdCatalogue({ seeds, entries: entries.map((entry) => (kept.has(keyOf(entry)) ? entry : rewritten(entry))) });
    const { settings } = readSettings(process.env);
    // As the build ran: a bundle is kept for what NODE_ENV says, too.
    vi.stubEnv('NODE_ENV', undefined);
    const bundle = await siteBundle(readInputs(shellEnvironment()), join(folder, 'bundle'));
    vi.unstubAllEnvs();
    const worker = new PageWorker({
      bundle,
      site,
      former: site,
      origin: new URL(settings.SITE_URL ?? 'http://localhost:4321').origin,
      base: settings.BASE_PATH,
      compressing: false,
      input: heldInput(),
      code: 'none',
    });
    const paths = new Set(chosen.map(keyOf).flatMap(madeOf));
    try {
      const pages = (await worker.which()).filter(({ path }) =>
        paths.has(
          path
            .replace(/^\/|\/$/g, '')
            .replace(/^en\//, '')
            .replace(/^share\/en/, 'share/zh'),
        ),
      );
      expect(pages.length).toBe(2 * paths.size);
      await worker.make(pages);
    } finally {
      await worker.end();
    }
    const different = globSync('**/*', { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
      .filter((path) => !readFileSync(join(site, path)).equals(readFileSync(join(siteFolder(), path))));
    expect(different).toEqual([]);
  }));
