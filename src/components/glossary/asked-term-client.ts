/*
 * The explanation of a term that the text names: the glossary's own words, in
 * the form of the explanations that stand on the page.
 */

/** The glossary's page by its address, asked for once. */
const pages = new Map<string, Promise<Document>>();

let opened: HTMLElement | undefined;

/** Shows what the glossary says of the term of a link; where that is not to be had, follows the link. */
export async function explain(link: HTMLAnchorElement): Promise<void> {
  try {
    const { hash, pathname } = link;
    const page = pages.get(pathname) ?? read(pathname);
    pages.set(pathname, page);
    const term = (await page).getElementById(decodeURIComponent(hash.slice(1)));
    const [label, told] = [term?.querySelector('dt')?.textContent, term?.querySelector('dd')];
    const form = document.querySelector('.explanation');
    if (!label || !told || !(form instanceof HTMLElement)) throw new Error(`no explanation of ${hash}`);
    open(filled(form.cloneNode(true) as HTMLElement, label, told, link.href), link);
  } catch {
    pages.clear();
    location.assign(link.href);
  }
}

async function read(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function filled(box: HTMLElement, label: string, told: Element, address: string): HTMLElement {
  const [head, ...others] = box.children;
  const last = others.at(-1);
  for (const part of others.slice(0, -1)) part.remove();
  last?.before(...[...told.children].map((part) => document.importNode(part, true)));
  last?.querySelector('a')?.setAttribute('href', address);
  head?.querySelector('strong')?.replaceChildren(label);
  const close = head?.querySelector('button');
  close?.setAttribute('popovertarget', 'term-asked');
  close?.setAttribute('autofocus', '');
  box.id = 'term-asked';
  box.setAttribute('aria-label', label);
  return box;
}

/** Opens beside the link, where the browser can place it so; closed, the link has the focus again. */
function open(box: HTMLElement, link: HTMLElement): void {
  opened?.remove();
  opened = box;
  link.style.setProperty('anchor-name', '--term');
  box.style.setProperty('position-anchor', '--term');
  box.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') link.style.removeProperty('anchor-name');
  });
  (link.closest('article') ?? document.body).append(box);
  box.showPopover();
}
