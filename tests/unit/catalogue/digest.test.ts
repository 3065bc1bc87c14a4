import { expect, it } from 'vitest';
import { digestOf } from '../../../src/catalogue/digest.ts';

const own = (one: { text: string }) => one;

it('is the same for the same text, wherever that was cut from', () => {
  const cut = '“a text of some length”'.slice(1, -1);
  expect(digestOf({ text: cut }, own)).toBe(digestOf({ text: 'a text of some length' }, own));
  expect(digestOf({ text: cut }, own)).not.toBe(digestOf({ text: 'a text of other length' }, own));
});

it('is worked out once for each thing', () => {
  const one = { text: 'a' };
  digestOf(one, own);
  expect(digestOf(one, () => expect.unreachable())).toBe(digestOf({ text: 'a' }, own));
});
