import type { Language } from '../../schema/text.ts';
import type { FormFault } from '../../submit/where-in-form.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import { fill, type WordsOf } from '../../words/words.ts';
import { fieldAt } from './fields-client.ts';
import { pickedValues, searchInput } from './picked-client.ts';

/** Where faults are shown: the page, the form in use, and which fields were left, so that nobody is scolded before they write. */
export interface FaultPlaces {
  root: HTMLElement;
  form: HTMLElement;
  wasLeft(field: Element): boolean;
  /** On review every fault is told. */
  reviewing: boolean;
}

interface ToldFault {
  words: string;
  field: HTMLElement | undefined;
  control: HTMLElement | undefined;
  severity: 'error' | 'warning';
}

/** Says what is wrong at the fields that were left, and lists it, each leading to its field; returns the steps' numbers of faults. */
export function showFaults(
  faults: readonly FormFault[],
  places: FaultPlaces,
  words: WordsOf<typeof submitLiveLabels>,
  language: Language,
): void {
  const { root, form, reviewing, wasLeft } = places;
  clear(root);
  const told = unique(faults.map((fault) => tell(fault, form, words, language)));
  const errors = told.filter(({ severity }) => severity === 'error');
  const shown = errors.filter(({ field }) => reviewing || (field && wasLeft(field)));
  for (const fault of shown) sayAt(fault);
  list(root.querySelector('[data-faults]'), shown);
  const remarks = told.filter(({ severity }) => severity === 'warning');
  list(root.querySelector('[data-remarks]'), remarks);
  const part = root.querySelector<HTMLElement>('[data-remarks-part]');
  if (part) part.hidden = remarks.length === 0;
  root.dataset.left = String(errors.length);
  const state = root.querySelector('[data-state]');
  if (state) state.textContent = errors.length === 0 ? words.ready : fill(words.left, { number: errors.length });
  countSteps(form, errors, shown, words);
}

function clear(root: HTMLElement): void {
  for (const line of root.querySelectorAll<HTMLElement>('p.fault')) {
    line.hidden = true;
    line.textContent = '';
  }
  for (const control of root.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-errormessage');
  }
}

function tell(
  fault: FormFault,
  form: HTMLElement,
  words: WordsOf<typeof submitLiveLabels>,
  language: Language,
): ToldFault {
  const { field, control } = placeOf(fault, form);
  const where = 'body' in fault ? fill(words.bodyFault, { line: fault.line }) : '';
  const name = 'id' in fault ? words.id : 'field' in fault ? nameOf(field, control) : '';
  const typed = field && (searchInput(field)?.value.trim() || pickedValues(field).at(-1));
  const said = ['required', 'empty'].includes(fault.rule)
    ? words.needed
    : fault.rule === 'unknown-id' && typed
      ? fill(words.chooseListed, { value: typed })
      : `${((name && fault.atField) || fault.message)[language]} ${fault.hint[language]}`.trim();
  return { words: `${name && `${name}${words.colon}`}${where}${said}`, field, control, severity: fault.severity };
}

function placeOf(
  fault: FormFault,
  form: HTMLElement,
): { field: HTMLElement | undefined; control: HTMLElement | undefined } {
  if ('body' in fault) {
    const control = form.querySelector<HTMLElement>(`[data-body=${fault.body}]`) ?? undefined;
    return { field: control?.closest<HTMLElement>('.field') ?? undefined, control };
  }
  if ('id' in fault) {
    const control = form.querySelector<HTMLElement>('[data-id]') ?? undefined;
    return { field: form.querySelector<HTMLElement>('[data-id-field]') ?? undefined, control };
  }
  const companion = form.querySelector<HTMLElement>('[data-companion]');
  const [key] = fault.field;
  const own = companion?.querySelector(`[data-field="${String(key)}"]`) && fault.beside ? companion : form;
  return fieldAt(own, fault.field) ?? { field: undefined, control: undefined };
}

/** What a person calls a field, with the item of a list that it stands in; its English text by that text's own label. */
function nameOf(field: HTMLElement | undefined, control: HTMLElement | undefined): string {
  if (!field) return '';
  const item = field.closest<HTMLElement>('[data-item]');
  const list = item?.parentElement?.closest<HTMLElement>('[data-label]');
  const place = item?.parentElement ? [...item.parentElement.children].indexOf(item) + 1 : 0;
  const around = list && list !== field ? `${list.dataset.label} ${place} · ` : '';
  const words = control?.dataset.part === 'en' ? control.closest('label')?.querySelector('.label-text > span') : null;
  return `${around}${words?.textContent ?? field.dataset.label ?? ''}`;
}

/** Each fault once: a new enterprise shares fields with its case. */
const unique = (faults: readonly ToldFault[]): ToldFault[] => [
  ...new Map(faults.map((fault) => [`${fault.words} ${fault.field?.dataset.field}`, fault])).values(),
];

function list(place: Element | null, faults: readonly ToldFault[]): void {
  place?.replaceChildren(
    ...faults.map((fault) => {
      const item = document.createElement('li');
      item.append(linkTo(fault));
      return item;
    }),
  );
}

/** A button that leads to a field, through the steps that are closed around it. */
function linkTo({ control, words }: ToldFault): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'fault-link',
    textContent: words,
  });
  button.addEventListener('click', () => {
    for (let around = control?.closest('details'); around; around = around.parentElement?.closest('details'))
      around.open = true;
    control?.focus();
  });
  return button;
}

let lines = 0;

function sayAt({ field, control, words }: ToldFault): void {
  const line = [...(field?.querySelectorAll<HTMLElement>('p.fault') ?? [])].at(-1);
  if (!line) return;
  line.id ||= `fault-${++lines}`;
  line.hidden = false;
  line.textContent = `${line.textContent} ${words}`.trim();
  control?.setAttribute('aria-invalid', 'true');
  control?.setAttribute('aria-errormessage', line.id);
}

/** Says at each step how many faults are told in it, or that nothing is left to be done. */
function countSteps(
  form: HTMLElement,
  errors: readonly ToldFault[],
  shown: readonly ToldFault[],
  words: WordsOf<typeof submitLiveLabels>,
): void {
  for (const step of form.querySelectorAll<HTMLElement>('[data-step]')) {
    const inside = (faults: readonly ToldFault[]) => faults.filter(({ field }) => field && step.contains(field)).length;
    const state = step.querySelector<HTMLElement>('[data-step-state]');
    if (!state) continue;
    const done = inside(errors) === 0 && step.hasAttribute('data-visited');
    const told = inside(shown);
    state.textContent = told > 0 ? fill(words.toMend, { number: told }) : done ? words.done : '';
    state.dataset.stepState = told > 0 ? 'fault' : done ? 'done' : '';
  }
}
