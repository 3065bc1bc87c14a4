import { describe, expect, it } from 'vitest';
import { deadlineCalendar, foldLine } from '../../../src/open-data/deadline-calendar.ts';
import { realCatalogue } from '../../support/catalogue.ts';

describe('the calendar of deadlines', () => {
  const schemes = realCatalogue().vocabulary.supportSchemes;
  const calendar = deadlineCalendar(schemes.values(), '2026-11-24', 'zh', ({ id }) => `https://example.org/#${id}`);
  const unfolded = calendar.replaceAll('\r\n ', '');

  it('is an iCalendar file with lines of at most 75 octets', () => {
    const lines = calendar.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('holds an event for every end that lies ahead, none for drafts and past ones', () => {
    const ends = [...schemes.values()].filter(
      ({ validTo, draft }) =>
        validTo !== undefined && !draft && (validTo.length < 10 ? validTo >= '2026' : validTo >= '2026-11-24'),
    );
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(ends.length);
    expect(unfolded).toContain('UID:national-equipment-loan-interest@atlas');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261231');
    expect(unfolded).toContain('DTEND;VALUE=DATE:20270101');
    expect(unfolded).not.toContain('beijing-ai-compute-voucher');
  });

  it('escapes what the format uses itself', () => {
    const [scheme] = schemes.values();
    if (!scheme) throw new Error('no scheme');
    const text = deadlineCalendar(
      [{ ...scheme, validTo: '2027-01-01', title: { zh: '甲；乙, 丙;丁\\戊', en: 'x' } }],
      '2026-01-01',
      'zh',
      () => 'https://example.org/',
    );
    expect(text.replaceAll('\r\n ', '')).toContain('甲；乙\\, 丙\\;丁\\\\戊');
  });

  it('never folds within a character', () => {
    expect(foldLine('政'.repeat(60)).split('\r\n ').join('')).toBe('政'.repeat(60));
  });
});
