/* What was chosen in fields that offer long lists: one value at the field itself, or several as chips. */

/** A value with what it is called. */
export interface Named {
  value: string;
  label: string;
}

const chips = (field: Element): HTMLElement[] => [...field.querySelectorAll<HTMLElement>('[data-chosen] > li')];

/** The input in which one looks for choices. */
export const searchInput = (field: Element): HTMLInputElement | null => field.querySelector('input:not([type=hidden])');

/** The values chosen, in the order of choice. */
export function pickedValues(field: HTMLElement): string[] {
  if (field.dataset.kind === 'picks') return chips(field).map(({ dataset }) => dataset.value ?? '');
  return field.dataset.value ? [field.dataset.value] : [];
}

/** Has a field say these values. */
export function setPicked(field: HTMLElement, chosen: readonly Named[]): void {
  if (field.dataset.kind === 'picks') {
    field.querySelector('[data-chosen]')?.replaceChildren(...chosen.map(chip));
    return;
  }
  const [one] = chosen;
  field.dataset.value = one?.value ?? '';
  delete field.dataset.fresh;
  const input = searchInput(field);
  if (input) input.value = one?.label ?? '';
}

function chip({ value, label }: Named): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.value = value;
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'chip' });
  const cross = Object.assign(document.createElement('span'), { textContent: '×' });
  cross.setAttribute('aria-hidden', 'true');
  button.append(label, ' ', cross);
  item.append(button);
  return item;
}
