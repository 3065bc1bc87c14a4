/** As many characters search engines and tabs show of a title. */
const shown = 65;

/** A page's title with the site's name, where there is room for both. */
export function pageTitle(title: string, site: string): string {
  const whole = `${title} | ${site}`;
  return whole.length <= shown ? whole : title;
}
