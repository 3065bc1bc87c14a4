import { expect, it } from 'vitest';
import { saidInForm } from '../../../src/submit/said-in-form.ts';

/* The form says where a fault is by the name of its field. */

it.each([
  ['sources[1].url 的值“x”不是网址。', '“x”不是网址。'],
  ['creditCode 的值“x”不是统一社会信用代码。', '“x”不是统一社会信用代码。'],
  ['sources[1].url: “x” is not a web address.', '“x” is not a web address.'],
  ['results[4].value 应是一个数字，现在是“3倍”。', '应是一个数字，现在是“3倍”。'],
  ['summary.zh is too long: 150 characters, 120 at most.', 'is too long: 150 characters, 120 at most.'],
])('%j is said as %j', (told, said) => {
  expect(saidInForm(told, '')).toBe(said);
});

it.each(['A body holds no comments.', '“2031-01”在将来。', 'status：请填写。'])('%j stays', (told) => {
  expect(saidInForm(told, '')).toBe(told);
});
