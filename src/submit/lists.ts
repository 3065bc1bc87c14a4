/** Makes the lists of a form grow and shrink; `changed` is called after each. */
export function readyList(root: HTMLElement, changed: () => void): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const list = button?.closest<HTMLElement>('[data-kind=list]');
    if (!button || !list) return;
    if (button.hasAttribute('data-add')) addTo(list);
    else if (button.hasAttribute('data-remove')) {
      const before = button.closest('[data-item]')?.previousElementSibling;
      button.closest('[data-item]')?.remove();
      const next =
        before?.querySelector<HTMLElement>('input, select, textarea') ??
        list.querySelector<HTMLElement>(':scope > [data-add]');
      next?.focus();
    } else return;
    changed();
  });
}

function addTo(list: HTMLElement): void {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const items = list.querySelector(':scope > [data-items]');
  if (!template || !items) return;
  items.append(template.content.cloneNode(true));
  const item = items.lastElementChild;
  const id = item?.querySelector<HTMLInputElement>(':scope > [data-field=id] input');
  if (id) {
    const taken = new Set(
      [...items.querySelectorAll<HTMLInputElement>(':scope > * > [data-field=id] input')].map((one) => one.value),
    );
    let number = 1;
    while (taken.has(`s${number}`)) number += 1;
    id.value = `s${number}`;
  }
}
