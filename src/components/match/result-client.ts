import type { MatchRow, NeedNames } from '../../lists/match-rows.ts';
import type { Answers, SeveralAnswer, SingleAnswer } from '../../questions/match/answers.ts';
import type { Candidate } from '../../questions/match/candidate.ts';
import { type Matched, mostPoints, partsAnswered, type ScorePart, scoreParts } from '../../questions/match/score.ts';
import { part } from '../../site/part.ts';
import type { matchLabels } from '../../words/match.ts';
import { fill, type WordsOf } from '../../words/words.ts';

export type LiveWords = WordsOf<typeof matchLabels.live> & {
  parts: WordsOf<typeof matchLabels.parts>;
  instruments: Readonly<Record<string, string>>;
  comma: string;
};

/** What a result is told with. */
export interface ResultTelling {
  words: LiveWords;
  answers: Answers;
  labelOf(name: SingleAnswer | SeveralAnswer, value: string): string;
  names: Readonly<Record<string, NeedNames>>;
  /** Schemes that may pay for a candidate, by instrument, in words. */
  support(candidate: Candidate): string;
  comma: string;
  /** What a playbook is called. */
  playbook(id: string): string;
}

type RowCandidate = MatchRow & Candidate;

/** A playbook or case as an item of the list. */
export function resultItem(
  template: HTMLTemplateElement,
  matched: Matched<RowCandidate>,
  telling: ResultTelling,
): DocumentFragment {
  const { words, answers, names } = telling;
  const { candidate, score, broken, points } = matched;
  const item = template.content.cloneNode(true) as DocumentFragment;
  const say = (name: string, text: string) => {
    part(item, `[data-part="${name}"]`, HTMLElement).textContent = text;
  };
  const list = (name: string, texts: readonly string[]) => {
    part(item, `[data-box="${name}"]`, HTMLElement).hidden = texts.length === 0;
    part(item, `[data-list="${name}"]`, HTMLElement).replaceChildren(...texts.map(lineItem));
  };
  const needNames = names[candidate.by ?? candidate.id];
  const answered = partsAnswered(answers);
  say('title', candidate.title);
  part(item, '[data-part="title"]', HTMLAnchorElement).href = candidate.href;
  say('about', candidate.about);
  say('score', answered.length > 0 ? fill(words.score, { count: score }) : '');
  say('broken', broken.map((one) => words.broken[one]).join(telling.comma));
  part(item, '[data-part="broken"]', HTMLElement).hidden = broken.length === 0;
  say(
    'sum',
    [
      ...(answered.length > 0 ? [fill(words.ofAnswered, { most: sumOf(answered) })] : []),
      ...answered.map((one) => `${words.parts[one]} ${points[one]}/${mostPoints[one]}`),
    ].join(' · '),
  );
  drawSum(part(item, '.sum', SVGSVGElement), points, answered.length > 0);
  list('why', reasons(candidate, telling));
  list('missing', answered.length > 0 ? gaps(candidate, needNames, telling) : []);
  list('unfit', candidate.kind === 'playbook' ? (needNames?.unfit ?? []) : []);
  say('by', candidate.by === undefined ? '' : fill(words.by, { title: telling.playbook(candidate.by) }));
  tellLists(item, candidate, needNames, telling);
  const support = telling.support(candidate);
  say('support', support);
  part(item, '[data-box="support"]', HTMLElement).hidden = support === '';
  return item;
}

/** The most that some parts can give. */
const sumOf = (parts: readonly ScorePart[]): number => parts.reduce((sum, one) => sum + mostPoints[one], 0);

function lineItem(text: string): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

/** The sum as one bar, its parts side by side. */
function drawSum(picture: SVGSVGElement, points: Readonly<Record<ScorePart, number>>, shown: boolean): void {
  let x = 0;
  for (const one of scoreParts) {
    const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const [name, value] of Object.entries({ x, y: 0, width: points[one], height: 3 }))
      bar.setAttribute(name, String(value));
    if (points[one] > 0) picture.append(bar);
    x += points[one];
  }
  if (!shown) picture.remove();
}

