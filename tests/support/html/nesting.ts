/** What a browser does with elements of a name. */
export interface Rules {
  /** They have no content, and no closing tag. */
  isVoid?: boolean;
  /** They have text alone, up to their closing tag: as it is written, or with references to characters. */
  text?: 'plain' | 'references';
  /** The elements that a browser would close before them, but for those around one of `within`. */
  closes?: { open: ReadonlySet<string>; within: ReadonlySet<string> };
  /** The elements that they may stand in. */
  parents?: ReadonlySet<string>;
  /** The elements that they may hold. */
  holds?: ReadonlySet<string>;
  /** They hold no words. */
  isSilent?: boolean;
  /** They end a drawing that they stand in, or mean something else there. */
  isUndrawn?: boolean;
  /** They are read in ways of their own, and the site writes none. */
  isRefused?: boolean;
}

const set = (names: string) => new Set(names.split(' ').filter(Boolean));
const rules = new Map<string, Rules>();
const add = (names: string, own: Rules) => {
  for (const name of set(names)) rules.set(name, { ...rules.get(name), ...own });
};

const voids = 'area base br col embed hr img input link meta source track wbr';
const headings = 'h1 h2 h3 h4 h5 h6';
/** What is open around them is left alone. */
const worlds = set('button caption object td template th');
const scripting = 'script template';

add(voids, { isVoid: true });
add('iframe script style', { text: 'plain' });
add('textarea title', { text: 'references' });

add(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup ' +
    'hr main menu nav ol p pre search section summary table ul',
  { closes: { open: set('p'), within: worlds } },
);
add(headings, { closes: { open: set(`${headings} p`), within: worlds } });
add('li', { closes: { open: set('li p'), within: set('ul ol menu') } });
add('dd dt', { closes: { open: set('dd dt p'), within: set('dl') } });
add('form', { closes: { open: set('form p'), within: set('template') } });
add('button', { closes: { open: set('button'), within: set('template') } });
add('a nobr', { closes: { open: set('a nobr'), within: worlds } });
add('select', { holds: set(`option optgroup hr ${scripting}`) });
add('optgroup', { parents: set('select'), holds: set(`option ${scripting}`) });
add('option', { parents: set('select optgroup datalist'), holds: set('') });
add('rb rp rt rtc', { parents: set('ruby') });

add('table', { holds: set(`caption colgroup thead tbody tfoot style ${scripting}`), isSilent: true });
add('caption colgroup tbody tfoot thead', { parents: set('table') });
add('colgroup', { holds: set('col template'), isSilent: true });
add('col', { parents: set('colgroup') });
add('tbody tfoot thead', { holds: set(`tr ${scripting}`), isSilent: true });
add('tr', { parents: set('tbody tfoot thead'), holds: set(`td th ${scripting}`), isSilent: true });
add('td th', { parents: set('tr') });

add('html', { holds: set('head body'), isSilent: true });
add('head', {
  parents: set('html'),
  holds: set(`title meta link style base noscript ${scripting}`),
  isSilent: true,
});
add('body', { parents: set('html') });

add(
  `${voids} ${headings} b big blockquote body center code dd div dl dt em font head i iframe li menu nobr ol p pre ` +
    'ruby s script small span strong strike style sub sup svg table template textarea tt u ul var',
  { isUndrawn: true },
);
add(
  'applet foreignObject foreignobject frame frameset image isindex keygen listing marquee math noembed noframes ' +
    'param plaintext xmp',
  { isRefused: true },
);

const none: Rules = {};

/** What a browser does with elements of this name. */
export const rulesOf = (name: string): Rules => rules.get(name) ?? none;

/** The same of a drawing: its titles are words alone. */
export const rulesInDrawing = (name: string): Rules => (/^(desc|title)$/.test(name) ? { holds: set('') } : none);

/** Whether a browser would close others before such an element, or leave it out; `open` are those around, the outermost first. */
export function isMisplaced(name: string, { closes, parents }: Rules, open: readonly string[]): boolean {
  const parent = open.at(-1);
  if (name !== name.toLowerCase() || (parent === undefined) !== (name === 'html')) return true;
  if (parents && (parent === undefined || !parents.has(parent))) return true;
  const decisive = closes && open.findLast((around) => closes.open.has(around) || closes.within.has(around));
  return decisive !== undefined && closes?.open.has(decisive) === true;
}
