import { type MatchData, type NeedNames, withNeeds } from '../../lists/match-rows.ts';
import type { SchemeRow } from '../../lists/scheme-row.ts';
import { readAnswers, writeAnswers } from '../../questions/match/address.ts';
import { type Answers, isUnanswered } from '../../questions/match/answers.ts';
import type { Candidate } from '../../questions/match/candidate.ts';
import { mayPayFor, rank } from '../../questions/match/score.ts';
import { schemeMatches } from '../../questions/support.ts';
import { today } from '../../schema/today.ts';
import { part } from '../../site/part.ts';
import { tellUnknown } from '../../site/unknown-in-address.ts';
import { fill } from '../../words/words.ts';
import { answersInWords, countAnswers, fillForm, labelOf, offerSteps, readForm } from './form-client.ts';
import { type LiveWords, resultItem } from './result-client.ts';

/*
 * The self-diagnosis in the browser: every answer puts playbooks and cases in
 * order anew, and stands in the address; nothing is sent anywhere.
 */

/** As many of each kind are shown at first, and with each press more. */
const shownAtFirst = { playbook: 5, scenario: 6 } as const;
const shownMore = 10;

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

/** Once the page stands there: its first picture waits for no data. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Makes the page work. */
export async function startMatch(): Promise<void> {
  const root = document.getElementById('match');
  if (!root) return;
  await drawn();
  const [candidates = '', needs = '', schemes = ''] = (root.dataset.files ?? '').split(' ');
  try {
    const [data, names] = await Promise.all([load<MatchData>(candidates), load<Record<string, NeedNames>>(needs)]);
    answerQuestions(root, data, names, schemes);
  } catch (error) {
    part(root, '[data-failed]', HTMLElement).hidden = false;
    throw error;
  }
}

function answerQuestions(
  root: HTMLElement,
  data: MatchData,
  names: Readonly<Record<string, NeedNames>>,
  schemesAddress: string,
): void {
  const form = part(root, '#match-form', HTMLFormElement);
  const results = part(root, '#match-results', HTMLElement);
  const template = part(results, 'template[data-result]', HTMLTemplateElement);
  const words = JSON.parse(root.dataset.words ?? '{}') as LiveWords;
  const { comma } = words;
  const rows = withNeeds(data.rows);
  const titles = new Map(rows.filter(({ kind }) => kind === 'playbook').map(({ id, title }) => [id, title]));
  const groups = new Map(data.industries.map(({ id, group }) => [id, group]));
  const shown = { ...shownAtFirst } as Record<Candidate['kind'], number>;
  let schemes: readonly SchemeRow[] | undefined;

  const openSchemes = ({ region, size }: Answers): readonly SchemeRow[] =>
    region === undefined
      ? []
      : (schemes ?? []).filter((row) =>
          schemeMatches(row, {
            region,
            recipient: size === 'small' ? 'sme' : 'manufacturer',
            validities: ['in-force', 'open-ended'],
            day: today(),
          }),
        );

  const tellSchemes = (answers: Answers): void => {
    const open = openSchemes(answers);
    part(results, '[data-schemes]', HTMLElement).replaceChildren(
      ...open.map(({ id, title, instrument }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${root.dataset.support}#${id}`;
        link.textContent = title;
        item.append(link, ` ${words.instruments[instrument] ?? ''}`);
        return item;
      }),
    );
    if (answers.region !== undefined && schemes)
      part(results, '[data-schemes-told]', HTMLElement).textContent = fill(words.schemes, {
        count: open.length,
        region: labelOf(form, 'region', answers.region),
      });
  };

  const supportFor = (open: readonly SchemeRow[]) => (candidate: Candidate) => {
    const counts = Map.groupBy(
      open.filter(({ instrument }) => mayPayFor(candidate, instrument)),
      ({ instrument }) => instrument,
    );
    return [...counts]
      .map(([id, own]) => fill(words.support, { instrument: words.instruments[id] ?? id, number: own.length }))
      .join(' · ');
  };

  const show = (answers: Answers): void => {
    const telling = {
      words,
      answers,
      names,
      comma,
      playbook: (id: string) => titles.get(id) ?? id,
      labelOf: (name: Parameters<typeof labelOf>[1], value: string) => labelOf(form, name, value),
      support: supportFor(openSchemes(answers)),
    };
    const ranked = rank(rows, answers, groups.get(answers.industry ?? ''));
    for (const kind of ['playbook', 'scenario'] as const) {
      const place = part(results, `[data-kind="${kind}"]`, HTMLElement);
      const own = ranked.filter(({ candidate }) => candidate.kind === kind);
      part(place, 'ol', HTMLElement).replaceChildren(
        ...own.slice(0, shown[kind]).map((matched) => resultItem(template, matched, telling)),
      );
      part(place, '[data-more]', HTMLElement).hidden = own.length <= shown[kind];
    }
    tellSchemes(answers);
    const number = (kind: Candidate['kind']) => rows.filter((row) => row.kind === kind).length;
    part(results, '[data-told]', HTMLElement).textContent = isUnanswered(answers)
      ? words.unanswered
      : fill(words.found, { playbooks: number('playbook'), cases: number('scenario') });
    results.setAttribute('aria-busy', 'false');
  };

  const tellAnswers = (): void => {
    const said = answersInWords(form, words);
    const place = part(results, '[data-answers]', HTMLElement);
    place.hidden = said.length === 0;
    part(place, 'dl', HTMLElement).replaceChildren(
      ...said.map(({ question, said: text }) => {
        const line = document.createElement('div');
        const [term, detail] = [document.createElement('dt'), document.createElement('dd')];
        term.textContent = question;
        detail.textContent = text;
        line.append(term, detail);
        return line;
      }),
    );
    part(results, '[data-address]', HTMLElement).textContent = `${today()} · ${location.href}`;
  };

  const update = (): void => {
    offerSteps(form, data, readForm(form).industry);
    const answers = readForm(form);
    history.replaceState(null, '', location.pathname + writeAnswers(answers) + location.hash);
    countAnswers(form);
    tellAnswers();
    show(answers);
    if (answers.region !== undefined && !schemes)
      void load<SchemeRow[]>(schemesAddress).then((loaded) => {
        schemes = loaded;
        show(readForm(form));
      });
  };

  const { answers, unknown } = readAnswers(location.search, data.answerable);
  fillForm(form, data, answers);
  tellUnknown(root, unknown);
  form.hidden = false;
  results.hidden = false;
  form.addEventListener('input', () => {
    Object.assign(shown, shownAtFirst);
    update();
  });
  // The controls are empty only after the event.
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => event.preventDefault());
  part(results, '[data-print]', HTMLElement).addEventListener('click', () => print());
  for (const kind of ['playbook', 'scenario'] as const) {
    const place = part(results, `[data-kind="${kind}"]`, HTMLElement);
    part(place, '[data-more]', HTMLElement).addEventListener('click', () => {
      const first = shown[kind];
      shown[kind] += shownMore;
      show(readForm(form));
      // Who goes on by keyboard goes on at the first that was added.
      place.querySelectorAll<HTMLElement>('ol > li h4 a')[first]?.focus();
    });
  }
  update();
}
