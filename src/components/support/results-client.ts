import type { SchemeRow } from '../../lists/scheme-row.ts';
import { estimateGrant, type Validity } from '../../questions/support.ts';
import type { supportLabels } from '../../words/support.ts';
import { fill, type WordsOf } from '../../words/words.ts';

/** As many results stand open; the others are folded. */
const open = 8;

/** What the results are written with. */
export interface ResultStyle {
  words: WordsOf<typeof supportLabels.live>;
  money: Intl.NumberFormat;
}

/** Fills the list of what a contract of `amount` would bring under `schemes`, the most first. */
export function showResults(
  section: HTMLElement,
  schemes: readonly { row: SchemeRow; validity: Validity }[],
  amount: number,
  { words, money }: ResultStyle,
): void {
  section.hidden = !(amount > 0);
  const template = section.querySelector('template');
  const first = section.querySelector('[data-first]');
  const rest = section.querySelector('[data-rest]');
  const box = section.querySelector<HTMLElement>('[data-others-box]');
  const nothing = section.querySelector<HTMLElement>('[data-nothing]');
  if (section.hidden || !template || !first || !rest || !box || !nothing) return;

  const results = schemes
    .flatMap(({ row, validity }) =>
      row.terms.map((terms) => ({ row, validity, terms, ...estimateGrant(terms, amount) })),
    )
    .sort((a, b) => b.grant - a.grant)
    .map(({ row, validity, terms, grant, capped, belowFloor }) => {
      const result = template.content.cloneNode(true) as DocumentFragment;
      const part = (name: string, text: string) => {
        const element = result.querySelector(`[data-part="${name}"]`);
        if (element) element.textContent = text;
        return element;
      };
      part('title', row.title)?.setAttribute('href', `#${row.id}`);
      part('whom', terms.whom);
      part('grant', belowFloor ? words.belowFloor : `${words.grant} ${money.format(grant)}`);
      part('terms', [terms.words, capped && words.capped, words.validity[validity]].filter(Boolean).join(' · '));
      part('beneficiary', row.beneficiary);
      part('rule', row.rule);
      return result;
    });
  first.replaceChildren(...results.slice(0, open));
  rest.replaceChildren(...results.slice(open));
  rest.setAttribute('start', String(open + 1));
  box.hidden = results.length <= open;
  const summary = box.querySelector('summary');
  if (summary) summary.textContent = fill(words.others, { number: results.length - open });
  nothing.hidden = results.length > 0;
}
