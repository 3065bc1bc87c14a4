import { base, caches as kept } from './kept.ts';

/**
 * Keeps a page with its style sheets, and its scripts with all that they may load; `cache` is where the page itself goes.
 * Throws where something does not come.
 */
export async function keepPage(address: string, cache: string = kept.pages): Promise<void> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = answer.clone();
  const text = await answer.text();
  const assets = await caches.open(kept.assets);
  const waiting = [...text.matchAll(/(?:href|src)="([^"]*\/assets\/[^"]+\.(?:css|js))"/g)].map(([, path = '']) => path);
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!(await assets.match(path))) await assets.add(path);
    if (path.endsWith('.js')) waiting.push(...scriptsNamed((await (await assets.match(path))?.text()) ?? ''));
  }
  await (await caches.open(cache)).put(address, page);
}

/** The files beside it that a bundled script names. */
function scriptsNamed(script: string): string[] {
  const named = script.matchAll(/["'`](?:\.\/|[^"'`\s]*assets\/)([\w.~-]+\.(?:js|css))["'`]/g);
  return [...named].map(([, name = '']) => `${base}assets/${name}`);
}
