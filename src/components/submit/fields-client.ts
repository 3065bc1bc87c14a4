import { exactNumber } from '../../schema/number.ts';
import { isRecord } from '../../submit/drafts.ts';
import { typedDate } from '../../submit/typed-date.ts';
import { pickedValues, searchInput, setPicked } from './picked-client.ts';

/*
 * Between a form and an entry's data. A field is an element with `data-field`
 * (its key) and `data-kind`; items of a list are elements with `data-item`.
 */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields that stand directly in a form, a group or an item. */
function fieldsIn(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[data-field]')].filter(
    (field) => field.parentElement?.closest('[data-field], [data-item], [data-form], [data-companion]') === container,
  );
}

/** The items of a list: those that stand in it, then those that were begun in another field, such as the page of a figure. */
export function itemsOf(list: Element): HTMLElement[] {
  const own = [...(list.querySelector('[data-items]')?.children ?? [])];
  const key = list instanceof HTMLElement ? list.dataset.field : undefined;
  const elsewhere = list.closest('[data-form]')?.querySelectorAll(`[data-slot="${key}"] > [data-item]`) ?? [];
  return [...own, ...elsewhere].filter((item) => item instanceof HTMLElement);
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

const filled = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined);

function readField(field: HTMLElement): unknown {
  const [control] = controlsOf(field);
  const text = control?.value.trim() ?? '';
  switch (field.dataset.kind) {
    case 'group':
      return filled(readFields(field));
    case 'list':
      return filled(itemsOf(field).flatMap((item) => readItem(item) ?? []));
    case 'checks':
      return filled(ticked(field));
    case 'radios':
      return ticked(field)[0];
    case 'pick':
      return pickedValues(field)[0] ?? (text || undefined);
    case 'picks':
      return filled([...pickedValues(field), ...leftIn(searchInput(field))]);
    case 'text': {
      const parts = controlsOf(field).map((one) => [one.dataset.part, one.value.trim()] as const);
      return filled(Object.fromEntries(parts.filter(([, said]) => said)));
    }
    case 'lines':
      return filled(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      );
    case 'flag':
      return control instanceof HTMLInputElement && control.checked ? control.value === 'true' : undefined;
    case 'number':
    case 'integer':
      return text === '' ? undefined : (exactNumber(text) ?? text);
    case 'date':
      return text === '' ? undefined : typedDate(text);
    default:
      return text || undefined;
  }
}

/** What an item of a list says. A source's id alone says nothing: it is given by the form. */
function readItem(item: HTMLElement): unknown {
  const inside = readFields(item);
  if (item.dataset.item === 'text') return inside[''];
  return Object.keys(inside).some((key) => key !== 'id' && key !== 'source') ? inside : undefined;
}

/** What stands in the input of a list of choices without having been chosen: told as unknown, not dropped. */
const leftIn = (input: HTMLInputElement | null): string[] =>
  input?.value.trim() && document.activeElement !== input ? [input.value.trim()] : [];

const ticked = (field: Element): string[] =>
  controlsOf(field).flatMap((one) => (one instanceof HTMLInputElement && one.checked ? [one.value] : []));

/** Puts an entry's data into a container's fields, as far as they have its shape; `addItem` makes a new item of a list. */
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
  const values = Array.isArray(value) ? value.map(String) : [String(value)];
  switch (field.dataset.kind) {
    case 'group':
      if (isRecord(value)) writeFields(field, value, addItem);
      break;
    case 'list':
      for (const inside of Array.isArray(value) ? value : []) {
        const item = addItem(field);
        if (item.dataset.item === 'text') writeFields(item, { '': inside }, addItem);
        else if (isRecord(inside)) writeFields(item, inside, addItem);
      }
      break;
    case 'checks':
    case 'radios':
    case 'flag':
      for (const one of controls) if (one instanceof HTMLInputElement) one.checked = values.includes(one.value);
      break;
    case 'pick':
    case 'picks':
      setPicked(
        field,
        values.map((one) => ({ value: one, label: one })),
      );
      break;
    case 'text': {
      const texts = isRecord(value) ? value : { zh: value };
      for (const one of controls) one.value = String(texts[one.dataset.part ?? ''] ?? '');
      break;
    }
    case 'lines':
      if (control) control.value = values.join('\n');
      break;
    default:
      if (control instanceof HTMLSelectElement && ![...control.options].some((one) => one.value === String(value)))
        control.add(new Option(String(value), String(value)));
      if (control) control.value = String(value);
  }
}

/** Empties a container's fields. */
export function clearFields(container: Element): void {
  for (const items of container.querySelectorAll('[data-items], [data-slot]')) items.replaceChildren();
  for (const field of container.querySelectorAll<HTMLElement>('[data-kind=pick], [data-kind=picks]'))
    setPicked(field, []);
  for (const control of controlsOf(container)) {
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio'))
      control.checked = false;
    else control.value = '';
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
      const item: HTMLElement | undefined = found?.dataset.kind === 'list' ? statedItems(found)[key] : undefined;
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

/** The items that say something, as the data has them. */
const statedItems = (list: HTMLElement): HTMLElement[] => itemsOf(list).filter((item) => readItem(item) !== undefined);
