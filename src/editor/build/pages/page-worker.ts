import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { holdCatalogue } from '../../../catalogue/site-catalogue.ts';
import { writeCopies } from '../precompress.ts';
import { fileOf } from './page-file.ts';
import type { PageAnswer, PageMessage, PageWorkerData } from './worker-data.ts';

/* A worker that makes pages with the site's bundle: see prerender.ts. */

/** The site's bundle, as far as it is used here. Astro's own prerenderer calls the same. */
interface Bundle {
  app: {
    manifest: {
      routes: { routeData: { component: string } }[];
      entryModules: Record<string, string>;
      csp?: { scriptDirective: { hashes: unknown[] } };
    };
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: object }): Promise<Response>;
  };
}

const { entry, site, base, compressing, input, scripts, styles } = workerData as PageWorkerData;
holdCatalogue(input);
digestNothingOnce();
const { app }: Bundle = await import(entry);
app.setInternals({
  pagesByKeys: new Map(Object.entries(styles)),
  entrySpecifierToBundleMap: new Map(Object.entries(app.manifest.entryModules)),
});
app.setOptions({
  settings: { scripts },
  logger: { options: { destination: { write: tell } } },
});
// No script stands in a page: `'self'` lets all of them run, and hashes do not compress.
if (app.manifest.csp) app.manifest.csp.scriptDirective.hashes = [];
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const folders = new Set<string>();

// One page after the other: two at once of a route would both ask it for all its paths.
let working = Promise.resolve();
parentPort?.on('message', (tasks: readonly PageMessage[]) => {
  working = working.then(() => work(tasks));
});

async function work(tasks: readonly PageMessage[]): Promise<void> {
  const answers: PageAnswer[] = [];
  for (const { id, url, component } of tasks) {
    try {
      await make(url, component);
      // What lies outside the heap, such as pictures, is freed between turns of the loop only.
      await setImmediate();
      answers.push({ id });
    } catch (error) {
      answers.push({ id, error });
    }
  }
  parentPort?.postMessage(answers);
}

/** Makes a page, or a file, and writes it with its compressed copies. */
async function make(url: string, component: string): Promise<void> {
  const routeData = routes.get(component);
  if (!routeData) throw new Error(`The site's bundle has no ${component}.`);
  const response = await app.render(new Request(url), { routeData });
  if (!response.ok && response.status !== 404) throw new Error(`${url}: the page answers ${response.status}.`);
  const content = Buffer.from(await response.arrayBuffer());
  const file = fileOf(new URL(url).pathname, base);
  const folder = dirname(join(site, file));
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(join(site, file), content);
  if (compressing) writeCopies(site, file, content);
}

/** What Astro has to say of a page; its chatter is left out. */
function tell({ level, message }: { level: string; message: string }): void {
  if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
}

/** Astro asks for the digest of an empty text for every stylesheet of every page: a tenth of its time, were it not kept. */
function digestNothingOnce(): void {
  const { subtle } = crypto;
  const digest = subtle.digest.bind(subtle);
  const ofNothing = new Map<string, Promise<ArrayBuffer>>();
  subtle.digest = (algorithm, data) => {
    if (data.byteLength > 0) return digest(algorithm, data);
    const name = typeof algorithm === 'string' ? algorithm : algorithm.name;
    const known = ofNothing.get(name) ?? digest(algorithm, data);
    ofNothing.set(name, known);
    return known;
  };
}
