import { estimateGrant } from '../questions/support.ts';
import type { PageScheme } from './read-schemes.ts';

/** As many results stand open; the others are folded. */
const open = 8;

/** Fills the list of what a contract of `amount` would bring under `schemes`, the most first. */
export function showResults(
  section: HTMLElement,
  schemes: readonly PageScheme[],
  amount: number,
  money: Intl.NumberFormat,
  validityWords: Readonly<Record<string, string>>,
): void {
  section.hidden = !(amount > 0);
  const template = section.querySelector('template');
  const first = section.querySelector('[data-first]');
  const rest = section.querySelector('[data-rest]');
  const box = section.querySelector<HTMLElement>('[data-others-box]');
  const nothing = section.querySelector<HTMLElement>('[data-nothing]');
  if (section.hidden || !template || !first || !rest || !box || !nothing) return;
  const { grant: most = '', capped: atCap = '', below = '', others = '' } = section.dataset;

  const results = schemes
    .flatMap((scheme) => scheme.terms.map((terms) => ({ scheme, terms, ...estimateGrant(terms, amount) })))
    .sort((a, b) => b.grant - a.grant)
    .map(({ scheme, terms, grant, capped, belowFloor }) => {
      const result = template.content.cloneNode(true) as DocumentFragment;
      const part = (name: string, text: string) => {
        const element = result.querySelector(`[data-part="${name}"]`);
        if (element) element.textContent = text;
        return element;
      };
      part('title', scheme.title)?.setAttribute('href', `#${scheme.id}`);
      part('whom', terms.whom);
      part('grant', belowFloor ? below : `${most} ${money.format(grant)}`);
      const validity = validityWords[scheme.validity] ?? '';
      part('terms', [terms.words, capped && atCap, validity].filter(Boolean).join(' · '));
      part('beneficiary', scheme.beneficiary);
      part('rule', scheme.rule);
      return result;
    });
  first.replaceChildren(...results.slice(0, open));
  rest.replaceChildren(...results.slice(open));
  rest.setAttribute('start', String(open + 1));
  box.hidden = results.length <= open;
  const summary = box.querySelector('summary');
  if (summary) summary.textContent = others.replace('{count}', String(results.length - open));
  nothing.hidden = results.length > 0;
}
