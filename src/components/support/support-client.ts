import { estimateGrant, schemeMatches, type Validity, validityOn } from '../../catalogue/support.ts';

/*
 * The schemes' page in the browser: narrows the list, dates it by the reader's
 * own day, and works out what a contract would bring. Choices stand in the
 * address, so that a view can be sent on.
 */

const fields = ['region', 'instrument', 'recipient', 'validity', 'amount'] as const;
type Field = (typeof fields)[number];

/** Today in China, as yyyy-mm-dd. */
const dayOfReading = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The amount that was typed, in CNY; thousands separators and a 万 at the end are understood. */
export function typedAmount(text: string): number {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '').replace(/元$/, '');
  const match = /^(?<number>\d+(?:\.\d+)?)(?<unit>[万亿])?$/.exec(plain);
  const factor = { 万: 10_000, 亿: 100_000_000 }[match?.groups?.unit ?? ''] ?? 1;
  return match ? Number(match.groups?.number) * factor : Number.NaN;
}

/** Makes the page's form work. */
export function startSupport(): void {
  const form = document.querySelector<HTMLFormElement>('#support-form');
  const list = document.querySelector<HTMLElement>('#support-list');
  const status = document.querySelector<HTMLElement>('#support-count');
  const dayLine = document.querySelector<HTMLElement>('#support-day');
  if (!form || !list || !status || !dayLine) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-scheme]')];
  const words = JSON.parse(list.dataset.words ?? '{}') as Record<string, string>;
  const money = new Intl.NumberFormat(list.dataset.language === 'zh' ? 'zh-CN' : 'en-GB', {
    style: 'currency',
    currency: 'CNY',
    maximumFractionDigits: 0,
  });
  const day = dayOfReading();
  dayLine.textContent = (dayLine.dataset.day ?? '').replace('{day}', day);
  const control = (name: Field) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

  const datesOf = ({ dataset }: HTMLElement) => ({
    validFrom: dataset.from,
    validTo: dataset.to,
    draft: dataset.draft !== undefined,
  });
  for (const item of items) {
    const tag = item.querySelector<HTMLElement>('[data-validity]');
    const validity = validityOn(datesOf(item), day);
    if (!tag) continue;
    tag.textContent = words[validity] ?? validity;
    tag.classList.toggle('dashed', validity !== 'in-force');
  }

  const update = (): void => {
    const chosen = (name: Field) => control(name).value || undefined;
    const validity = chosen('validity') as Validity | undefined;
    const amount = typedAmount(control('amount').value);
    let shown = 0;
    for (const item of items) {
      const matching = schemeMatches(
        {
          ...datesOf(item),
          region: item.dataset.region || undefined,
          instrument: item.dataset.instrument as never,
          recipients: (item.dataset.recipients ?? '').split(' ') as never,
        },
        {
          region: chosen('region'),
          instrument: chosen('instrument'),
          recipient: chosen('recipient'),
          validities: validity && [validity],
          day,
        },
      );
      item.hidden = !matching;
      if (matching) shown += 1;
      for (const term of item.querySelectorAll<HTMLElement>('[data-rate]')) showGrant(term, amount);
    }
    status.textContent =
      shown > 0 ? (status.dataset.count ?? '').replace('0', String(shown)) : (status.dataset.none ?? '');
    const query = new URLSearchParams(fields.flatMap((name) => (chosen(name) ? [[name, chosen(name) ?? '']] : [])));
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  };

  const showGrant = (term: HTMLElement, amount: number): void => {
    const output = term.querySelector<HTMLOutputElement>('[data-grant]');
    if (!output) return;
    const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
    const { grant, capped, belowFloor } = estimateGrant(
      {
        for: undefined,
        rate: Number(term.dataset.rate),
        cap: number(term.dataset.cap),
        floor: number(term.dataset.floor),
      },
      amount,
    );
    output.hidden = !(amount > 0);
    output.textContent = belowFloor
      ? (words.belowFloor ?? '')
      : `${words.grant} ${money.format(grant)}${capped ? ` (${words.capped})` : ''}`;
  };

  const query = new URLSearchParams(location.search);
  for (const name of fields) control(name).value = query.get(name) ?? '';
  form.hidden = false;
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  update();
}
