import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFolder, installCompared } from './install-compared.ts';
import { measure, median, type Run, table } from './measure.ts';
import { writeDocs } from './starlight-docs.ts';
import { starlightFolder } from './starlight-site.ts';
import { writeSynthetic } from './synthetic.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
/** Made-up scenarios, and half of them: how the time grows is told by the two. 0 leaves them out. */
const sizes = (process.env.BENCH_SIZES ?? '750,1500').split(',').map(Number).filter(Boolean);
/** Which of the subjects are measured, by a part of their names. */
const only = process.env.BENCH_ONLY ?? '';

/** One thing that is measured: how it is run, and what it writes. */
interface Subject {
  name: string;
  entries: number;
  run(dist: string): Promise<Run>;
  /** Done before each run. */
  before?: () => void;
  /** Whether the site of the run before stands, of the same content. */
  again?: true;
}

/** What stands in a site: pages, other files, and the compressed copies of both, which only the Atlas makes. */
interface Written {
  pages: number;
  files: number;
  bytes: number;
  copies: number;
  copyBytes: number;
}

/**
 * The whole build over the real content and over made-up scenarios: with nothing
 * kept, with what an earlier build kept but its site, as it was and after one entry
 * changed, and where that stands, after one changed and with nothing changed; beside Starlight with Pagefind over
 * the same bodies, and the floor. Medians of runs taken in turn.
 */
export async function benchBuild(): Promise<void> {
  installCompared();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const all = [...realContent(folder), ...sizes.flatMap((size) => ofSize(folder, size))];
    const measured = all
      .filter(({ name }) => name.includes(only))
      .map((subject) => ({ ...subject, runs: [] as Run[], written: undefined as Written | undefined }));
    for (let round = 0; round < rounds; round += 1)
      for (const subject of measured) {
        const dist = join(folder, 'dist');
        if (!subject.again) putAside(dist);
        mkdirSync(dist, { recursive: true });
        subject.before?.();
        console.error(`round ${round + 1} of ${rounds}: ${subject.name}`);
        subject.runs.push(await subject.run(join(dist, 'site')));
        subject.written = writtenIn(join(dist, 'site'));
        keepTemplate(join(dist, 'site'), templateIn(folder));
      }
    console.log(report(measured));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts a folder out of the way. It is not deleted here: on ext4 making files costs ten times as much just after many were. */
function putAside(folder: string): void {
  if (existsSync(folder)) renameSync(folder, `${folder}-${randomUUID()}`);
}

function writtenIn(site: string): Written {
  const written: Written = { pages: 0, files: 0, bytes: 0, copies: 0, copyBytes: 0 };
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = statSync(join(entry.parentPath, entry.name));
    const isCopy = /\.(br|gz)$/.test(entry.name);
    written[isCopy ? 'copies' : entry.name.endsWith('.html') ? 'pages' : 'files'] += 1;
    written[isCopy ? 'copyBytes' : 'bytes'] += size;
  }
  return written;
}

/** The floor fills a page of the Atlas, whichever comes first. */
function keepTemplate(site: string, template: string): void {
  const [page] = globSync('scenarios/synthetic-*/index.html', { cwd: site });
  if (page !== undefined && !existsSync(template)) copyFileSync(join(site, page), template);
}

const templateIn = (folder: string) => join(folder, 'page.html');

