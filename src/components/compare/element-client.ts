/** An element of a class with what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...inside);
  return made;
}

/** A link with its words; `alone` where nothing else stands in its line. */
export const link = (href: string, text: string, name: '' | 'alone' = 'alone'): HTMLAnchorElement => {
  const made = element('a', name, text);
  made.href = href;
  if (/^https?:/.test(href)) made.rel = 'external noreferrer';
  return made;
};

/** A button that does something; `named` says of what, where its words alone do not. */
export function button(name: string, text: string, act: () => void, named?: string): HTMLButtonElement {
  const made = element('button', name, text);
  made.type = 'button';
  if (named) made.setAttribute('aria-label', `${text} ${named}`);
  made.addEventListener('click', act);
  return made;
}
