import { mayKeep, workerAddress } from './kept.ts';

/*
 * On every page: readies reading offline once the page is there. Not where the
 * reader turned it off or saves data, nor where browsers keep nothing.
 */
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };

function begin(): void {
  if (!('serviceWorker' in navigator) || connection?.saveData || !mayKeep()) return;
  // A browser that refuses (a private window) reads on without.
  navigator.serviceWorker.register(workerAddress).catch(() => undefined);
}

if (document.readyState === 'complete') begin();
else window.addEventListener('load', begin);
