import { join } from 'node:path';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { PageAnswer, PageMessage, PageTask, PageWorkerData } from './worker-data.ts';

/** What becomes of a page that a worker was given. */
interface Pending {
  resolve: () => void;
  reject: (error: unknown) => void;
}

interface Waiting {
  message: PageMessage;
  pending: Pending;
}

interface PageWorker {
  thread: Worker;
  pending: Map<number, Pending>;
  /** What ended it, where it ended before its time: nothing that it is given is made any more. */
  fault?: unknown;
}

/** How many pages a worker is given at once: each message wakes a thread, which costs as much as a small page. */
const batch = 16;

/** Workers that make pages, each with its own copy of the catalogue. */
export class PageWorkers {
  readonly #workers: readonly PageWorker[];
  #given = 0;
  #waiting: Waiting[] = [];
  /** Which worker has the pages of a component that has few. */
  readonly #homes = new Map<string, PageWorker>();

  constructor(data: PageWorkerData, count: number) {
    this.#workers = Array.from({ length: count }, () => begin(data));
  }

  /** Has a page made and written by the worker that has least to do. Rejects with what went wrong. */
  make(task: PageTask): Promise<void> {
    const message: PageMessage = { ...task, id: this.#given };
    this.#given += 1;
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#give());
      this.#waiting.push({ message, pending: { resolve, reject } });
    });
  }

  /** Gives what is waiting to the workers, in turn to the one that has least to do. */
  #give(): void {
    const lone = Map.groupBy(this.#waiting, ({ message }) => (message.isOneOfFew ? message.component : ''));
    const many = lone.get('') ?? [];
    lone.delete('');
    for (const [component, some] of lone) {
      const home = this.#homes.get(component) ?? this.#idlest();
      this.#homes.set(component, home);
      give(home, some);
    }
    for (const some of chunks(many, batch)) give(this.#idlest(), some);
    this.#waiting = [];
  }

  #idlest(): PageWorker {
    return this.#workers.reduce((a, b) => (b.pending.size < a.pending.size ? b : a));
  }

  /** Ends the workers, whatever they are at. */
  async end(): Promise<void> {
    await Promise.all(this.#workers.map(({ thread }) => thread.terminate()));
  }
}

function give(worker: PageWorker, some: readonly Waiting[]): void {
  if (worker.fault !== undefined) {
    for (const { pending } of some) pending.reject(worker.fault);
    return;
  }
  for (const { message, pending } of some) worker.pending.set(message.id, pending);
  worker.thread.postMessage(some.map(({ message }) => message));
}

function begin(data: PageWorkerData): PageWorker {
  const thread = new Worker(join(import.meta.dirname, 'page-worker.ts'), {
    workerData: data,
    // What draws the share images reads the process's environment, not a worker's copy.
    env: SHARE_ENV,
    // Most of what a page needs dies with it: a wide nursery spares copying the rest.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const worker: PageWorker = { thread, pending: new Map() };
  const { pending } = worker;
  thread.on('message', (answers: readonly PageAnswer[]) => {
    for (const { id, error } of answers) {
      const one = pending.get(id);
      pending.delete(id);
      if (error === undefined) one?.resolve();
      else one?.reject(error);
    }
  });
  const fail = (error: unknown) => {
    worker.fault ??= error;
    for (const one of pending.values()) one.reject(worker.fault);
    pending.clear();
  };
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('A worker that makes pages ended before its time.')));
  return worker;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
