import fc from 'fast-check';
import { answerableOf } from '../../src/lists/match-data.ts';
import { stepsOf } from '../../src/questions/match/address.ts';
import {
  type Answerable,
  type Answers,
  type SeveralAnswer,
  severalAnswers,
  singleAnswers,
} from '../../src/questions/match/answers.ts';
import { type Candidate, candidatesOf } from '../../src/questions/match/candidate.ts';
import { realCatalogue } from './catalogue.ts';

/* Answers of any plant, against the real playbooks and cases. */

export const candidates: readonly Candidate[] = candidatesOf(realCatalogue());
export const answerable: Answerable = answerableOf(realCatalogue(), candidates);

const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: Math.min(6, values.length) });
const several = (name: Exclude<SeveralAnswer, 'step'>) => some(answerable[name]);
const single = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Answers such as a form gives: any of what may be answered, steps of the industry only. */
export const anyAnswers: fc.Arbitrary<Answers> = single(answerable.industry).chain((industry) =>
  fc
    .record({
      compute: single(answerable.compute),
      region: single(answerable.region),
      size: single(answerable.size),
      step: some(stepsOf(answerable, industry)),
      stage: several('stage'),
      aim: several('aim'),
      data: several('data'),
      system: several('system'),
      people: several('people'),
      without: several('without'),
      measure: several('measure'),
    })
    .map(
      ({ compute, region, size, ...several }): Answers => ({
        ...several,
        ...(industry && { industry }),
        ...(compute && { compute }),
        ...(region && { region }),
        ...(size && { size }),
      }),
    ),
);

/** One answer more than some answers; none where everything of it is answered. */
export function oneMore(answers: Answers): fc.Arbitrary<Answers> {
  const further: Answers[] = [
    ...severalAnswers.flatMap((name) =>
      (name === 'step' ? stepsOf(answerable, answers.industry) : answerable[name])
        .filter((value) => !answers[name].includes(value))
        .map((value) => ({ ...answers, [name]: [...answers[name], value] })),
    ),
    ...singleAnswers.flatMap((name) =>
      answers[name] === undefined ? answerable[name].map((value) => ({ ...answers, [name]: value })) : [],
    ),
  ];
  return further.length > 0 ? fc.constantFrom(...further) : fc.constant(answers);
}
