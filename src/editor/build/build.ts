import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolders, whatIsMissing } from '../../reading/folders.ts';
import { entryKinds, kindNames } from '../../schema/entry-kinds.ts';
import type { Language, Wording } from '../../schema/text.ts';
import { printText } from '../print.ts';
import { soundSettings } from '../sound-settings.ts';
import { deleteInBackground } from './clear-away.ts';
import { describeFailure } from './failure.ts';
import { changedInputs, digestOf, readInputs, shownPath } from './inputs.ts';
import { forgetWhatIsKept } from './kept/forget.ts';
import { takeLock } from './lock.ts';
import { finishSite, makeSite, makeSiteAgain } from './make-site.ts';
import { destinationOf, place, recover } from './place.ts';
import { noteBuild, standingBuild } from './standing.ts';
import { isUntouched, type MadeFiles, madeSite, noteMadeSite } from './taken-over.ts';

/** Where builds are made before they are put in their place, each in a folder of its process. */
const workshop = '.atlas/building';
/** How former sites are named there that are being deleted. */
const former = 'former-';

/**
 * Builds the site, all of it or nothing: the former site stands until the new
 * one is whole and takes its place in one step. Says what it does, and what
 * hinders it, on the console. Returns whether the new site stands.
 */
export async function buildSite(environment: NodeJS.ProcessEnv, language: Language): Promise<boolean> {
  const say = (words: Wording) => console.log(words[language]);
  const settings = soundSettings(environment, language, console.log);
  if (!settings) return false;
  const folders = projectFolders(environment);
  const missing = whatIsMissing(folders);
  if (missing) {
    say(missing);
    return false;
  }
  if (settings.SITE_URL === undefined) say(noSiteUrl);
  const since = performance.now();
  const made = join(workshop, String(process.pid));
  const undo: (() => void)[] = [() => rmSync(made, { recursive: true, force: true })];
  const clear = () => {
    for (const step of undo.reverse()) step();
  };
  const stop = (signal: NodeJS.Signals) => {
    clear();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const destination = destinationOf(resolve(settings.DIST_DIR ?? 'dist'));
    undo.push(await takeLock(destination.lock, (holder) => say(waiting(holder))));
    recover(destination);
    clearWorkshop();
    const inputs = readInputs(environment);
    const digest = digestOf(inputs);
    const before = madeSite(destination.site);
    const isSame = before.inputs === digest;
    if (isSame && standsUntouched(destination.site, digest, before.files)) {
      say(standing(shownPath(destination.site)));
      return true;
    }
    const task = { made, former: destination.site, folders, settings, inputs };
    const again = isSame ? await makeSiteAgain(task, before) : undefined;
    if (again) say(asBefore);
    const now = again ?? (await makeSite(task));
    if ('errors' in now) {
      console.log(printText(now.errors, now.files, language));
      return false;
    }
    const files = finishSite(task, now);
    const fresh = join(made, 'site');
    const changed = changedInputs(inputs, readInputs(environment));
    if (changed.length > 0) {
      say(changedMeanwhile(changed));
      return false;
    }
    noteBuild(fresh, files, {
      digest,
      counts: Object.fromEntries(
        kindNames.map((kind) => [entryKinds[kind].folder, now.entries.filter((entry) => entry.kind === kind).length]),
      ),
      versions: versions(),
    });
    noteMadeSite(destination.site, now);
    place(fresh, destination, join(workshop, `${former}${process.pid}`));
    forgetWhatIsKept();
    say(built(shownPath(destination.site), (performance.now() - since) / 1000));
    return true;
  } catch (error) {
    const reason = describeFailure(error);
    say({
      zh: `没有构建成，原来的网站没有动。${reason.zh}`,
      en: `Not built; the former site stands as it was. ${reason.en}`,
    });
    return false;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

/** Whether a whole site stands that was made of the same, and nobody has written into since. */
function standsUntouched(site: string, digest: string, files: MadeFiles): boolean {
  return Boolean(standingBuild(site, digest)) && [...files].every(([file, one]) => isUntouched(site, file, one));
}

/** Deletes what builds that were killed left behind. */
function clearWorkshop(): void {
  for (const name of globSync('*', { cwd: workshop })) {
    if (name.startsWith(former)) {
      deleteInBackground(join(workshop, name));
      continue;
    }
    try {
      process.kill(Number(name), 0);
    } catch {
      rmSync(join(workshop, name), { recursive: true, force: true });
    }
  }
}

function versions(): Record<string, string> {
  const own = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  return {
    atlas: own('package.json'),
    node: process.versions.node,
    astro: own('node_modules/astro/package.json'),
  };
}

const noSiteUrl: Wording = {
  zh: '没有设 SITE_URL：规范网址、站点地图和订阅会写成 http://localhost:4321。要发布时请设置。',
  en: 'SITE_URL is not set: canonical addresses, sitemaps and feeds will say http://localhost:4321. Set it to publish.',
};

const waiting = (holder: string): Wording => ({
  zh: `另一个构建（进程 ${holder.split(' ')[0]}）正在写同一个文件夹，等它结束。`,
  en: `Another build (process ${holder.split(' ')[0]}) is writing the same folder; waiting for it to end.`,
});

const changedMeanwhile = (names: readonly string[]): Wording => {
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
  return {
    zh: `构建期间有文件变了（${shown}），原来的网站没有动。再构建一次。`,
    en: `Files changed while the site was built (${shown}); the former site stands as it was. Build again.`,
  };
};

const standing = (site: string): Wording => ({
  zh: `${site} 已是最新：内容、代码和设置都没有变。`,
  en: `${site} is up to date: neither content nor code nor settings have changed.`,
});

const asBefore: Wording = {
  zh: '内容、代码和设置都没有变：网站照原样写出，取自以前构建留下的。',
  en: 'Neither content nor code nor settings have changed: the site is written as it was, of what earlier builds kept.',
};

const built = (site: string, seconds: number): Wording => ({
  zh: `网站已写到 ${site}，用时 ${seconds.toFixed(1)} 秒。`,
  en: `Built ${site} in ${seconds.toFixed(1)} s.`,
});
