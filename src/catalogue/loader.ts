import type { Loader, LoaderContext } from 'astro/loaders';
import { describeFaults } from '../reading/describe-faults.ts';
import { projectFolders } from '../reading/folders.ts';
import type { Seeds } from '../reading/seeds.ts';
import { entryKinds } from '../schema/entry-kinds.ts';
import { readAll } from './load.ts';
import type { SoundEntry } from './sound-entry.ts';

/** What the collection holds: the seeds, and every sound entry with its bodies as HTML. */
export type StoredPart = { seeds: Seeds } | { entry: SoundEntry };

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
    ...(reading.seeds ? [['seeds', { seeds: reading.seeds }] as [string, StoredPart]] : []),
    ...reading.entries.map((entry): [string, StoredPart] => [
      `${entryKinds[entry.kind].folder}/${entry.id}`,
      { entry },
    ]),
  ];
  const present = new Set(parts.map(([id]) => id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const [id, data] of parts) store.set({ id, data, digest: generateDigest(JSON.stringify(data)) });
}
