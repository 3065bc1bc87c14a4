/**
 * What the check says, as the form says it beside a field's name: without the
 * field's path (`sources[1].url 的值`, `summary.zh`), and without the offer
 * that only the command line can keep.
 */
export function saidInForm(text: string): string {
  return text
    .replace(/^\w+(?:\[\d+\]|\.\w+)*(?: 的值|:) ?(?=“)|^\w+(?:\[\d+\]|\.\w+)+ /, '')
    .replaceAll(/（--fix 会代劳）| \(--fix does it\)/g, '');
}
