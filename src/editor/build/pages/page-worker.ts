import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { holdCatalogue, type PackedInput, unpacked } from '../../../catalogue/site-catalogue.ts';
import { asItWas } from '../again/as-it-was.ts';
import { keeping } from '../kept/kept-words.ts';
import { isLarge } from '../large.ts';
import { howCompressed, keepWhole, writeCopies } from '../precompress.ts';
import { type MadeFile, madeSite, marksOf, takeOver } from '../taken-over.ts';
import { withOwnHashes } from './own-hashes.ts';
import { fileOf, pageAddress } from './page-file.ts';
import type { PageAnswer, PageRequest, PageTask, PageWorkerData } from './worker-data.ts';

/* A worker that makes pages with the site's bundle: see make-pages.ts. */

/** The site's bundle, as far as it is used here. Astro's own prerenderer calls the same. */
interface Bundle {
  app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: object }): Promise<Response>;
  };
}

const { bundle, site, former, origin, base, compressing, code } = workerData as PageWorkerData;
digestNothingOnce();
const { app }: Bundle = await import(pathToFileURL(join(bundle.server, bundle.entry)).href);
app.setInternals({
  pagesByKeys: new Map(Object.entries(bundle.styles)),
  entrySpecifierToBundleMap: new Map(Object.entries(app.manifest.entryModules)),
});
app.setOptions({
  settings: { scripts: bundle.scripts },
  logger: { options: { destination: { write: tell } } },
});
// No script stands in a page: `'self'` lets all of them run, and hashes do not compress.
if (app.manifest.csp) app.manifest.csp.scriptDirective.hashes = [];
importOnce(app.manifest);
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const folders = new Set<string>();
const howCopied = compressing ? howCompressed : '';
const { files: known } = madeSite(former);

/** The file that is being made, the digest of what its page says that it is made of, and whether it is made in any case. */
let making: { file: string; from?: string; anyway: boolean } = { file: '', anyway: true };
globalThis.atlasAsBefore = (from) => {
  making.from = createHash('sha256').update(code).update(howCopied).update(JSON.stringify(from)).digest('base64');
  return !making.anyway && known.get(making.file)?.from === making.from;
};
globalThis.atlasKept = keeping(code);

// One page after the other: two at once of a route would both ask it for all its paths.
let working = Promise.resolve();
parentPort?.on('message', (request: PageRequest) => {
  working = working.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer(request: PageRequest): Promise<PageAnswer> {
  try {
    if (request === 'which') return { pages: await which(), made: [] };
    if (request instanceof Uint8Array) take(request);
    else if (request !== 'done') return { pages: [], made: await makeAll(request) };
    else flushCompileCache();
    return { pages: [], made: [] };
  } catch (error) {
    return { error };
  }
}

/** Whether paths take so much memory that they are worked out twice rather than kept. */
let large = false;

function take(input: PackedInput): void {
  holdCatalogue(unpacked(input));
  large = isLarge(input);
}

/** The component whose pages were made last. */
let current = '';

/** Lets go of what was worked out for all pages of a component once another's turn has come: with size it takes much memory. */
function turnTo(component: string): void {
  const former = component === current ? undefined : routes.get(current);
  if (former) forgetPaths(former);
  current = component;
}

type Route = (typeof app.manifest.routes)[number]['routeData'];

function forgetPaths(route: Route): void {
  const { routeCache } = app;
  if (!routeCache) return;
  const paths: Record<string, unknown> = Reflect.get(routeCache, 'cache');
  delete paths[routeCache.key(route)];
}

async function makeAll(pages: readonly PageTask[]): Promise<[string, MadeFile][]> {
  const all: [string, MadeFile][] = [];
  for (const page of pages) {
    all.push(await make(page));
    // What lies outside the heap, such as pictures, is freed between turns of the loop only.
    await setImmediate();
  }
  return all;
}

async function which(): Promise<PageTask[]> {
  const all = await new StaticPaths(app).getAll();
  if (large) for (const route of routes.values()) forgetPaths(route);
  return all.map(({ pathname, route }) => ({
    path: pathname,
    component: route.component,
    isPage: route.type === 'page',
  }));
}

/** Makes a page, or a file, and sees that it stands with its compressed copies. */
async function make({ path, component, isPage }: PageTask): Promise<[file: string, made: MadeFile]> {
  const routeData = routes.get(component);
  if (!routeData) throw new Error(`The site's bundle has no ${component}.`);
  turnTo(component);
  const url = new URL(pageAddress(path, isPage, base), origin);
  const file = fileOf(url.pathname, base);
  const folder = dirname(join(site, file));
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  making = { file, anyway: false };
  let response = await app.render(new Request(url), { routeData });
  if (response.status === 304) {
    const before = known.get(file);
    const same = before && asItWas({ site, former, compressing }, file, before);
    if (same) return [file, same];
    making.anyway = true;
    response = await app.render(new Request(url), { routeData });
  }
  if (!response.ok && response.status !== 404) throw new Error(`${url}: the page answers ${response.status}.`);
  const bytes = await bytesOf(response);
  const { from } = making;
  return [file, { ...written(file, isPage ? withOwnHashes(bytes) : bytes), ...(from !== undefined && { from }) }];
}

/** What a page or file holds; where it comes in one piece, as large files do, that piece and no copy. */
async function bytesOf({ body }: Response): Promise<Buffer<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [first, ...more] = pieces;
  return first && more.length === 0
    ? Buffer.from(first.buffer, first.byteOffset, first.byteLength)
    : Buffer.concat(pieces);
}

/** Takes a file over from the former site where it held the same, or writes it. */
function written(file: string, content: Buffer<ArrayBuffer>): MadeFile {
  const digest = createHash('sha256').update(howCopied).update(content).digest('base64');
  const before = known.get(file);
  if (before?.digest === digest && takeOver(former, site, file, before)) return before;
  writeFileSync(join(site, file), content);
  const copies = compressing ? writeCopies(site, file, content, digest) : [];
  if (compressing && !copies.includes('.gz')) keepWhole(content, digest);
  return { digest, marks: marksOf(site, file, ['', ...copies]) };
}

/** What Astro has to say of a page; its chatter is left out. */
function tell({ level, message }: { level: string; message: string }): void {
  if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
}

/** Astro imports the module of a route anew for each of its pages: a fortieth of a build, were it not kept. */
function importOnce({ pageMap }: Bundle['app']['manifest']): void {
  for (const [component, load] of pageMap ?? []) {
    let module: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => {
      module ??= load();
      return module;
    });
  }
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
