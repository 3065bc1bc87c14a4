import type { MatchData } from '../../lists/match-rows.ts';
import {
  type Answers,
  noAnswers,
  type SeveralAnswer,
  type SingleAnswer,
  severalAnswers,
  singleAnswers,
} from '../../questions/match/answers.ts';
import { part } from '../../site/part.ts';
import { fill, type Template } from '../../words/words.ts';

/* The eight questions as the script reads and fills them. */

const boxes = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

/** What is answered in the form. */
export function readForm(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const several = Object.fromEntries(severalAnswers.map((name) => [name, data.getAll(name).map(String)]));
  const single = Object.fromEntries(
    singleAnswers.flatMap((name) => {
      const value = data.get(name);
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
  return { ...noAnswers, ...several, ...single };
}

/** Fills the form with answers; questions with an answer are unfolded. */
export function fillForm(form: HTMLFormElement, data: MatchData, answers: Answers): void {
  offerSteps(form, data, answers.industry);
  for (const name of singleAnswers) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select) select.value = answers[name] ?? '';
    for (const box of boxes(form, name)) box.checked = box.value === (answers[name] ?? '');
  }
  for (const name of severalAnswers)
    for (const box of boxes(form, name)) box.checked = answers[name].includes(box.value);
  for (const details of form.querySelectorAll('details')) if (countIn(details) > 0) details.open = true;
}

/** Offers the steps of an industry's process; those of another one go, with their answers. */
export function offerSteps(form: HTMLFormElement, { industries }: MatchData, industry: string | undefined): void {
  const place = part(form, '[data-steps]', HTMLElement);
  const list = part(place, '[data-step-list]', HTMLElement);
  if (list.dataset.industry === (industry ?? '')) return;
  list.dataset.industry = industry ?? '';
  const steps = industries.find(({ id }) => id === industry)?.steps ?? [];
  const template = part(place, 'template', HTMLTemplateElement);
  list.replaceChildren(
    ...steps.map(([id, label]) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      part(item, 'input', HTMLInputElement).value = id;
      part(item, 'span', HTMLElement).textContent = label;
      return item;
    }),
  );
  place.hidden = steps.length === 0;
  part(form, '[data-no-steps]', HTMLElement).hidden = steps.length > 0;
}

/** Says at each question how many answers it has. */
export function countAnswers(form: HTMLFormElement): void {
  for (const question of form.querySelectorAll<HTMLDetailsElement>('[data-question]')) {
    const count = countIn(question);
    part(question, '[data-answered]', HTMLElement).textContent = count > 0 ? String(count) : '';
  }
}

const countIn = (details: HTMLDetailsElement): number =>
  [...details.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input:checked')].filter(
    ({ value }) => value !== '',
  ).length;

/** What an answer is called. */
export function labelOf(form: HTMLFormElement, name: SingleAnswer | SeveralAnswer, value: string): string {
  const option = form.querySelector(`select[name="${name}"] option[value="${value}"]`);
  const box = boxes(form, name).find((one) => one.value === value);
  return (option ?? box?.closest('label'))?.textContent?.trim() ?? value;
}

/** The answers by question, in words; what is ruled out says so. */
export function answersInWords(
  form: HTMLFormElement,
  { comma, ruledOut }: { comma: string; ruledOut: Template<'name'> },
): { question: string; said: string }[] {
  return [...form.querySelectorAll<HTMLElement>('[data-question]')].flatMap((question) => {
    const chosen = [...question.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input:checked')]
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => {
        const label = labelOf(form, name as SingleAnswer, value);
        return name === 'without' ? fill(ruledOut, { name: label }) : label;
      });
    const asked = question.querySelector('summary span')?.textContent?.trim() ?? '';
    return chosen.length > 0 ? [{ question: asked, said: chosen.join(comma) }] : [];
  });
}
