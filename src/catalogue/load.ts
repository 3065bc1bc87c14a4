import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { judgeBody } from '../dialect/body.ts';
import type { BodyContext } from '../dialect/component.ts';
import type { RenderedBody } from '../dialect/render.ts';
import { rules } from '../judging/rules/all.ts';
import { judgeSeeds } from '../judging/rules/seed-rule.ts';
import { seedRules } from '../judging/rules/sound-seeds.ts';
import { type ParsedEntry, type ReadEntries, readEntries, type SoundEntry } from '../reading/entries.ts';
import type { Folders } from '../reading/folders.ts';
import { readSeeds, type Seeds } from '../reading/seeds.ts';
import { indexSeeds, type Vocabulary } from '../reading/vocabulary.ts';
import type { EnterpriseRecord } from '../schema/enterprise.ts';
import type { EntryKind } from '../schema/entry-kinds.ts';
import { compareFaults, type Fault } from '../schema/fault.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';
import { sitePath } from '../schema/site-path.ts';
import { type Language, languages } from '../schema/text.ts';
import { resultsInWords } from './results-in-words.ts';

/** Everything that `content/` and `seeds/` hold, checked; sound entries only. */
export interface Reading {
  seeds: Seeds | undefined;
  scenarios: SoundEntry<ScenarioRecord>[];
  enterprises: SoundEntry<EnterpriseRecord>[];
  faults: Fault[];
  /** How many files were read. */
  files: number;
}

/**
 * Reads and checks content and seeds once: every fault of every file, sorted.
 * `base` is the path that the site is published under, for links in bodies.
 * Where only the faults are wanted, bodies need not be rendered.
 */
export function readAll(folders: Folders, base = '/', { rendering = true } = {}): Reading {
  const { seeds, places, faults: seedFaults, files: seedCount } = readSeeds(folders);
  const entries = readEntries(folders);
  const faults = [...seedFaults, ...entries.faults];
  const sound: Pick<Reading, 'scenarios' | 'enterprises'> = { scenarios: [], enterprises: [] };
  if (seeds) {
    const vocabulary = indexSeeds(seeds);
    faults.push(...judgeSeeds(seedRules, seeds, places));
    for (const rule of rules) faults.push(...rule({ ...entries, vocabulary }));
    const use = { folders, base, vocabulary, faults, rendering, hasPage: pageFinder(entries, vocabulary) };
    sound.scenarios = entries.scenarios.flatMap((entry) => readBodies(entry, use));
    sound.enterprises = entries.enterprises.flatMap((entry) => readBodies(entry, use));
  }
  return { seeds, ...sound, faults: faults.sort(compareFaults), files: seedCount + entries.files };
}

interface BodyUse {
  folders: Folders;
  base: string;
  vocabulary: Vocabulary;
  faults: Fault[];
  rendering: boolean;
  hasPage(path: string): boolean | undefined;
}

/** Renders an entry's bodies; an entry whose record is not sound is judged but not returned. */
function readBodies<Kind extends EntryKind>(
  entry: ParsedEntry<Kind>,
  use: BodyUse,
): SoundEntry<NonNullable<ParsedEntry<Kind>['record']>>[] {
  const bodies: Partial<Record<Language, RenderedBody>> = {};
  for (const language of languages) {
    const body = entry.bodies[language];
    if (!body?.text.trim()) continue;
    const { problems, render } = judgeBody(body.text, body.firstLine, contextOf(entry, language, use));
    use.faults.push(...problems.map((problem) => ({ file: body.file, ...problem })));
    const rendered = use.rendering ? render() : undefined;
    if (rendered) bodies[language] = rendered;
  }
  return entry.record ? [{ id: entry.id, file: entry.file, record: entry.record, bodies }] : [];
}

function contextOf(
  entry: ParsedEntry,
  language: Language,
  { folders, base, vocabulary, hasPage }: BodyUse,
): BodyContext {
  return {
    language,
    ...resultsInWords(entry.record, language, vocabulary),
    hasFile: (path) => sizeOf(join(folders.public, path)) !== undefined,
    sizeOf: (path) => sizeOf(join(folders.public, path)),
    hasPage,
    href: (path) => sitePath(path, language, base),
  };
}

/** The size of a plain file in bytes; `undefined` for a link, a folder, or where there is nothing. */
function sizeOf(path: string): number | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() ? status.size : undefined;
}

/** Tells whether a path of the site leads to an entry or an industry; `undefined` for all other paths. */
function pageFinder(entries: ReadEntries, vocabulary: Vocabulary): BodyUse['hasPage'] {
  const idsOf = (parsed: readonly ParsedEntry[]) =>
    new Set(parsed.flatMap(({ id, record }) => [id, ...(record?.formerIds ?? [])]));
  const ids: Record<string, ReadonlySet<string>> = {
    scenarios: idsOf(entries.scenarios),
    enterprises: idsOf(entries.enterprises),
    industries: new Set(vocabulary.industries.keys()),
  };
  return (path) => {
    const [, kind = '', id = ''] = /^\/(scenarios|enterprises|industries)\/([^/?#]+)\/?(?:[?#].*)?$/.exec(path) ?? [];
    return ids[kind]?.has(id);
  };
}
