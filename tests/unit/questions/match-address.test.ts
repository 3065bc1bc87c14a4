import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers, writeAnswers } from '../../../src/questions/match/address.ts';
import { noAnswers } from '../../../src/questions/match/answers.ts';
import { answerable, anyAnswers } from '../../support/match.ts';

const read = (query: string) => readAnswers(query, answerable);

it('any answers survive the way through the address', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(read(writeAnswers(answers))).toEqual({ answers, unknown: [] });
    }),
  );
});

it('an address of no answers is bare', () => {
  expect(writeAnswers(noAnswers)).toBe('');
  expect(read('')).toEqual({ answers: noAnswers, unknown: [] });
});

describe('an address damaged by hand', () => {
  it.each([
    ['an unknown value', '?industry=stel&data=image', ['industry=stel'], { data: ['image'] }],
    ['an unknown name', '?industri=steel&data=image', ['industri'], { data: ['image'] }],
    [
      'a step of another industry',
      '?industry=steel&step=electrode-coating',
      ['step=electrode-coating'],
      { industry: 'steel' },
    ],
    ['a step without industry', '?step=electrode-coating', ['step=electrode-coating'], {}],
    ['two industries', '?industry=steel,textiles', ['industry=textiles'], { industry: 'steel' }],
    ['values twice, blanks and empty ones', '?data=image,,image,%20record', [], { data: ['image', 'record'] }],
    ['a name twice', '?data=image&data=record', [], { data: ['image', 'record'] }],
    ['broken escapes', '?data=image,%E0%A4%A', ['data=\ufffd%A'], { data: ['image'] }],
    ['names of every object', '?industry=constructor&step=toString', ['industry=constructor', 'step=toString'], {}],
  ])('%s: tells it and keeps the sound parts', (_, query, unknown, answers) => {
    expect(read(query)).toEqual({ answers: { ...noAnswers, ...answers }, unknown });
  });

  it('keeps the sound parts whatever stands beside them, and tells the rest', () => {
    fc.assert(
      fc.property(anyAnswers, fc.stringMatching(/^[^,]+$/), (answers, rubbish) => {
        const query = writeAnswers(answers);
        const damaged = `${query}${query ? '&' : '?'}data=${encodeURIComponent(`!${rubbish}`)}&!${encodeURIComponent(rubbish)}=1`;
        const found = read(damaged);
        expect(found.answers).toEqual(answers);
        expect(found.unknown.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never stops the page', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { answers } = read(`?${query}`);
        expect(read(writeAnswers(answers)).answers).toEqual(answers);
      }),
    );
  });
});
