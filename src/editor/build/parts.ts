/*
 * Which parts of the site travel in one file. Left alone, the bundler cuts a
 * file for every set of pages that share something: a case would ask for
 * fourteen style sheets, most of them too small to compress.
 */

/** A style sheet, or the style of a component. */
const styles = /\.css$/;

/** Of every page, or of nearly every one: the layout, and the smallest components. */
const everywhere =
  /src\/(layouts\/|site\/|shelf\/|styles\/(tokens|base|layout|controls|prose|flow|print)\.css|search\/page\/SearchForm|components\/(Breadcrumbs|GradeMark|JumpNav|Notice|PageOpening|pictures\/Downloads)\.)/;

/** Of the pages that show many entries at once. */
const overview =
  /src\/styles\/(levels|meter)\.css|src\/components\/industry\/|src\/components\/((DocumentedCounts|FeatureCard|HomeView|Industry\w+|NotFoundView|PlanSource|StageIndex)\.|pictures\/(CoverageTexture|EvidenceBar|TextureKey|TileMap)\.)/;

/** Of one kind of page alone, though it stands beside what several have. */
const ofOneKind = [
  [
    'scenario',
    /src\/components\/((Scenario\w+|ExtentList|FigureScope|Headline|RelatedList|ResultCard|StackFrame)\.|pictures\/(ChangeBar|ProcessLine|StageDrawing)\.)/,
  ],
  ['enterprise', /src\/components\/((EnterpriseView|RecognitionList)\.|pictures\/RecognitionTimeline\.)/],
  ['reuse', /src\/components\/playbook\/PlaybookSheet\./],
  ['reference', /src\/components\/playbook\/ReferenceView\./],
  ['cases', /src\/components\/playbook\/(MeasuredSection|PlaybookCases|ReportedSection)\./],
  ['playbook', /src\/(components\/playbook\/|styles\/playbook\.css)/],
  ['list', /src\/(components\/seen\/SeenCases\.|styles\/facets\.css)/],
  ['glossary', /src\/components\/glossary\/GlossaryView\./],
  ['shortlist', /src\/(components\/shelf\/ShortlistView\.|styles\/(shortlist|booklet)\.css)/],
  ['compare', /src\/(components\/compare\/|styles\/comparison[\w-]*\.css)/],
  ['reuse', /src\/(components\/reuse\/|styles\/sheet\.css)/],
  ['submit', /src\/(components\/submit\/|styles\/submit[\w-]*\.css)/],
] as const;

/** Folders of components whose styles the pages of all entries need, beside those that stand in no folder. */
const ofEntries = ['entry', 'glossary', 'pictures', 'seen', 'shelf'];

/** The style sheet in which a module's styles travel; `null` where it has none, or belongs to one page alone. */
export function sheetOf(module: string): string | null {
  const id = module.replaceAll('\\', '/');
  if (!styles.test(id)) return null;
  if (everywhere.test(id)) return 'page';
  if (overview.test(id)) return 'overview';
  const [kind] = ofOneKind.find(([, own]) => own.test(id)) ?? [];
  if (kind) return kind;
  if (id.includes('/src/pages/')) return null;
  const folder = /src\/components\/([\w-]+)\//.exec(id)?.[1];
  return folder === undefined || ofEntries.includes(folder) ? 'entry' : folder;
}

/** What scripts of every page have: keys, marks, the other language, reading offline. */
const hands =
  /src[\\/](layouts[\\/]Page\.astro|shelf[\\/](kept|reference|shelf|store|page[\\/]begin-marking)|site[\\/](composing|current-section|fetch-ahead|language-switch)|words[\\/]words|schema[\\/]today|offline[\\/](register|kept)|search[\\/](page[\\/]search-keys|engine[\\/]longest-query))|vite[\\/]preload-helper/;

/** What keeps pages for reading offline, and knows where what is marked stands: the tray has it, and the page of short lists. */
const keeping = /src[\\/](offline[\\/]keep-|shelf[\\/](places|list-of-references))/;

/** What the pages that work share. */
const tools = /src[\\/](site[\\/]|schema[\\/](old-review|site-path)|lists[\\/]chosen-address)/;

/** How the bundler cuts the style sheets of pages. */
export const styleGroups = [{ name: sheetOf }];

/** How it cuts their scripts. */
export const scriptGroups = [
  { name: 'hands', test: hands, priority: 3 },
  { name: 'keeping', test: keeping, priority: 2 },
  { name: 'tools', test: tools, priority: 1 },
];