function report(measured: readonly (Subject & { runs: Run[]; written: Written | undefined })[]): string {
  const middle = (runs: readonly Run[], of: (run: Run) => number) => median(runs.map(of));
  const processor = (name: string) => {
    const found = measured.find((subject) => subject.name === name);
    return found && middle(found.runs, (run) => run.processor);
  };
  const head = ['seconds', 'CPU s', 'MB held', 'entries', 'pages', 'files', 'MB', 'copies', 'MB of them'];
  const rows = measured.map(({ name, entries, runs, written }) => {
    const { pages, files, bytes, copies, copyBytes } = written ?? {
      pages: 0,
      files: 0,
      bytes: 0,
      copies: 0,
      copyBytes: 0,
    };
    const [seconds, cpu] = [middle(runs, (run) => run.seconds), middle(runs, (run) => run.processor)];
    const each = (count: number) => ((cpu * 1000) / count).toFixed(2);
    return [
      ...[name, seconds.toFixed(2), cpu.toFixed(2), (middle(runs, ({ memory }) => memory) / 1e6).toFixed(0)],
      ...[entries, pages, files, (bytes / 1e6).toFixed(1), copies, (copyBytes / 1e6).toFixed(1)].map(String),
      ...[each(pages), each(pages + files), each(entries)],
    ];
  });
  const slopes = ['Atlas', 'Starlight'].flatMap((what) => {
    const [small = 0, large = 0] = sizes;
    const [before, after] = [small, large].map((size) => processor(subjectName(what, `${size} scenarios`, warm)));
    if (!before || !after) return [];
    const slope = Math.log(after / before) / Math.log(large / small);
    return [`CPU time of ${what} grows with the ${slope.toFixed(2)}th power of the entries (1 is in proportion).`];
  });
  const costs = ['CPU ms/page', 'CPU ms/page or file', 'CPU ms/entry'];
  return [table(['build', ...head, ...costs], rows), ...slopes].join('\n');
}

const cold = 'nothing kept';
const warm = 'kept';
const warmChanged = 'kept, one entry changed';
const changed = 'site stands, one entry changed';
const unchanged = 'site stands, nothing changed';
const subjectName = (what: string, content: string, how: string): string =>
  what === 'Atlas' ? `${what}, ${content}, ${how}` : `${what}, ${content}`;

function realContent(folder: string): Subject[] {
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  return atlas('real content', content);
}

/** The Atlas over some content: with nothing that earlier builds kept, with it, and after a change. */
function atlas(what: string, content: string): Subject[] {
  const entries = globSync('*/*.mdx', { cwd: content, exclude: ['**/*.en.mdx'] }).length;
  const run = (dist: string) =>
    measure('npm', ['run', '--silent', 'build'], { ...process.env, DIST_DIR: dist, CONTENT_DIR: content });
  const forget = () => {
    for (const kept of ['share', 'copies', 'words', 'bundles'])
      rmSync(join('.atlas', kept), { recursive: true, force: true });
  };
  const change = () => {
    const [name = ''] = globSync('scenarios/*.mdx', { cwd: content, exclude: ['**/*.en.mdx'] }).sort();
    appendFileSync(join(content, name), '\nOne more line.\n');
  };
  return [
    { name: subjectName('Atlas', what, cold), entries, run, before: forget },
    { name: subjectName('Atlas', what, warm), entries, run },
    { name: subjectName('Atlas', what, warmChanged), entries, run, before: change },
    { name: subjectName('Atlas', what, changed), entries, run, before: change, again: true },
    { name: subjectName('Atlas', what, unchanged), entries, run, again: true },
  ];
}

function ofSize(folder: string, size: number): Subject[] {
  const content = join(folder, `content-${size}`);
  writeSynthetic(content, size);
  const docs = join(folder, `docs-${size}`);
  writeDocs(content, docs);
  const starlight = starlightFolder();
  const cache = join(folder, `cache-${size}`);
  return [
    ...atlas(`${size} scenarios`, content),
    {
      name: subjectName('Starlight', `${size} scenarios`, warm),
      entries: size,
      run: (dist) =>
        measure(
          process.execPath,
          [join(benchFolder, 'node_modules/astro/bin/astro.mjs'), 'build'],
          { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DIST_DIR: dist, DOCS_DIR: docs, CACHE_DIR: cache },
          starlight,
        ),
      before: () => rmSync(cache, { recursive: true, force: true }),
    },
    {
      name: subjectName('floor', `${size} scenarios`, warm),
      entries: size,
      run: (dist) =>
        measure(
          process.execPath,
          [join(benchFolder, 'compared/floor.mjs'), content, dist, templateIn(folder)],
          process.env,
        ),
    },
  ];
}
