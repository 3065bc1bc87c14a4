/*
 * On every page: a page of the site that a pointer rests on, the keyboard
 * comes to or a finger touches is fetched ahead. Not where the reader saves
 * data; files that are downloaded are left alone.
 */
const fetched = new Set([location.pathname]);
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };

/** As long something is pointed at before it is meant, in milliseconds. */
const meant = 80;
let resting: ReturnType<typeof setTimeout> | undefined;

function fetchAhead(link: HTMLAnchorElement): void {
  const { origin, pathname, href } = link;
  if (origin !== location.origin || !pathname.endsWith('/') || fetched.has(pathname)) return;
  if (!navigator.onLine || connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return;
  fetched.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = href.replace(/#.*/, '');
  document.head.append(hint);
}

const linkAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a:not(svg a)') : null;

for (const event of ['pointerover', 'focusin'] as const)
  document.addEventListener(event, (pointed) => {
    clearTimeout(resting);
    const link = linkAt(pointed);
    if (link) resting = setTimeout(fetchAhead, meant, link);
  });
document.addEventListener('pointerdown', (pressed) => {
  const link = linkAt(pressed);
  if (link) fetchAhead(link);
});
