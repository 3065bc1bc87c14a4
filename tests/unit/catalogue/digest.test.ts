import { expect, it, vi } from 'vitest';
import { digesting } from '../../../src/catalogue/digest.ts';

it('is the same for the same text, wherever that was cut from', () => {
  const digestOf = digesting((one: { text: string }) => one);
  const cut = '“a text of some length”'.slice(1, -1);
  expect(digestOf({ text: cut })).toBe(digestOf({ text: 'a text of some length' }));
  expect(digestOf({ text: cut })).not.toBe(digestOf({ text: 'a text of other length' }));
});

it('asks once what each thing is', () => {
  const told = vi.fn((one: { text: string }) => one.text);
  const digestOf = digesting(told);
  const one = { text: 'a' };
  expect(digestOf(one)).toBe(digestOf(one));
  expect(told).toHaveBeenCalledOnce();
});
