/*
 * On every page: the way to the other language keeps what the address says of
 * the place: query, filters, anchor. It is read when the link is gone for, for
 * pages change their address while one types and chooses.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-other-language]');

function keepPlace(): void {
  if (!link) return;
  const address = new URL(link.href);
  address.search = location.search;
  address.hash = location.hash;
  link.href = address.href;
}

keepPlace();
for (const event of ['hashchange', 'popstate'] as const) window.addEventListener(event, keepPlace);
for (const event of ['pointerover', 'pointerdown', 'focus', 'contextmenu', 'click'] as const)
  link?.addEventListener(event, keepPlace);
