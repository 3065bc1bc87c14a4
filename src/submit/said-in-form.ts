/**
 * What the check says and how to mend it, as the form says it beside a field's
 * name: without the field's path (`sources[1].url 的值`, `summary.zh`).
 */
export function saidInForm(message: string, hint: string): string {
  const said = message.replace(/^\w+(?:\[\d+\]|\.\w+)*(?: 的值|:) ?(?=“)|^\w+(?:\[\d+\]|\.\w+)+ /, '');
  return `${said} ${hint}`.trim();
}
