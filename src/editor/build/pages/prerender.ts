import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { heldInput } from '../../../catalogue/site-catalogue.ts';
import type { Wording } from '../../../schema/text.ts';
import { localeLanguage } from '../../print.ts';
import { Progress } from '../progress.ts';
import { PageWorkers } from './page-workers.ts';
import type { PageWorkerData } from './worker-data.ts';

/**
 * Has the pages made by as many workers as the machine has processors. Each
 * renders a page, compresses it and writes both at once; Astro says which pages
 * there are, and counts them.
 */
export function pagesInWorkers(compressing: boolean): AstroIntegration {
  const place = { site: '', base: '/' };
  return {
    name: 'atlas-pages-in-workers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // How many pages are under way at once: enough that no worker waits for its next.
        updateConfig({ build: { concurrency: 64 * availableParallelism() } });
      },
      'astro:config:done': ({ config }) => {
        place.site = fileURLToPath(config.outDir);
        place.base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => inWorkers(own, { ...place, compressing }));
      },
    },
  };
}

/** Fewer pages than this of a component are made by one worker. */
const few = 100;

/** Where the site is written to, and whether compressed copies are. */
type Place = Pick<PageWorkerData, 'site' | 'base' | 'compressing'>;

function inWorkers(own: AstroPrerenderer, place: Place): AstroPrerenderer {
  let workers: PageWorkers | undefined;
  /** How many pages each component has. */
  const counts = new Map<string, number>();
  const progress = new Progress(localeLanguage(), pagesMade);
  return {
    name: 'atlas-workers',
    setup: async () => {
      await own.setup?.();
      workers = new PageWorkers(workerData(own, place), availableParallelism());
    },
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      progress.begin(paths.length);
      for (const { route } of paths) counts.set(route.component, (counts.get(route.component) ?? 0) + 1);
      return paths;
    },
    render: async (request, { routeData }) => {
      const { component } = routeData;
      await workers?.make({ url: request.url, component, isOneOfFew: (counts.get(component) ?? 0) < few });
      progress.step();
      // Written already: to Astro a page without a body, of which it writes nothing.
      return new Response(null);
    },
    teardown: async () => {
      progress.end();
      await workers?.end();
      await own.teardown?.();
    },
  };
}

/** What Astro's own prerenderer has once it is set up; its types do not tell. */
interface SetUp extends AstroPrerenderer {
  app: {
    getOptions(): {
      settings: { scripts: PageWorkerData['scripts'] };
      allPages: Readonly<Record<string, { styles: unknown[] }>>;
    };
  };
}

const isSetUp = (prerenderer: AstroPrerenderer): prerenderer is SetUp => 'app' in prerenderer;

function workerData(own: AstroPrerenderer, place: Place): PageWorkerData {
  const bundle = join(place.site, '.prerender');
  const [entry] = globSync('prerender-entry.*', { cwd: bundle });
  if (!isSetUp(own) || entry === undefined) throw new Error('This version of Astro makes pages in another way.');
  const { settings, allPages } = own.app.getOptions();
  return {
    ...place,
    entry: pathToFileURL(join(bundle, entry)).href,
    input: heldInput(),
    scripts: settings.scripts,
    styles: Object.fromEntries(Object.entries(allPages).map(([key, { styles }]) => [key, { styles }])),
  };
}

const pagesMade = (done: number, total: number): Wording => ({
  zh: `写出网页和数据文件：${done} / ${total}`,
  en: `Pages and files written: ${done} of ${total}`,
});
