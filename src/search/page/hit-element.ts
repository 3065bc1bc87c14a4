import { fold } from '../engine/analyse.ts';
import { excerpt, type MarkedText, mark } from '../engine/excerpt.ts';
import type { Hit } from '../engine/pagefind.ts';
import type { Ranked } from '../engine/rank.ts';

/** What hits are shown with: the page's template and language, what to mark, and how a reason is worded. */
export interface HitStyle {
  template: HTMLTemplateElement;
  language: 'zh' | 'en';
  /** The query as it was typed and as it was understood. */
  query: string;
  /** With `@` for the part of the query and `#` for what it stands for. */
  reason: string;
}

/** A hit as the list shows it. */
export function hitElement(hit: Hit, reasons: Ranked['reasons'], style: HitStyle): HTMLElement {
  const { template, language } = style;
  const query = [style.query, ...reasons.flatMap(({ label, words }) => [label[language], ...words])].join(' ');
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('The template of hits is empty');
  const slot = (name: string): HTMLElement => {
    const found = copy.querySelector(`[data-slot=${name}]`);
    if (!(found instanceof HTMLElement)) throw new Error(`The template has no ${name}`);
    return found;
  };
  const shown = (name: string) => hit.meta[name] ?? '';
  const { year, type = '', grade = '', gain } = hit.meta;

  const link = slot('title');
  link.replaceChildren(...nodesOf(mark(shown('title'), query, language)));
  link.setAttribute('href', hit.url);
  slot('type').textContent = template.dataset[type] ?? '';
  const meta = [shown('enterprise'), shown('industry'), year].filter(Boolean).join(' · ');
  slot('meta').replaceChildren(...nodesOf(mark(meta, query, language)));
  const summary = mark(shown('summary'), query, language);
  slot('summary').replaceChildren(...nodesOf(summary));
  // A line of the text is shown where the summary does not say already what was sought.
  const told = summary.some(({ marked }) => marked);
  fill(slot('excerpt'), told ? [] : nodesOf(excerpt(shown('text'), query, language)));
  // A word is no synonym of itself; and what is marked needs no reason where it was written so.
  const marked = copy.querySelector('mark') !== null;
  const reason = reasons.find(
    ({ part, label, written }) => !(written && marked) && !Object.values(label).some((name) => fold(name) === part),
  );
  fill(slot('reason'), reason ? [style.reason.replace('#', reason.label[language]).replace('@', reason.part)] : []);
  const figure = slot('figure');
  if (shown('figure')) {
    slot('figure-text').textContent = shown('figure');
    const place = slot('grade');
    place.dataset.grade = grade;
    place.append(grade);
    figure.toggleAttribute('data-gain', gain === 'true');
  } else figure.remove();
  return copy;
}

/** Fills a place, or takes it away where there is nothing to say. */
function fill(place: HTMLElement, nodes: readonly (string | HTMLElement)[]): void {
  if (nodes.length > 0) place.replaceChildren(...nodes);
  else place.remove();
}

function nodesOf(parts: readonly MarkedText[]): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text;
    const element = document.createElement('mark');
    element.textContent = text;
    return element;
  });
}
