/* Only a case's page notes that it was looked at, once it is there to be read; others need nothing for it. */
if (document.querySelector('[data-seen-case]')) import('./keep-seen-client.ts').catch(() => undefined);
