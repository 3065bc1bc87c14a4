import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../src/schema/calendar-date.ts';
import { anyDay, day, partialDate, year } from '../../../src/schema/date.ts';
import { today } from '../../../src/schema/today.ts';

const thisYear = Number(today().slice(0, 4));

describe('partialDate', () => {
  it.each([
    ['2024', '2024'],
    [2024, '2024'],
    ['2024-09', '2024-09'],
    ['2024-02-29', '2024-02-29'],
  ])('keeps the precision of %j', (written, read) => {
    expect(partialDate().parse(written)).toBe(read);
  });

  it.each([
    '2023-02-29',
    '2024-13',
    '2024-9-1',
    '24-09-28',
    '2024/09/28',
    '2024-09-28T00:00',
    '',
    `${thisYear + 1}`,
    '2024年9月',
  ])('refuses %j', (written) => {
    expect(partialDate().safeParse(written).success).toBe(false);
  });
});

describe('day', () => {
  it('wants the whole day', () => {
    expect(day().safeParse('2024-09-28').success).toBe(true);
    expect(day().safeParse('2024-09').success).toBe(false);
  });
});

describe('a day that may lie in the future', () => {
  it.each(['2026-12-31', '2035', '2028-06', `${thisYear + 1}-01-01`])('may be %j', (written) => {
    expect(anyDay().safeParse(written).success).toBe(true);
  });

  it.each(['2926-12-31', '0206-12-31', '1926', '2026-02-30', '9999-12-31', ''])('is not %j', (written) => {
    expect(anyDay().safeParse(written).success).toBe(false);
  });
});

describe('year', () => {
  it.each([1990, thisYear])('accepts %d', (value) => {
    expect(year().safeParse(value).success).toBe(true);
  });

  it.each([1989, thisYear + 1, 2024.5, '2024', Number.NaN])('refuses %j', (value) => {
    expect(year().safeParse(value).success).toBe(false);
  });
});

it('knows the calendar', () => {
  expect(isCalendarDate('2000-02-29')).toBe(true);
  expect(isCalendarDate('1900-02-29')).toBe(false);
});

it('names the day in China', () => {
  expect(today(new Date('2026-01-01T16:00:00Z'))).toBe('2026-01-02');
});
