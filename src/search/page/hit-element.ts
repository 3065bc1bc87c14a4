import { aimMark } from '../../shelf/page/aim-mark.ts';
import type { searchLabels } from '../../words/search.ts';
import { fill, type WordsOf } from '../../words/words.ts';
import { fold } from '../engine/analyse.ts';
import { excerpt, type MarkedText, mark } from '../engine/excerpt.ts';
import type { Reason } from '../engine/rank.ts';
import type { ShownResult } from '../engine/service.ts';

/** What hits are shown with: the page's template, language and words, and what to mark. */
export interface HitStyle {
  template: HTMLTemplateElement;
  language: 'zh' | 'en';
  /** The words to mark. */
  marks: readonly string[];
  words: WordsOf<typeof searchLabels.live>;
}

/** A hit as the list shows it. */
export function hitElement(result: ShownResult, style: HitStyle): HTMLElement {
  const { hit, reasons } = result;
  const { template, language, words } = style;
  const marks = [...style.marks, ...reasons.flatMap(({ near, label }) => (near ? [] : [label[language]]))];
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
  link.replaceChildren(...nodesOf(mark(shown('title'), marks)));
  link.setAttribute('href', hit.url);
  aimMark(copy, hit.url, link.textContent);
  slot('type').textContent = words.types[type as keyof typeof words.types] ?? '';
  const meta = [shown('enterprise'), shown('industry'), year].filter(Boolean).join(' · ');
  slot('meta').replaceChildren(...nodesOf(mark(meta, marks)));
  const summary = mark(shown('summary'), marks);
  slot('summary').replaceChildren(...nodesOf(summary));
  // A line of the text is shown where the summary does not say already what was sought.
  const told = summary.some(({ marked }) => marked);
  put(slot('excerpt'), told ? [] : nodesOf(excerpt(shown('text'), marks, language)));
  put(slot('reason'), reasonWords(result, copy.querySelector('mark') !== null, style));
  const figure = slot('figure');
  if (shown('figure')) {
    slot('figure-text').textContent = shown('figure');
    for (const one of figure.querySelectorAll<HTMLElement>('[data-grade]'))
      if (one.dataset.grade !== grade) one.remove();
    figure.toggleAttribute('data-gain', gain === 'true');
  } else figure.remove();
  return copy;
}

/** Why it was found where its words do not show it, and what of the query it lacks. */
function reasonWords(
  { reasons, lacks, neighbour }: ShownResult,
  marked: boolean,
  { words, language }: HitStyle,
): string[] {
  const own = reasons.filter(({ near }) => !near);
  // A word is no synonym of itself; and what is marked needs no reason where it was written so.
  const other = own.find((reason) => !isItself(reason) && !(reason.written && marked));
  const itself = marked || other ? undefined : own.find(isItself);
  const near = reasons.find((reason) => reason.near);
  const told = [
    ...(other ? [fill(words.reason, { part: other.part, label: other.label[language] })] : []),
    ...(itself ? [fill(words.about, { part: itself.label[language] })] : []),
    ...(near ? [fill(words.near, { part: near.part })] : []),
    ...(neighbour && !marked ? [words.neighbour] : []),
    ...(lacks.length > 0 ? [fill(words.lacks, { words: lacks.join(words.and) })] : []),
  ];
  return told.length > 0 ? [told.join(words.besides)] : [];
}

/** Whether what was found is called as it was asked for. */
const isItself = ({ part, label }: Reason): boolean => Object.values(label).some((name) => fold(name) === part);

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
