import { satteri } from '../dialect/satteri.ts';
import { judge, judgeShape } from '../judging/judge.ts';
import { seedRules } from '../judging/rules/all.ts';
import { judgeSeeds } from '../judging/rules/seed-rule.ts';
import { readEntries } from '../reading/entries.ts';
import { hasFace } from '../reading/faces.ts';
import type { Folders } from '../reading/folders.ts';
import { imageSizes } from '../reading/images.ts';
import { readSeeds, type Seeds } from '../reading/seeds.ts';
import { indexSeeds } from '../reading/vocabulary.ts';
import { placeInFiles } from '../reading/where-in-file.ts';
import { compareFaults, type Fault } from '../schema/fault.ts';
import { renderBodies } from './render-bodies.ts';
import type { SoundEntry } from './sound-entry.ts';

/** Everything that `content/` and `seeds/` hold, checked; of the entries those whose record is in form. */
export interface Reading {
  seeds: Seeds | undefined;
  entries: SoundEntry[];
  faults: Fault[];
  /** How many files were read. */
  files: number;
}

/** What content is read for. */
interface ReadingUse {
  rendering?: boolean;
  /** Whether an entry's file, by its path in the content, is new to the catalogue. */
  isNew?: (path: string) => boolean;
}

/**
 * Reads and checks content and seeds once: every fault of every file, sorted.
 * `base` is the path that the site is published under, for links in bodies.
 * Where only the faults are wanted, bodies need not be rendered.
 */
export function readAll(folders: Folders, base = '/', { rendering = true, isNew }: ReadingUse = {}): Reading {
  const { seeds, places, faults: seedFaults, files: seedFiles } = readSeeds(folders);
  const { entries: read, unread, faults: fileFaults, files: entryFiles } = readEntries(folders);
  const faults = [...seedFaults, ...fileFaults];
  const findings = read.flatMap((entry) => entry.findings);
  const entries: SoundEntry[] = [];
  const written = read.map(({ entry }) => entry);
  if (!seeds) findings.push(...judgeShape(written).findings);
  else {
    const vocabulary = indexSeeds(seeds);
    faults.push(...judgeSeeds(seedRules, seeds, places, written));
    const against = { vocabulary, others: unread, imageSize: imageSizes(folders), hasFace, ...(isNew && { isNew }) };
    const judgement = judge(written, against, satteri);
    findings.push(...judgement.findings);
    for (const { entry, file } of read) {
      const record = judgement.records.get(entry);
      if (!record) continue;
      const judged = rendering ? (judgement.bodies.get(entry) ?? {}) : {};
      const bodies = renderBodies(judged, record, { vocabulary, base });
      // The record was checked by the schema of the entry's kind.
      entries.push({ kind: entry.kind, id: entry.id, file, record, bodies } as SoundEntry);
    }
  }
  faults.push(...placeInFiles(findings, read));
  return { seeds, entries, faults: faults.sort(compareFaults), files: seedFiles + entryFiles };
}
