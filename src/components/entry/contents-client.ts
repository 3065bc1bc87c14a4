/* The contents follow the reader: the part that is being read is marked; the sheet of a phone closes once a part is chosen. */
const contents = document.querySelector<HTMLElement>('[data-contents]');
const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
const parts = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading ? [{ link, heading }] : [];
});

function mark(): void {
  // A part that was jumped to stands somewhat below the edge.
  const line = Math.max(120, innerHeight * 0.2);
  const above = parts.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
  // At the foot of the page the last part is read, however short it is.
  const atFoot = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const here = atFoot ? parts.at(-1) : above.at(-1);
  for (const { link } of parts) {
    if (link === here?.link) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

let waiting = false;
function later(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    mark();
  });
}

if (contents) {
  mark();
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  contents.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && contents.matches(':popover-open')) contents.hidePopover();
  });
}
