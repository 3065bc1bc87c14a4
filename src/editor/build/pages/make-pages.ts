import { availableParallelism } from 'node:os';
import type { PackedInput } from '../../../catalogue/site-catalogue.ts';
import type { Wording } from '../../../schema/text.ts';
import { localeLanguage } from '../../print.ts';
import { Progress } from '../progress.ts';
import type { MadeFile, MadeFiles } from '../taken-over.ts';
import type { PageWorker } from './one-worker.ts';
import type { PageTask } from './worker-data.ts';

/** Fewer pages than this of a component are made by one worker, so that what they share is worked out once. */
const few = 300;

/** While fewer pages than this are left, one more worker would take longer to start than it would save. */
const worthOneMore = 1000;

/** How many pages a worker is given at once of a component that has more: each message wakes a thread. */
const batch = 16;

/** What each worker is given, until the last of them has it: with size it is some hundred megabytes. */
interface Handed {
  input?: PackedInput;
}

/**
 * Makes all pages and files of a site with as many workers as the machine has
 * processors: the `first`, and more that `start` gives. Each renders a page,
 * compresses it and writes both at once. The last of several begins when what is
 * done `meanwhile` in a thread of its own has ended: no more work at once than
 * there are processors, and no more copies of the catalogue in memory. Returns what
 * it made.
 */
export async function makePages(
  first: PageWorker,
  start: () => PageWorker,
  content: Handed,
  meanwhile: Promise<unknown>,
): Promise<MadeFiles> {
  const many = availableParallelism();
  const workers = [first, ...Array.from({ length: Math.max(0, many - 2) }, start)];
  const progress = new Progress(localeLanguage(), pagesMade);
  const give = async (worker: PageWorker) => content.input && (await worker.take(content.input));
  try {
    await Promise.all(workers.map(give));
    const pages = await first.which();
    refuseTwice(pages);
    progress.begin(pages.length);
    const waiting = batches(pages);
    const made = new Map<string, MadeFile>();
    // The first, which knows which pages there are, knows what components with few share: it takes those, the others begin at the end.
    const next = (worker: PageWorker) => (worker === first ? waiting.shift() : waiting.pop());
    const work = async (worker: PageWorker) => {
      for (let some = next(worker); some; some = next(worker)) {
        for (const [file, one] of await worker.make(some)) made.set(file, one);
        progress.step(some.length);
      }
    };
    // Each has its next batch before it asks for it.
    const both = (worker: PageWorker) => Promise.all([worker, worker].map(work));
    const joinLast = async () => {
      await meanwhile;
      const last = many > 1 && waiting.flat().length >= worthOneMore ? start() : undefined;
      if (last) {
        workers.push(last);
        await give(last);
      }
      delete content.input;
      if (last) await both(last);
    };
    await Promise.all([joinLast(), ...workers.map(both)]);
    await Promise.all(workers.map((worker) => worker.done()));
    return made;
  } finally {
    progress.end();
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

/** The files of /data/, and the page that tells their sizes. */
const data = /\/data\/(\[name\]\.\[form\]\.ts|index\.astro)$/;

/**
 * What few pages share, first; then files for machines, which share what they say of an entry, with the former
 * too; then pages: so one worker works out most of what is shared, and not each. The files of /data/ at the end,
 * where the last worker begins: beside the search index they would take more memory than all else, and whoever
 * came to them when little else is left would be waited for.
 */
function batches(pages: readonly PageTask[]): (readonly PageTask[])[] {
  const isData = ({ component }: PageTask) => data.test(component);
  const others = [
    ...Map.groupBy(
      pages.filter((page) => !isData(page)),
      ({ component }) => component,
    ).values(),
  ];
  const ofFew = others.filter((some) => some.length < few);
  const ofMany = others.filter((some) => some.length >= few);
  const inChunks = (isPage: boolean) =>
    ofMany.filter(([first]) => first?.isPage === isPage).flatMap((some) => chunks(some, batch));
  const ofData = pages.filter(isData).sort((a, b) => Number(a.isPage) - Number(b.isPage));
  return [...ofFew, ...inChunks(false), ...inChunks(true), ofData].filter(({ length }) => length > 0);
}

function refuseTwice(pages: readonly PageTask[]): void {
  const makers = new Map<string, string>();
  for (const { path, component } of pages) {
    const other = makers.get(path);
    if (other !== undefined) throw new Error(`Two pages are /${path}: by ${other}, and by ${component}.`);
    makers.set(path, component);
  }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

const pagesMade = (done: number, total: number): Wording => ({
  zh: `写出网页和数据文件：${done} / ${total}`,
  en: `Pages and files written: ${done} of ${total}`,
});
