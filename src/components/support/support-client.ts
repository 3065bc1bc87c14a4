import type { SchemeRow } from '../../lists/scheme-row.ts';
import { type SchemeChoice, schemeMatches, type Validity, validityOn } from '../../questions/support.ts';
import { readSum } from '../../schema/number.ts';
import type { Language } from '../../schema/text.ts';
import { today } from '../../schema/today.ts';
import { documentLanguage } from '../../site/href.ts';
import { part } from '../../site/part.ts';
import { tellUnknown } from '../../site/unknown-in-address.ts';
import type { supportLabels } from '../../words/support.ts';
import { fill, type WordsOf, wordsOn } from '../../words/words.ts';
import { showResults } from './results-client.ts';

/*
 * The schemes' page in the browser: narrows the list and counts every choice,
 * dates it by the reader's own day, and works out what a contract would bring.
 * Choices stand in the address, so that a view can be sent on.
 */

const filters = ['region', 'recipient', 'instrument', 'validity'] as const;
const fields = [...filters, 'amount'] as const;
type Field = (typeof fields)[number];
type Chosen = Partial<Record<Field, string>>;

/** On the day: what is worked out unless the reader asks for another validity. */
const holding: readonly Validity[] = ['in-force', 'open-ended'];

type LiveWords = WordsOf<typeof supportLabels.live>;

/** A scheme on the reader's day, with its item in the list. */
interface DatedScheme {
  row: SchemeRow;
  item: HTMLElement;
  validity: Validity;
}

/** Says at a scheme whether it holds on the day. */
function markValidity({ item, validity }: DatedScheme, words: LiveWords): void {
  const tag = item.querySelector<HTMLElement>('[data-validity]');
  if (!tag) return;
  tag.textContent = words.validity[validity];
  tag.classList.toggle('dashed', validity !== 'in-force');
  // In force without a stated end is the ordinary case: a mark at every line would mark none.
  tag.hidden = validity === 'open-ended';
}

/** Opens the scheme that the address names. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const details = target?.querySelector('details');
  if (!target || !details || target.dataset.scheme === undefined) return;
  details.open = true;
  target.scrollIntoView();
}

/** Makes the page work: fetches the schemes' rows, without which it is still read. */
export async function startSupport(): Promise<void> {
  openTarget();
  window.addEventListener('hashchange', openTarget);
  const root = document.getElementById('support');
  if (!root) return;
  try {
    const response = await fetch(root.dataset.rows ?? '');
    if (!response.ok) throw new Error(`${response.status}`);
    narrowSchemes(root, (await response.json()) as SchemeRow[]);
  } catch (error) {
    root.querySelector('[data-failed]')?.removeAttribute('hidden');
    part(root, '#support-form', HTMLFormElement).hidden = true;
    throw error;
  }
  openTarget();
}

function narrowSchemes(root: HTMLElement, rows: readonly SchemeRow[]): void {
  const form = part(root, '#support-form', HTMLFormElement);
  const results = part(root, '#support-results', HTMLElement);
  const day = today();
  const words = wordsOn<typeof supportLabels.live>(root);
  const schemes = rows.map((row) => ({
    row,
    item: part(root, `#${row.id}`, HTMLElement),
    validity: validityOn(row, day),
  }));
  const money = new Intl.NumberFormat(documentLanguage[(root.dataset.language ?? 'zh') as Language], {
    style: 'currency',
    currency: 'CNY',
    maximumFractionDigits: 0,
  });
  const control = (name: Field) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const choiceOf = ({ validity, region, recipient, instrument }: Chosen): SchemeChoice => ({
    region,
    recipient,
    instrument,
    validities: validity === undefined ? undefined : [validity as Validity],
    day,
  });

  const countOptions = (chosen: Chosen): void => {
    for (const name of filters) {
      for (const option of control(name).querySelectorAll<HTMLOptionElement>('option[data-label]')) {
        const choice = choiceOf({ ...chosen, [name]: option.value });
        const number = rows.filter((row) => schemeMatches(row, choice)).length;
        option.textContent = fill(words.option, { label: option.dataset.label ?? '', number });
      }
    }
  };

  const countGroups = (): void => {
    for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
      const count = group.querySelectorAll('[data-scheme]:not([hidden])').length;
      const jump = root.querySelector<HTMLElement>(`[data-jump="${group.dataset.group}"]`);
      for (const place of [group, jump]) {
        if (!place) continue;
        place.hidden = count === 0;
        const number = place.querySelector('[data-group-count]');
        if (number) number.textContent = String(count);
      }
    }
  };

  /** Says how the amount was understood, or that it was not. */
  const tellAmount = (written: string | undefined, sum: number | undefined): void => {
    const input = control('amount');
    const told = part(root, '#amount-told', HTMLElement);
    const fault = (written ?? '').trim() !== '' && sum === undefined;
    input.setAttribute('aria-invalid', String(fault));
    told.classList.toggle('fault', fault);
    told.textContent = fault
      ? words.amountFault
      : sum === undefined
        ? ''
        : fill(words.amountRead, { amount: money.format(sum) });
  };

  const update = (): void => {
    const chosen: Chosen = Object.fromEntries(
      fields.flatMap((name) => (control(name).value ? [[name, control(name).value]] : [])),
    );
    const choice = choiceOf(chosen);
    const matching = schemes.filter(({ row }) => schemeMatches(row, choice));
    for (const scheme of schemes) scheme.item.hidden = !matching.includes(scheme);
    part(root, '#support-count', HTMLElement).textContent =
      matching.length > 0 ? fill(words.shown, { count: matching.length }) : words.none;
    countGroups();
    countOptions(chosen);
    const paying = matching.filter(({ validity }) => chosen.validity || holding.includes(validity));
    const sum = chosen.amount === undefined ? undefined : readSum(chosen.amount);
    tellAmount(chosen.amount, sum);
    showResults(results, paying, sum ?? 0, { words, money });
    const query = new URLSearchParams(chosen);
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  };

  for (const scheme of schemes) markValidity(scheme, words);
  part(root, '#support-day', HTMLElement).textContent = fill(words.day, { day });
  const query = new URLSearchParams(location.search);
  for (const name of fields) control(name).value = query.get(name) ?? '';
  tellUnknown(
    root,
    filters.flatMap((name) => {
      const value = query.get(name);
      return value && control(name).value !== value ? [value] : [];
    }),
  );
  form.inert = false;
  form.addEventListener('input', update);
  // The controls are empty only after the event.
  form.addEventListener('reset', () => setTimeout(update));
  // Everything follows each choice; the button leads to where it is read.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    (results.hidden ? part(root, '#support-count', HTMLElement) : results).scrollIntoView();
  });
  update();
}
