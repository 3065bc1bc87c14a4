import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFolder, installCompared } from './install-compared.ts';
import { measure, median, type Run, table } from './measure.ts';
import { writeDocs } from './starlight-docs.ts';
import { writeSynthetic } from './synthetic.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
/** Made-up scenarios, and half of them: how the time grows is told by the two. */
const sizes = (process.env.BENCH_SIZES ?? '750,1500').split(',').map(Number);

/** One thing that is measured: how it is run, and what it writes. */
interface Subject {
  name: string;
  run(dist: string): Promise<Run>;
  /** Done before each run. */
  before?: () => void;
}

/**
 * The whole build over the real content and over made-up scenarios, with the
 * caches of an earlier build and without, beside Starlight with Pagefind over
 * the same bodies and the floor: medians of runs taken in turn.
 */
export async function benchBuild(): Promise<void> {
  installCompared();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const subjects = [...atlas('real content', undefined), ...sizes.flatMap((size) => ofSize(folder, size))].map(
      (subject) => ({ ...subject, runs: [] as Run[], pages: 0, bytes: 0 }),
    );
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) {
        const dist = join(folder, 'dist');
        rmSync(dist, { recursive: true, force: true });
        mkdirSync(dist);
        subject.before?.();
        console.error(`round ${round + 1} of ${rounds}: ${subject.name}`);
        subject.runs.push(await subject.run(join(dist, 'site')));
        const files = globSync('**/*.*', { cwd: join(dist, 'site') });
        // The floor fills a page of the Atlas, whichever comes first.
        const [page] = files.filter((file) => /^scenarios\/[^/]+\/index\.html$/.test(file));
        const template = templateIn(folder);
        if (page !== undefined && !existsSync(template)) copyFileSync(join(dist, 'site', page), template);
        subject.pages = files.filter((file) => file.endsWith('.html')).length;
        subject.bytes = files.reduce((sum, file) => sum + statSync(join(dist, 'site', file)).size, 0);
      }
    }
    const middle = (runs: readonly Run[], of: (run: Run) => number) => median(runs.map(of));
    console.log(
      table(
        ['build', 'seconds', 'CPU s', 'MB held', 'pages', 'MB written', 'ms/page', 'CPU ms/page'],
        subjects.map(({ name, runs, pages, bytes }) => {
          const [seconds, processor] = [middle(runs, (run) => run.seconds), middle(runs, (run) => run.processor)];
          return [
            name,
            seconds.toFixed(2),
            processor.toFixed(2),
            (middle(runs, ({ memory }) => memory) / 1e6).toFixed(0),
            String(pages),
            (bytes / 1e6).toFixed(1),
            ((seconds * 1000) / pages).toFixed(2),
            ((processor * 1000) / pages).toFixed(2),
          ];
        }),
      ),
    );
    const slope = growth(subjects.map(({ name, runs }) => ({ name, processor: middle(runs, (run) => run.processor) })));
    if (slope !== undefined)
      console.log(`CPU time grows with the ${slope.toFixed(2)}th power of the entries (1 is in proportion).`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const templateIn = (folder: string) => join(folder, 'page.html');

const cold = 'without caches';
const warm = 'with the caches of an earlier build';

/** The Atlas over some content: first without what earlier builds kept, then with it. */
function atlas(what: string, content: string | undefined): Subject[] {
  const run = (dist: string) =>
    measure('npm', ['run', '--silent', 'build'], {
      ...process.env,
      DIST_DIR: dist,
      ...(content !== undefined && { CONTENT_DIR: content }),
    });
  const forget = () => {
    for (const kept of ['share', 'copies']) rmSync(join('.atlas', kept), { recursive: true, force: true });
  };
  return [
    { name: `Atlas, ${what}, ${cold}`, run, before: forget },
    { name: `Atlas, ${what}, ${warm}`, run },
  ];
}

function ofSize(folder: string, size: number): Subject[] {
  const content = join(folder, `content-${size}`);
  writeSynthetic(content, size);
  const docs = join(folder, `docs-${size}`);
  writeDocs(content, docs);
  const starlight = join(folder, 'starlight');
  cpSync(join(benchFolder, 'compared/starlight'), starlight, { recursive: true });
  rmSync(join(starlight, 'node_modules'), { force: true });
  symlinkSync(join(benchFolder, 'node_modules'), join(starlight, 'node_modules'));
  return [
    ...atlas(`${size} scenarios`, content),
    {
      name: `Starlight, ${size} scenarios`,
      run: (dist) =>
        measure(
          process.execPath,
          [join(benchFolder, 'node_modules/astro/bin/astro.mjs'), 'build'],
          {
            ...process.env,
            ASTRO_TELEMETRY_DISABLED: '1',
            DIST_DIR: dist,
            DOCS_DIR: docs,
            CACHE_DIR: join(folder, `cache-${size}`),
          },
          starlight,
        ),
      before: () => rmSync(join(folder, `cache-${size}`), { recursive: true, force: true }),
    },
    {
      name: `floor, ${size} scenarios`,
      run: (dist) =>
        measure(
          process.execPath,
          [join(benchFolder, 'compared/floor.mjs'), content, dist, templateIn(folder)],
          process.env,
        ),
    },
  ];
}

/** The slope of CPU time over entries, both as logarithms, between the two sizes of made-up scenarios. */
function growth(measured: readonly { name: string; processor: number }[]): number | undefined {
  const [small, large] = sizes;
  const of = (size: number) => measured.find(({ name }) => name === `Atlas, ${size} scenarios, ${warm}`)?.processor;
  if (small === undefined || large === undefined) return undefined;
  const [before, after] = [of(small), of(large)];
  return before && after ? Math.log(after / before) / Math.log(large / small) : undefined;
}
