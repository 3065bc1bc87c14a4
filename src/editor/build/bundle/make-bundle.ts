import { globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroIntegration, type AstroPrerenderer, build } from 'astro';
import { isInput } from '../inputs.ts';
import type { BundleNote } from './bundle-note.ts';

/**
 * Has Astro bundle the code into `folder`: its own build, through its interface,
 * quietly, of no page at all. Leaves `files` and `server` there.
 */
export async function makeBundle(folder: string): Promise<BundleNote> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  mkdirSync(folder, { recursive: true });
  const [files, cache] = [join(folder, 'files'), join(folder, 'cache')];
  let note: BundleNote | undefined;
  const take = (own: AstroPrerenderer): AstroPrerenderer => ({
    name: 'atlas-bundle',
    setup: async () => {
      await own.setup?.();
    },
    getStaticPaths: async () => {
      note = noteOf(own, join(files, '.prerender'));
      renameSync(join(files, '.prerender'), join(folder, 'server'));
      return [];
    },
    render: () => Promise.reject(new Error('There are no pages yet.')),
  });
  // Nothing of an earlier build is taken over.
  await build({
    logLevel: 'warn',
    outDir: files,
    cacheDir: cache,
    integrations: [inPlaceOfPages(take), knownModules()],
  });
  rmSync(cache, { recursive: true, force: true });
  if (!note) throw anotherWay();
  return note;
}

const inPlaceOfPages = (take: (own: AstroPrerenderer) => AstroPrerenderer): AstroIntegration => ({
  name: 'atlas-bundle',
  hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(take) },
});

/** What Astro's own prerenderer has once it is set up; its types do not tell. */
interface SetUp extends AstroPrerenderer {
  app: {
    getOptions(): {
      settings: { scripts: BundleNote['scripts'] };
      allPages: Readonly<Record<string, { styles: unknown[] }>>;
    };
  };
}

const isSetUp = (prerenderer: AstroPrerenderer): prerenderer is SetUp => 'app' in prerenderer;
const anotherWay = () => new Error('This version of Astro makes pages in another way.');

function noteOf(own: AstroPrerenderer, server: string): BundleNote {
  const [entry] = globSync('prerender-entry.*', { cwd: server });
  if (!isSetUp(own) || entry === undefined) throw anotherWay();
  const { settings, allPages } = own.app.getOptions();
  const styles = Object.entries(allPages).map(([key, page]) => [key, { styles: page.styles }] as const);
  return { entry, scripts: settings.scripts, styles: Object.fromEntries(styles) };
}

/** Refuses a module of the project's that the digest of the bundle would not know of: its changes would not show. */
function knownModules(root = process.cwd()): AstroIntegration {
  const watch = {
    name: 'atlas-known-modules',
    moduleParsed({ id }: { id: string }) {
      const [path = ''] = id.split('?');
      if (path.startsWith(`${root}/`) && !path.includes('/node_modules/') && !isInput(path.slice(root.length + 1)))
        throw new Error(`${path} is not among the inputs of a build: add it in src/editor/build/inputs.ts.`);
    },
  };
  return {
    name: 'atlas-known-modules',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [watch] } }) },
  };
}
