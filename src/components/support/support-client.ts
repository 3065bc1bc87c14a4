import type { SchemeChoice, Validity } from '../../questions/support.ts';
import { today } from '../../schema/today.ts';
import { typedAmount } from '../../support/amount.ts';
import { type PageScheme, readScheme } from '../../support/read-schemes.ts';
import { showResults } from '../../support/show-results.ts';

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

/** Says at each scheme whether it holds on the day. */
function markValidity({ item, validity }: PageScheme, words: Readonly<Record<string, string>>): void {
  const tag = item.querySelector<HTMLElement>('[data-validity]');
  if (!tag) return;
  tag.textContent = words[validity] ?? validity;
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

/** Makes the page's form work. */
export function startSupport(): void {
  const form = document.querySelector<HTMLFormElement>('#support-form');
  const list = document.querySelector<HTMLElement>('#support-list');
  const status = document.querySelector<HTMLElement>('#support-count');
  const dayLine = document.querySelector<HTMLElement>('#support-day');
  const results = document.querySelector<HTMLElement>('#support-results');
  if (!form || !list || !status || !dayLine || !results) return;
  const day = today();
  const words = JSON.parse(list.dataset.words ?? '{}') as Record<string, string>;
  const schemes = [...list.querySelectorAll<HTMLElement>('[data-scheme]')].map((item) => readScheme(item, day));
  const money = new Intl.NumberFormat(list.dataset.language === 'zh' ? 'zh-CN' : 'en-GB', {
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
      for (const option of control(name).querySelectorAll<HTMLOptionElement>('option[data-option]')) {
        const choice = choiceOf({ ...chosen, [name]: option.value });
        const count = schemes.filter((scheme) => scheme.matches(choice)).length;
        option.textContent = (option.dataset.option ?? '').replace('{count}', String(count));
      }
    }
  };

  const countGroups = (): void => {
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
      const count = group.querySelectorAll('[data-scheme]:not([hidden])').length;
      const jump = document.querySelector<HTMLElement>(`[data-jump="${group.dataset.group}"]`);
      for (const place of [group, jump]) {
        if (!place) continue;
        place.hidden = count === 0;
        const number = place.querySelector('[data-group-count]');
        if (number) number.textContent = String(count);
      }
    }
  };

  const update = (): void => {
    const chosen: Chosen = Object.fromEntries(
      fields.flatMap((name) => (control(name).value ? [[name, control(name).value]] : [])),
    );
    const choice = choiceOf(chosen);
    const matching = schemes.filter((scheme) => scheme.matches(choice));
    for (const scheme of schemes) scheme.item.hidden = !matching.includes(scheme);
    status.textContent =
      matching.length > 0
        ? (status.dataset.count ?? '').replace('0', String(matching.length))
        : (status.dataset.none ?? '');
    countGroups();
    countOptions(chosen);
    const paying = matching.filter(({ validity }) => chosen.validity || holding.includes(validity));
    showResults(results, paying, typedAmount(chosen.amount ?? ''), money, words);
    const query = new URLSearchParams(chosen);
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  };

  for (const scheme of schemes) markValidity(scheme, words);
  dayLine.textContent = (dayLine.dataset.day ?? '').replace('{day}', day);
  dayLine.hidden = false;
  const query = new URLSearchParams(location.search);
  for (const name of fields) control(name).value = query.get(name) ?? '';
  form.hidden = false;
  form.addEventListener('input', update);
  // The controls are empty only after the event.
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', openTarget);
  update();
  openTarget();
}
