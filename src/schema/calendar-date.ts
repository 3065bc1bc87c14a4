/** A date as exact as it is known: `2024`, `2024-09` or `2024-09-28`. */
export const partialDatePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `value` is a day, month or year of the calendar. */
export function isCalendarDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = partialDatePattern.exec(value) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
