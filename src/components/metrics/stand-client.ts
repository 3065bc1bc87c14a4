import type { Grade } from '../../catalogue/evidence.ts';
import { distributionPicture } from '../../pictures/distribution-picture.ts';
import { shapesInPage } from '../../pictures/drawing.ts';
import { changeOf, standingAmong } from '../../questions/standing.ts';
import { median } from '../../questions/tally.ts';
import { readNumber, type WrittenNumber } from '../../schema/number.ts';
import type { Direction } from '../../schema/seeds/metric.ts';
import { part } from '../../site/part.ts';
import { tellUnknown } from '../../site/unknown-in-address.ts';
import type { metricLabels } from '../../words/metric.ts';
import { fill, type WordsOf } from '../../words/words.ts';

/*
 * Where an own figure stands: reads what is typed, sets it among the documented
 * figures of the group that was chosen, says and draws it. The address keeps it.
 */

/** Documented figures that an own one is set among. */
export interface ComparedWith {
  id: string;
  kind: string;
  /** Changes, by before and after; else levels, by one amount. */
  change: boolean;
  /** An amount in the unit that is shown × factor = as the figures have it. */
  factor: number;
  /** How an amount is written: `{number}秒/只`. */
  written: string;
  figures: [amount: number, grade: Grade][];
  median: number;
}

type LiveWords = WordsOf<typeof metricLabels.stand.live> & { space: string };
type Own = { amount: number } | { fault: string } | undefined;

const names = ['group', 'before', 'after'] as const;
/** Of fewer figures no place can be told. */
const few = 5;

/** One number, exact or about: `undefined` where it is none. */
function single(written: string): WrittenNumber | undefined {
  const read = readNumber(written, { letters: true });
  return read && read.min === read.max ? read : undefined;
}

/** The own amount as the figures have theirs; a fault where it cannot be; nothing where nothing is typed yet. */
function ownAmount(group: ComparedWith, before: string, after: string, words: LiveWords): Own {
  const typed = (group.change ? [before, after] : [after]).map((written) => written.trim());
  const unread = typed.find((written) => written !== '' && single(written) === undefined);
  if (unread !== undefined) return { fault: fill(words.fault, { written: unread.slice(0, 30) }) };
  const [first, last = first] = typed.map(single);
  if (!first || !last) return undefined;
  if (!group.change) return { amount: last.min * group.factor };
  if (first.sign !== last.sign && first.sign && last.sign) return { fault: words.signs };
  const change = changeOf(first.min, last.min);
  return change === undefined ? { fault: words.negative } : { amount: change };
}

/** Makes the section work, where the page has one. */
export function startStanding(): void {
  const root = document.getElementById('stand');
  if (!root) return;
  const words = JSON.parse(root.dataset.words ?? '{}') as LiveWords;
  const groups = JSON.parse(root.dataset.groups ?? '[]') as ComparedWith[];
  const direction = root.dataset.direction as Direction;
  const form = part(root, '#stand-form', HTMLFormElement);
  const result = part(root, '[data-result]', HTMLElement);
  const told = part(root, '#stand-told', HTMLElement);
  const picture = part(root, 'svg', SVGSVGElement);
  const control = (name: (typeof names)[number]) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumSignificantDigits: 4 });

  const amountWords = (group: ComparedWith) => (amount: number) => {
    const shown = number.format(amount / group.factor).replace('-', '\u2212');
    return group.written.replace('{number}', `${group.change && amount > 0 ? '+' : ''}${shown}`);
  };

  const draw = (group: ComparedWith, amount: number): void => {
    const figures = group.figures.map(([own, grade]) => ({ amount: own, result: { grade } }));
    const drawn = distributionPicture(
      {
        change: group.change ? 'relative' : 'none',
        figures,
        byGrade: (['A', 'B', 'C'] as const).map((grade) => {
          const own = figures.filter((one) => one.result.grade === grade).map((one) => one.amount);
          return { grade, count: own.length, median: median(own) };
        }),
      },
      { title: words.title, description: '', amount: amountWords(group) },
      { amount, label: words.you },
    );
    picture.setAttribute('viewBox', `0 0 ${drawn.width} ${drawn.height}`);
    picture.innerHTML = shapesInPage(drawn.shapes);
  };

  const say = (group: ComparedWith, amount: number): string => {
    const write = amountWords(group);
    const standing = standingAmong(
      group.figures.map(([own]) => own),
      amount,
      direction,
    );
    const worse = group.change && amount !== 0 && amount > 0 !== (direction === 'higher');
    return [
      fill(group.change ? words.change : words.level, { amount: write(amount) }),
      worse && words.worse,
      fill(words.standing, { ...standing, count: group.figures.length, median: write(group.median) }),
      group.figures.length < few && words.few,
    ]
      .filter(Boolean)
      .join(words.space);
  };

  const update = (): void => {
    const group = groups.find(({ id }) => id === control('group').value) ?? groups[0];
    if (!group) return;
    part(form, '[data-field="before"]', HTMLElement).hidden = !group.change;
    for (const unit of form.querySelectorAll('[data-unit]'))
      unit.textContent = group.change ? '' : group.written.replace('{number}', '').trim();
    const own = ownAmount(group, control('before').value, control('after').value, words);
    const fault = own !== undefined && 'fault' in own;
    result.hidden = own === undefined;
    part(root, '[data-picture]', HTMLElement).hidden = own === undefined || fault;
    part(root, '[data-legend]', HTMLElement).hidden = own === undefined || fault;
    for (const name of ['before', 'after'] as const)
      control(name).setAttribute('aria-invalid', String(fault && single(control(name).value) === undefined));
    told.textContent = own === undefined ? '' : 'fault' in own ? own.fault : say(group, own.amount);
    if (own && 'amount' in own) draw(group, own.amount);
    const query = new URLSearchParams(
      names.flatMap((name) => {
        const { value } = control(name);
        return value && !(name === 'group' && value === groups[0]?.id) ? [[name, value]] : [];
      }),
    );
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  };

  const query = new URLSearchParams(location.search);
  const asked = query.get('group');
  tellUnknown(root, asked !== null && !groups.some(({ id }) => id === asked) ? [asked] : []);
  if (asked !== null && groups.some(({ id }) => id === asked)) control('group').value = asked;
  for (const name of ['before', 'after'] as const) control(name).value = (query.get(name) ?? '').slice(0, 40);
  form.hidden = false;
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  update();
}
