import type { Preview } from '../../submit/preview.ts';

/** Shows an entry in the making as the page that it would be. */
export function showPreview(root: HTMLElement, { title, meta, summary, figures, body, sources }: Preview): void {
  const put = (name: string, text: string): void => {
    const place = root.querySelector<HTMLElement>(`[data-preview-${name}]`);
    if (!place) return;
    place.textContent = text;
    place.hidden = text === '';
  };
  put('title', title);
  put('meta', meta);
  put('summary', summary);
  fillList(root.querySelector('[data-preview-figures]'), figures);
  fillList(root.querySelector('[data-preview-sources]'), sources);
  const part = root.querySelector<HTMLElement>('[data-preview-sources-part]');
  if (part) part.hidden = sources.length === 0;
  const place = root.querySelector('[data-preview-body]');
  // Rendered from a judged tree: nothing but the dialect's own elements.
  if (place) place.innerHTML = body;
}

function fillList(list: Element | null, texts: readonly string[]): void {
  list?.replaceChildren(...texts.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
}
