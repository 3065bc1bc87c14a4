import type { Language } from '../schema/text.ts';
import { fill } from '../words/words.ts';
import { fieldAt } from './form-values.ts';
import type { LiveWords } from './live-words.ts';
import type { FormFault } from './where-in-form.ts';

/** Where faults are shown: the page, the form in use, and the field of the id, which both forms share. */
export interface FaultPlaces {
  root: HTMLElement;
  form: HTMLElement;
  id: HTMLInputElement;
  /** Controls that somebody has left once: only they are marked, so that nobody is scolded before they write. */
  touched: WeakSet<Element>;
}

interface FaultPlace {
  field: Element | null | undefined;
  control: HTMLElement | null | undefined;
}

/** Lists what is wrong, each leading to its field, and says it at the fields that were left. */
export function showFaults(
  faults: readonly FormFault[],
  places: FaultPlaces,
  words: LiveWords,
  language: Language,
): void {
  const { root, touched } = places;
  clear(root);
  const list = root.querySelector('[data-faults]');
  for (const fault of faults) {
    const place = placeOf(fault, places);
    const told = wordsOf(fault, place, words, language);
    const item = document.createElement('li');
    item.append(linkTo(place, told));
    list?.append(item);
    if (place.control && touched.has(place.control)) sayAt(place, told);
  }
  root.dataset.left = String(faults.length);
  const state = root.querySelector('[data-state]');
  if (state) state.textContent = faults.length === 0 ? words.ready : fill(words.left, { number: faults.length });
}

function clear(root: HTMLElement): void {
  for (const line of root.querySelectorAll<HTMLElement>('p.fault')) {
    line.hidden = true;
    line.textContent = '';
  }
  for (const control of root.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  root.querySelector('[data-faults]')?.replaceChildren();
}

function placeOf(fault: FormFault, { form, id }: FaultPlaces): FaultPlace {
  if ('body' in fault) {
    const control = form.querySelector<HTMLElement>(`[data-body=${fault.body}]`);
    return { field: control?.closest('.field'), control };
  }
  if ('id' in fault) return { field: id.closest('.field'), control: id };
  return fieldAt(form, fault.field) ?? { field: undefined, control: undefined };
}

function wordsOf(fault: FormFault, { field }: FaultPlace, words: LiveWords, language: Language): string {
  const where = 'body' in fault ? fill(words.bodyFault, { line: fault.line }) : '';
  const named = 'field' in fault ? labelOf(field) : '';
  const said = ['required', 'empty'].includes(fault.rule)
    ? words.needed
    : `${fault.message[language]} ${fault.hint[language]}`.trim();
  return `${named && `${named}${words.colon}`}${where}${said}`;
}

/** The words of a field's label, without what is said beside it. */
function labelOf(field: Element | null | undefined): string {
  const label = field?.querySelector('legend, label > span');
  const mark = label?.querySelector('.tag')?.textContent ?? '';
  return (label?.textContent ?? '').replace(mark, '').replace(/\s+/g, ' ').trim();
}

/** A button that leads to a field, through the sections that are closed around it. */
function linkTo({ control }: FaultPlace, told: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'fault-link',
    textContent: told,
  });
  button.addEventListener('click', () => {
    for (let around = control?.closest('details'); around; around = around.parentElement?.closest('details'))
      around.open = true;
    control?.focus();
  });
  return button;
}

function sayAt({ field, control }: FaultPlace, told: string): void {
  control?.setAttribute('aria-invalid', 'true');
  const line = [...(field?.querySelectorAll<HTMLElement>('p.fault') ?? [])].at(-1);
  if (!line) return;
  line.hidden = false;
  line.textContent = `${line.textContent} ${told}`.trim();
}
