import { type SearchPlace, SearchService } from './service.ts';

/* The search beside the page, so that typing and scrolling never wait for it. */

/** A call of the service from the page, and its answer. */
export interface Call {
  id: number;
  place: SearchPlace;
  method: 'ask' | 'count' | 'suggest' | 'prepare';
  arguments: unknown[];
}
export type Reply = { id: number; value: unknown } | { id: number; error: string };

let service: SearchService | undefined;

self.addEventListener('message', async ({ data: call }: MessageEvent<Call>) => {
  const { id, place, method } = call;
  let reply: Reply;
  try {
    service ??= new SearchService(place);
    const ask = service[method].bind(service) as (...given: unknown[]) => Promise<unknown>;
    reply = { id, value: await ask(...call.arguments) };
  } catch (error) {
    reply = { id, error: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
});
