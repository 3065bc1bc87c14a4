import {
  type Answerable,
  type Answers,
  noAnswers,
  type SeveralAnswer,
  type SingleAnswer,
  severalAnswers,
  singleAnswers,
} from './answers.ts';

/** Answers read from an address, and what of it was not understood. */
export interface AnswersRead {
  answers: Answers;
  /** As they stand in the address: `industry=stel`, `colour`. */
  unknown: string[];
}

/** Reads answers from an address's query: the sound parts count, whatever else it holds. */
export function readAnswers(query: string, answerable: Answerable): AnswersRead {
  const parameters = new URLSearchParams(query);
  const unknown: string[] = [];
  const found: Partial<Record<SingleAnswer, string>> & Partial<Record<SeveralAnswer, readonly string[]>> = {};
  const sound = (name: SingleAnswer | SeveralAnswer, known: readonly string[]): string[] => {
    const given = new Set(parameters.getAll(name).flatMap((value) => value.split(',').map((one) => one.trim())));
    given.delete('');
    unknown.push(...[...given].filter((value) => !known.includes(value)).map((value) => `${name}=${value}`));
    return known.filter((value) => given.has(value));
  };
  for (const name of singleAnswers) {
    const [first, ...others] = sound(name, answerable[name]);
    if (first !== undefined) found[name] = first;
    unknown.push(...others.map((value) => `${name}=${value}`));
  }
  for (const name of severalAnswers) {
    found[name] = sound(name, name === 'step' ? stepsOf(answerable, found.industry) : answerable[name]);
  }
  const names: readonly string[] = [...singleAnswers, ...severalAnswers];
  unknown.push(...new Set([...parameters.keys()].filter((name) => !names.includes(name))));
  return { answers: { ...noAnswers, ...found }, unknown };
}

/** Answers as an address's query, with its `?`; empty where there are none. */
export function writeAnswers(answers: Answers): string {
  const parts = [
    ...singleAnswers.map((name) => [name, answers[name] ?? ''] as const),
    ...severalAnswers.map((name) => [name, answers[name].map(encodeURIComponent).join(',')] as const),
  ].filter(([, value]) => value !== '');
  return parts.length > 0 ? `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}

/** The steps that may be answered for an industry. */
export function stepsOf({ step }: Pick<Answerable, 'step'>, industry: string | undefined): readonly string[] {
  return (industry !== undefined && Object.hasOwn(step, industry) && step[industry]) || [];
}
