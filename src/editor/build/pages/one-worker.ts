import { join } from 'node:path';
import { SHARE_ENV, type Worker } from 'node:worker_threads';
import type { PackedInput } from '../../../catalogue/site-catalogue.ts';
import { startWorker } from '../start-worker.ts';
import type { PageAnswer, PageRequest, PageTask, PageWorkerData } from './worker-data.ts';

type PageResult = Exclude<PageAnswer, { error: unknown }>;

/** What becomes of what a worker was asked. */
interface Pending {
  resolve: (answer: PageResult) => void;
  reject: (error: unknown) => void;
}

/** A worker that makes pages, with its own copy of the catalogue, which it is given once. It answers in turn. */
export class PageWorker {
  readonly #thread: Worker;
  readonly #pending: Pending[] = [];
  /** What ended it, where it ended before its time: nothing that it is asked is answered any more. */
  #fault: unknown;

  constructor(data: PageWorkerData) {
    this.#thread = startWorker(
      join(import.meta.dirname, 'page-worker.ts'),
      {
        workerData: data,
        // What draws the share images reads the process's environment, not a worker's copy.
        env: SHARE_ENV,
        // Most of what a page needs dies with it: a wide nursery spares copying the rest.
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      },
      // What is compiled of the bundle is kept beside it, and forgotten with it.
      data.bundle.compiled,
    );
    this.#thread.on('message', (answer: PageAnswer) => {
      const one = this.#pending.shift();
      if ('error' in answer) one?.reject(answer.error);
      else one?.resolve(answer);
    });
    this.#thread.on('error', (error) => this.#fail(error));
    this.#thread.on('exit', () => this.#fail(new Error('A worker that makes pages ended before its time.')));
  }

  /** Gives it what the site is made of. It loads the bundle meanwhile, or before. */
  async take(input: PackedInput): Promise<void> {
    await this.#ask(input);
  }

  /** Which pages the site has. */
  async which(): Promise<PageResult['pages']> {
    return (await this.#ask('which')).pages;
  }

  /** Has pages made and written, and their compressed copies. Returns their files. Rejects with what went wrong. */
  async make(pages: readonly PageTask[]): Promise<PageResult['made']> {
    return (await this.#ask(pages)).made;
  }

  /** Tells it that all is made: it keeps what the next build can use. */
  async done(): Promise<void> {
    await this.#ask('done');
  }

  /** Ends it, whatever it is at. */
  async end(): Promise<void> {
    await this.#thread.terminate();
  }

  #ask(request: PageRequest): Promise<PageResult> {
    return new Promise((resolve, reject) => {
      if (this.#fault !== undefined) {
        reject(this.#fault);
        return;
      }
      this.#pending.push({ resolve, reject });
      this.#thread.postMessage(request);
    });
  }

  #fail(error: unknown): void {
    this.#fault ??= error;
    for (const { reject } of this.#pending.splice(0)) reject(this.#fault);
  }
}
