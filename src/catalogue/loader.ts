import type { Loader, LoaderContext } from 'astro/loaders';
import { describeFaults } from '../reading/describe-faults.ts';
import type { SoundEntry } from '../reading/entries.ts';
import { projectFolders } from '../reading/folders.ts';
import type { Seeds } from '../reading/seeds.ts';
import type { EnterpriseRecord } from '../schema/enterprise.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';
import { readAll } from './load.ts';

/** What the collection holds: the seeds, and every sound entry with its bodies as HTML. */
export type StoredPart =
  | { kind: 'seeds'; seeds: Seeds }
  | { kind: 'scenario'; entry: SoundEntry<ScenarioRecord> }
  | { kind: 'enterprise'; entry: SoundEntry<EnterpriseRecord> };

/**
 * Brings content and seeds into Astro: read, judged and rendered here, so that
 * no entry ever becomes a module. A build with errors stops; live editing goes
 * on with what is sound.
 */
export function catalogueLoader(): Loader {
  return {
    name: 'atlas-catalogue',
    load: async (context) => {
      load(context, context.watcher === undefined);
      const { content, seeds } = projectFolders();
      context.watcher?.add([content, seeds]);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(content) || path.startsWith(seeds)) load(context, false);
      });
    },
  };
}

function load({ store, config, generateDigest, logger }: LoaderContext, strict: boolean): void {
  const reading = readAll(projectFolders(), config.base);
  const errors = reading.faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    if (strict) throw new Error(describeFaults(errors));
    logger.error(describeFaults(errors));
  }
  const parts: [string, StoredPart][] = [
    ...(reading.seeds ? [['seeds', { kind: 'seeds', seeds: reading.seeds }] as [string, StoredPart]] : []),
    ...reading.scenarios.map((entry): [string, StoredPart] => [`scenarios/${entry.id}`, { kind: 'scenario', entry }]),
    ...reading.enterprises.map((entry): [string, StoredPart] => [
      `enterprises/${entry.id}`,
      { kind: 'enterprise', entry },
    ]),
  ];
  const present = new Set(parts.map(([id]) => id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const [id, data] of parts) store.set({ id, data, digest: generateDigest(JSON.stringify(data)) });
}
