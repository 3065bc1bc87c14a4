import type { ChosenValues } from '../../lists/narrow.ts';
import type { Edition } from '../engine/engine.ts';
import type { Counts, Page, Question, SearchPlace } from '../engine/service.ts';
import type { Call, Reply } from '../engine/worker.ts';
import type { SearchConfig } from './config.ts';

/** The page's way to the search, which runs beside it; begun with the first call. */
class SearchWorker {
  readonly #place: SearchPlace;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #calls = 0;

  constructor({ language, editions }: SearchConfig) {
    const whole = ({ index, entries }: Edition): Edition => ({
      index: new URL(index, location.href).href,
      entries,
    });
    const [first, ...others] = editions;
    this.#place = { language, editions: [whole(first), ...others.map(whole)] };
    this.#worker = new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data: reply }: MessageEvent<Reply>) => {
      const call = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if ('error' in reply) call?.reject(new Error(reply.error));
      else call?.resolve(reply.value);
    });
    this.#worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The search could not be begun.'));
      this.#waiting.clear();
    });
  }

  ask(question: Question): Promise<Page> {
    return this.#call('ask', question) as Promise<Page>;
  }

  count(query: string, chosen: ChosenValues): Promise<Counts> {
    return this.#call('count', query, chosen) as Promise<Counts>;
  }

  suggest(text: string): Promise<{ label: { zh: string; en: string } }[]> {
    return this.#call('suggest', text) as Promise<{ label: { zh: string; en: string } }[]>;
  }

  /** Has at hand what many a later query would wait for. */
  prepare(): Promise<void> {
    return this.#call('prepare') as Promise<void>;
  }

  end(): void {
    this.#worker.terminate();
  }

  #call(method: Call['method'], ...given: unknown[]): Promise<unknown> {
    const id = this.#calls++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, place: this.#place, method, arguments: given } satisfies Call);
    });
  }
}

let worker: SearchWorker | undefined;

/** The page's one search, begun when first asked for. */
export function search(config: SearchConfig): SearchWorker {
  worker ??= new SearchWorker(config);
  return worker;
}

/** Has the next call of `search` begin anew: what failed may have been mended. */
export function endSearch(): void {
  worker?.end();
  worker = undefined;
}

/** The settings that the page's form carries. */
export function configOf(within: ParentNode): SearchConfig {
  const place = within instanceof HTMLElement && within.dataset.search ? within : within.querySelector('[data-search]');
  const text = place instanceof HTMLElement ? place.dataset.search : undefined;
  if (!text) throw new Error('The page has no settings of search.');
  return JSON.parse(text);
}
