/* What is kept on a reader's machine, by what names. The service worker and the page that tells of it share them. */

/** Caches, by what they hold. */
export const caches = {
  pages: 'atlas-pages',
  marked: 'atlas-marked',
  data: 'atlas-data',
  assets: 'atlas-assets',
  search: 'atlas-search',
} as const;

/** Pages read last that stay: beyond, the oldest go. */
export const pagesKept = 200;

/** Whether a cache is one of the site's. */
export const isOurs = (name: string): boolean => Object.values(caches).some((own) => own === name);

/** Where the site begins, such as `/` or `/atlas/`. */
export const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** Where the service worker is. */
export const workerAddress = `${base}service-worker.js`;

const choice = 'atlas-offline';

/** Whether the reader lets pages be kept: yes, until it is turned off. Where nothing can be noted, nothing is kept. */
export function mayKeep(): boolean {
  try {
    return localStorage.getItem(choice) !== 'off';
  } catch {
    return false;
  }
}

/** Notes whether pages may be kept. */
export function letKeep(allowed: boolean): void {
  if (allowed) localStorage.removeItem(choice);
  else localStorage.setItem(choice, 'off');
}