function reasons(candidate: RowCandidate, { words, answers, labelOf, comma }: ResultTelling): string[] {
  const { why } = words;
  const named = (name: SeveralAnswer, keep: (value: string) => boolean) =>
    answers[name]
      .filter(keep)
      .map((value) => labelOf(name, value))
      .join(comma);
  const { industry, region, size } = answers;
  const steps = named('step', (one) => candidate.steps.includes(one));
  const texts: [said: string, text: (names: string) => string][] = [
    [steps, (names) => fill(why.step, { names })],
    [steps ? '' : named('stage', (one) => candidate.stages.includes(one)), (names) => fill(why.stage, { names })],
    [named('aim', (one) => candidate.aims[one] === 'measured'), (names) => fill(why.measured, { names })],
    [named('aim', (one) => candidate.aims[one] === 'told'), (names) => fill(why.told, { names })],
    [named('measure', (one) => candidate.measures.includes(one)), (names) => fill(why.measures, { names })],
    [
      region !== undefined && candidate.regions.includes(region) ? labelOf('region', region) : '',
      (name) => fill(why.region, { name }),
    ],
    [candidate.doneBy.some((one) => one === size) ? why.size : '', (text) => text],
  ];
  const ofIndustry =
    industry === undefined || !candidate.industries.includes(industry)
      ? []
      : [
          fill(candidate.industries[0] === industry ? why.mainIndustry : why.industry, {
            name: labelOf('industry', industry),
          }),
        ];
  return [...ofIndustry, ...texts.flatMap(([said, text]) => (said ? [text(said)] : []))];
}

function gaps(
  candidate: RowCandidate,
  names: NeedNames | undefined,
  { words, answers, labelOf, comma }: ResultTelling,
): string[] {
  const { missing } = words;
  const { needs } = candidate;
  const lacking = (name: SeveralAnswer, told: (value: string) => boolean) =>
    answers[name]
      .filter((value) => !told(value))
      .map((value) => labelOf(name, value))
      .join(comma);
  const unmet = (list: 'data' | 'systems' | 'people', has: (index: number) => boolean) =>
    (names?.[list] ?? []).filter((_, index) => !has(index)).join(comma);
  const texts: [said: string, text: (names: string) => string][] = [
    [lacking('aim', (one) => Object.hasOwn(candidate.aims, one)), (all) => fill(missing.aims, { names: all })],
    [
      answers.data.length > 0 ? unmet('data', (index) => answers.data.includes(needs?.data[index] ?? '')) : '',
      (all) => fill(missing.data, { names: all }),
    ],
    [
      answers.system.length > 0
        ? unmet('systems', (index) => needs?.systems[index]?.some((kind) => answers.system.includes(kind)) ?? false)
        : '',
      (all) => fill(missing.systems, { names: all }),
    ],
    [
      answers.people.length > 0
        ? unmet('people', (index) => needs?.people[index]?.some((kind) => answers.people.includes(kind)) ?? false)
        : '',
      (all) => fill(missing.people, { names: all }),
    ],
    [lacking('measure', (one) => candidate.measures.includes(one)), (all) => fill(missing.measures, { names: all })],
    [answers.compute !== undefined && candidate.tiers.length === 0 ? missing.tiers : '', (text) => text],
    [needs === undefined ? missing.needs : '', (text) => text],
  ];
  return texts.flatMap(([said, text]) => (said ? [text(said)] : []));
}

/** How much of the playbook's four lists is there; nothing where no playbook says what it takes. */
function tellLists(
  item: DocumentFragment,
  candidate: RowCandidate,
  names: NeedNames | undefined,
  telling: ResultTelling,
): void {
  const { words, answers } = telling;
  const { needs, tiers } = candidate;
  part(item, '[data-box="lists"]', HTMLElement).hidden = needs === undefined;
  if (!needs) return;
  const count = (name: SeveralAnswer, all: number, have: number) =>
    answers[name].length > 0 ? fill(words.have, { have, all }) : fill(words.notAnswered, { all });
  const among = (name: SeveralAnswer, kinds: readonly (readonly string[])[]) =>
    count(name, kinds.length, kinds.filter((own) => own.some((kind) => answers[name].includes(kind))).length);
  const models = names?.models.length ?? 0;
  const allowed = tiers.filter((tier) => answers.compute === 'cloud' || tier !== 'cloud').length;
  const said = {
    data: among(
      'data',
      needs.data.map((kind) => [kind]),
    ),
    systems: among('system', needs.systems),
    people: among('people', needs.people),
    models:
      answers.compute !== undefined && candidate.kind === 'playbook'
        ? fill(words.modelsAllowed, { have: allowed, all: models })
        : fill(words.modelsNeeded, { all: models }),
  };
  for (const [name, text] of Object.entries(said)) part(item, `[data-part="${name}"]`, HTMLElement).textContent = text;
}
