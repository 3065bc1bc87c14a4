/*
 * Between a form and an entry's data. A field is an element with `data-field`
 * (its key) and `data-kind`; items of a list are elements with `data-item`.
 */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields that stand directly in a form, a group or an item. */
function fieldsIn(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[data-field]')].filter(
    (field) => field.parentElement?.closest('[data-field], [data-item], [data-form]') === container,
  );
}

export function itemsOf(list: Element): HTMLElement[] {
  return [...(list.querySelector('[data-items]')?.children ?? [])].filter((item) => item instanceof HTMLElement);
}

const controlsOf = (field: Element) => [...field.querySelectorAll<Control>('input, textarea, select')];

/** What a container's fields say; what is empty is left out. */
export function readFields(container: Element): Record<string, unknown> {
  const entries = fieldsIn(container).flatMap((field): [string, unknown][] => {
    const value = readField(field);
    return value === undefined ? [] : [[field.dataset.field ?? '', value]];
  });
  return Object.fromEntries(entries);
}

function readField(field: HTMLElement): unknown {
  const [control] = controlsOf(field);
  const text = control?.value.trim() ?? '';
  switch (field.dataset.kind) {
    case 'group': {
      const inside = readFields(field);
      return Object.keys(inside).length > 0 ? inside : undefined;
    }
    case 'list': {
      const items = itemsOf(field).flatMap((item): unknown[] => {
        const inside = readFields(item);
        const value = item.dataset.item === 'text' ? inside[''] : inside;
        return value === undefined || Object.keys(inside).length === 0 ? [] : [value];
      });
      return items.length > 0 ? items : undefined;
    }
    case 'checks': {
      const chosen = inOrderOfChoice(field);
      return chosen.length > 0 ? chosen : undefined;
    }
    case 'text': {
      const parts = controlsOf(field).flatMap((one) =>
        one.value.trim() ? [[one.dataset.part, one.value.trim()]] : [],
      );
      return parts.length > 0 ? Object.fromEntries(parts) : undefined;
    }
    case 'lines': {
      const lines = text.split('\n').map((line) => line.trim());
      return text ? lines.filter(Boolean) : undefined;
    }
    case 'flag':
      return control instanceof HTMLInputElement && control.checked ? control.value === 'true' : undefined;
    case 'number':
    case 'integer':
      return text === ''
        ? undefined
        : /^[+-]?\d+(\.\d+)?$/.test(text.replace('−', '-'))
          ? Number(text.replace('−', '-'))
          : text;
    default:
      return text || undefined;
  }
}

/** The values ticked, in the order in which they were: the main one comes first. */
function inOrderOfChoice(field: HTMLElement): string[] {
  const ticked = controlsOf(field).flatMap((one) =>
    one instanceof HTMLInputElement && one.checked ? [one.value] : [],
  );
  const before = (field.dataset.order ?? '').split(' ').filter((value) => ticked.includes(value));
  const order = [...before, ...ticked.filter((value) => !before.includes(value))];
  field.dataset.order = order.join(' ');
  return order;
}

/** Whether two values say the same, whatever the order of their keys; a year is one as number or text. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return String(one) === String(other);
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => sameValue(one[key as keyof typeof one], other[key as keyof typeof other]));
}

/** Puts an entry's data into a container's fields; `addItem` makes a new item of a list. */
export function writeFields(
  container: Element,
  data: Readonly<Record<string, unknown>>,
  addItem: (list: HTMLElement) => HTMLElement,
): void {
  for (const field of fieldsIn(container)) {
    const value = data[field.dataset.field ?? ''];
    if (value !== undefined && value !== null) writeField(field, value, addItem);
  }
}

function writeField(field: HTMLElement, value: unknown, addItem: (list: HTMLElement) => HTMLElement): void {
  const controls = controlsOf(field);
  const [control] = controls;
  switch (field.dataset.kind) {
    case 'group':
      writeFields(field, value as Record<string, unknown>, addItem);
      break;
    case 'list':
      for (const inside of value as unknown[]) {
        const item = addItem(field);
        writeFields(item, item.dataset.item === 'text' ? { '': inside } : (inside as Record<string, unknown>), addItem);
      }
      break;
    case 'checks':
      field.dataset.order = (value as string[]).join(' ');
      for (const one of controls)
        if (one instanceof HTMLInputElement) one.checked = (value as string[]).map(String).includes(one.value);
      break;
    case 'text': {
      const texts = (typeof value === 'string' ? { zh: value } : value) as Record<string, string>;
      for (const one of controls) one.value = texts[one.dataset.part ?? ''] ?? '';
      break;
    }
    case 'lines':
      if (control) control.value = (value as string[]).join('\n');
      break;
    case 'flag':
      if (control instanceof HTMLInputElement) control.checked = String(value) === control.value;
      break;
    default:
      if (control instanceof HTMLSelectElement && ![...control.options].some((one) => one.value === String(value)))
        control.add(new Option(String(value), String(value)));
      if (control) control.value = String(value);
  }
}

/** The field at a path of the data, or the nearest one around it, and the control to go to. */
export function fieldAt(
  form: Element,
  path: readonly PropertyKey[],
): { field: HTMLElement; control: HTMLElement } | undefined {
  let container: Element = form;
  let found: HTMLElement | undefined;
  let part: string | undefined;
  for (const key of path) {
    if (typeof key === 'number') {
      const item: HTMLElement | undefined = found?.dataset.kind === 'list' ? itemsOf(found)[key] : undefined;
      if (!item) break;
      container = item;
      found = fieldsIn(item).find((field) => field.dataset.field === '') ?? found;
      continue;
    }
    const next = fieldsIn(container).find((field) => field.dataset.field === String(key));
    if (!next) {
      part = String(key);
      break;
    }
    found = next;
    container = next;
  }
  if (!found) return undefined;
  const controls = controlsOf(found);
  const control =
    controls.find((one) => one.dataset.part === part) ?? controls[0] ?? found.querySelector<HTMLElement>('button');
  return control ? { field: found, control } : undefined;
}
