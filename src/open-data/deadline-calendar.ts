import { deadlinesFrom } from '../questions/support.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { Language } from '../schema/text.ts';
import { supportLabels } from '../words/support.ts';
import { fill, wordsIn } from '../words/words.ts';

/** A text as a value of a calendar file: RFC 5545, section 3.3.11. */
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');

/** Folds a line after 75 octets, as RFC 5545, section 3.1, asks; never within a character. */
export function foldLine(line: string): string {
  const folded: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      folded.push(' ');
      octets = 1;
    }
    folded[folded.length - 1] += character;
    octets += size;
  }
  return folded.join('\r\n');
}

/** The day after one day, both yyyymmdd: a calendar's end is the first day that is no longer meant. */
const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const compact = (day: string) => day.replaceAll('-', '');

/**
 * The ends of schemes from `day` on as a calendar file (iCalendar, RFC 5545),
 * each an event of a whole day with a reminder a month before. `day` is one of
 * the content, so that the same content gives the same file.
 */
export function deadlineCalendar(
  schemes: Iterable<SupportScheme>,
  day: string,
  language: Language,
  addressOf: (scheme: SupportScheme) => string,
): string {
  const words = wordsIn(supportLabels, language);
  const events = deadlinesFrom(schemes, day).flatMap(({ scheme, day: end }) => [
    'BEGIN:VEVENT',
    `UID:${scheme.id}@atlas`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(end)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(end))}`,
    `SUMMARY:${escaped(fill(words.ends, { title: scheme.title[language] }))}`,
    `DESCRIPTION:${escaped(scheme.summary[language])}`,
    `URL:${addressOf(scheme)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P30D',
    `DESCRIPTION:${escaped(fill(words.ends, { title: scheme.title[language] }))}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Atlas//Support schemes//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(words.calendarName)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
