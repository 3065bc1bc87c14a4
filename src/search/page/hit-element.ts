import type { searchLabels } from '../../words/search.ts';
import { fill, type WordsOf } from '../../words/words.ts';
import { fold } from '../engine/analyse.ts';
import { excerpt, type MarkedText, mark } from '../engine/excerpt.ts';
import type { Hit } from '../engine/pagefind.ts';
import type { Ranked } from '../engine/rank.ts';

/** What hits are shown with: the page's template, language and words, and what to mark. */
export interface HitStyle {
  template: HTMLTemplateElement;
  language: 'zh' | 'en';
  /** The query as it was typed and as it was understood. */
  query: string;
  words: WordsOf<typeof searchLabels.live>;
}

/** A hit as the list shows it. */
export function hitElement(hit: Hit, reasons: Ranked['reasons'], style: HitStyle): HTMLElement {
  const { template, language, words } = style;
  const query = [style.query, ...reasons.flatMap((reason) => [reason.label[language], ...reason.words])].join(' ');
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
  slot('type').textContent = words.types[type as keyof typeof words.types] ?? '';
  const meta = [shown('enterprise'), shown('industry'), year].filter(Boolean).join(' · ');
  slot('meta').replaceChildren(...nodesOf(mark(meta, query, language)));
  const summary = mark(shown('summary'), query, language);
  slot('summary').replaceChildren(...nodesOf(summary));
  // A line of the text is shown where the summary does not say already what was sought.
  const told = summary.some(({ marked }) => marked);
  put(slot('excerpt'), told ? [] : nodesOf(excerpt(shown('text'), query, language)));
  // A word is no synonym of itself; and what is marked needs no reason where it was written so.
  const marked = copy.querySelector('mark') !== null;
  const reason = reasons.find(
    ({ part, label, written }) => !(written && marked) && !Object.values(label).some((name) => fold(name) === part),
  );
  put(slot('reason'), reason ? [fill(words.reason, { part: reason.part, label: reason.label[language] })] : []);
  const figure = slot('figure');
  if (shown('figure')) {
    slot('figure-text').textContent = shown('figure');
    for (const one of figure.querySelectorAll<HTMLElement>('[data-grade]'))
      if (one.dataset.grade !== grade) one.remove();
    figure.toggleAttribute('data-gain', gain === 'true');
  } else figure.remove();
  return copy;
}

/** Fills a place, or takes it away where there is nothing to say. */
function put(place: HTMLElement, nodes: readonly (string | HTMLElement)[]): void {
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
