import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { ensureBuilt, siteFolder } from '../build/ensure.ts';
import { filesOf } from '../build/standing.ts';
import { localeLanguage } from '../print.ts';
import { soundSettings } from '../sound-settings.ts';
import { readableFromFolder, readablePage } from './readable.ts';

const usage = `npm run folder -- FOLDER

Writes the built site into FOLDER (new or empty) for reading without a server: open index.html with any browser.
Search, filters and forms are left out; their pages say so.`;

/** What reading from a folder has no use for: copies for servers, the search and its data, pictures for sharing. */
const leftOut =
  /(\.(br|gz|js|webmanifest)$|^(search-index|share|submit|\.well-known)\/|^_|\/rows\.json$|^robots\.txt$)/;

/** Runs the command; returns the exit code: 0 written, 1 not built, 2 wrong use. */
export async function runFolder(args: string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  const [folder, ...more] = args;
  if (folder === '--help') console.log(usage);
  if (folder === '--help') return 0;
  const settings = soundSettings(environment, localeLanguage(environment));
  const taken =
    folder !== undefined && existsSync(folder) && (!statSync(folder).isDirectory() || filesOf(folder).length > 0);
  if (folder === undefined || more.length > 0 || !settings || taken) {
    console.error(taken ? `${folder} holds something already.\n\n${usage}` : usage);
    return 2;
  }
  if (!(await ensureBuilt(environment))) return 1;
  const site = siteFolder(environment);
  const files = filesOf(site).filter((path) => !leftOut.test(path) || /^(en\/)?submit\/index\.html$/.test(path));
  const known = new Set(files);
  for (const path of files) {
    const target = join(resolve(folder), path);
    mkdirSync(dirname(target), { recursive: true });
    if (!/^\.(html|css)$/.test(extname(path))) cpSync(join(site, path), target);
    else {
      const text = readFileSync(join(site, path), 'utf8');
      const make = path.endsWith('.css') ? readableFromFolder : readablePage;
      writeFileSync(target, make(text, { path, base: settings.BASE_PATH, known }));
    }
  }
  console.log(`${files.length} files in ${folder}: open ${join(folder, 'index.html')}`);
  return 0;
}
