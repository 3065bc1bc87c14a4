import { base, isOurs, caches as kept, letKeep, mayKeep, pagesKept, workerAddress } from '../../offline/kept.ts';
import { part } from '../../site/part.ts';
import type { offlineLabels } from '../../words/offline.ts';
import { fill, type WordsOf, wordsOn } from '../../words/words.ts';
import { alongOf, isTaken, takeAlong } from './search-along-client.ts';

type LiveWords = WordsOf<typeof offlineLabels.live>;

/** Tells what is kept on the device, and lets the reader turn it off, take the search along, and open what is there. */
export async function startOffline(): Promise<void> {
  const root = document.getElementById('offline');
  if (!root) return;
  const words = wordsOn<typeof offlineLabels.live>(root);
  part(root, '[data-elsewhere]', HTMLElement).hidden = /\/offline\/$/.test(location.pathname);
  const told = part(root, '[data-keeping]', HTMLElement);
  if (!('serviceWorker' in navigator)) {
    told.textContent = words.impossible;
    return;
  }
  const button = part(root, '[data-switch]', HTMLButtonElement);
  const show = async (): Promise<void> => {
    const on = mayKeep();
    told.textContent = on ? fill(words.on, { count: pagesKept }) : words.off;
    button.textContent = on ? words.turnOff : words.turnOn;
    button.hidden = false;
    await Promise.all([showSearch(root, words, on), showPages(root, words, on)]);
  };
  button.addEventListener('click', async () => {
    letKeep(!mayKeep());
    await (mayKeep() ? navigator.serviceWorker.register(workerAddress) : keepNothing());
    await show();
  });
  await show();
}

/** Takes away everything that the site keeps on the device. */
async function keepNothing(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(workerAddress);
  await registration?.unregister();
  await Promise.all((await caches.keys()).filter(isOurs).map((name) => caches.delete(name)));
}

async function showSearch(root: HTMLElement, words: LiveWords, on: boolean): Promise<void> {
  const section = part(root, '[data-search-part]', HTMLElement);
  const told = part(root, '[data-search-told]', HTMLElement);
  const button = part(root, '[data-take]', HTMLButtonElement);
  section.hidden = !on;
  if (!on) return;
  const along = await alongOf(root.dataset.language ?? 'zh');
  const taken = await isTaken(along);
  button.hidden = along === undefined || taken === 'whole';
  if (!along || taken === 'whole') {
    told.textContent = taken === 'none' ? '' : words.searchTaken;
    section.hidden = taken === 'none';
    return;
  }
  const size = fill(words.megabytes, { number: (along.bytes / 1e6).toFixed(1) });
  told.textContent =
    taken === 'old' ? fill(words.searchOld, { size }) : fill(words.searchNone, { size, count: along.files.length });
  button.onclick = async () => {
    button.disabled = true;
    const whole = await takeAlong(along, root.dataset.search ?? base, (share) => {
      told.textContent = fill(words.searchTaking, { share: Math.floor(share * 100) });
    });
    button.disabled = false;
    if (whole) await showSearch(root, words, on);
    else told.textContent = words.searchFailed;
  };
}

/** The addresses of pages that are kept, those read last first, then what was short-listed. */
async function keptPages(): Promise<string[]> {
  const caught = await Promise.all(
    [kept.pages, kept.marked].map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  return [...new Set(caught.flatMap((urls) => urls.reverse()))].filter((url) => /\/$/.test(new URL(url).pathname));
}

/** Lists the pages that are kept, by their titles. */
async function showPages(root: HTMLElement, words: LiveWords, on: boolean): Promise<void> {
  part(root, '[data-pages-part]', HTMLElement).hidden = !on;
  const list = part(root, '[data-pages]', HTMLElement);
  if (!on) return;
  const items = await Promise.all(
    (await keptPages()).map(async (url) => {
      const text = await (await caches.match(url, { ignoreVary: true }))?.text();
      // The title alone: of a whole page in the other language, this page's policy would refuse the styles.
      const [head = ''] = /<title[^>]*>[^<]*<\/title>/.exec(text ?? '') ?? [];
      const { title } = new DOMParser().parseFromString(head, 'text/html');
      return title && !/\/offline\/$/.test(new URL(url).pathname) ? [{ url, title }] : [];
    }),
  );
  const found = items.flat().map(({ url, title }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.className = 'alone';
    link.textContent = title;
    item.append(link);
    return item;
  });
  list.replaceChildren(...found);
  if (found.length === 0) list.textContent = words.none;
}
