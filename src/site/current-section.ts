/* On a phone the header's names are one line that is pushed along: it begins at the part that is read. */
const current = document.querySelector<HTMLElement>('.site-header nav a[aria-current]');
const strip = current?.closest('nav');
if (current && strip) strip.scrollLeft = current.offsetLeft - strip.offsetLeft - innerWidth / 4;

export {};
