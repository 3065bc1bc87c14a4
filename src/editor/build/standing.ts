import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What `build.json` says of the site that it stands in: the same inputs give the same bytes. */
export const buildNote = z.object({
  /** Digest of the inputs. */
  digest: z.string(),
  /** Entries of each kind by the name of their folder, pages and files. */
  counts: z.object({ pages: z.number(), files: z.number() }).catchall(z.number()),
  versions: z.record(z.string(), z.string()),
});
export type BuildNote = z.infer<typeof buildNote>;

const name = 'build.json';

/** The paths of a site's files from its root, with `/` between, the note itself left out. */
export function filesOf(site: string): string[] {
  const found: string[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
      const path = folder + entry.name;
      if (entry.isDirectory()) waiting.push(`${path}/`);
      else if (entry.isFile() && entry.name !== name) found.push(path);
    }
  }
  return found;
}

/** Writes the note into a finished site of these `files`. */
export function noteBuild(
  site: string,
  files: readonly string[],
  { counts, ...note }: Omit<BuildNote, 'counts'> & { counts: Readonly<Record<string, number>> },
): void {
  const pages = files.filter((path) => path.endsWith('.html')).length;
  const whole: BuildNote = { ...note, counts: { ...counts, pages, files: files.length } };
  writeFileSync(join(site, name), `${JSON.stringify(whole, undefined, 2)}\n`);
}

/**
 * The note of a whole site; absent where there is none, or files of it are
 * missing. With a `digest`, also where it was made of other inputs.
 */
export function standingBuild(site: string, digest?: string): BuildNote | undefined {
  try {
    const note = buildNote.parse(JSON.parse(readFileSync(join(site, name), 'utf8')));
    // Told first: to count the files of a large site takes a while.
    if (digest !== undefined && note.digest !== digest) return undefined;
    return filesOf(site).length === note.counts.files ? note : undefined;
  } catch {
    return undefined;
  }
}
