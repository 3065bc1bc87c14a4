import type { CitedPage } from '../../reuse/citation.ts';

/* Puts the reader's own day into the citations, once they are opened. */
for (const place of document.querySelectorAll<HTMLElement>('[data-cited]'))
  place.addEventListener(
    'toggle',
    async () => {
      const { page, key } = JSON.parse(place.dataset.cited ?? '{}') as { page: CitedPage; key: string };
      const { writeCitations } = await import('./citations-client.ts');
      writeCitations(place, page, key);
    },
    { once: true },
  );
