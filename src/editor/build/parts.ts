/*
 * Which parts of the site travel in one file. Left alone, the bundler cuts a
 * file for every set of pages that share something: a case would ask for
 * fourteen style sheets, most of them too small to compress.
 */

/** A style sheet, or the style of a component. */
const styles = /\.css$/;

/** Of every page, or of nearly every one: the layout, and the smallest components. */
const everywhere =
  /src\/(layouts\/|site\/|shelf\/|styles\/(tokens|base|layout|controls|prose|flow|print)\.css|search\/page\/SearchForm|components\/(Breadcrumbs|GradeMark|Notice|PageOpening|SourceTitle|list\/EntryRow|pictures\/Downloads)\.)/;

/** Of the pages that show many entries at once. */
const overview =
  /src\/components\/((DocumentedCounts|FeatureCard|HomeView|Industry\w+|NotFoundView|PlanSource|StageIndex)\.|pictures\/(CoverageTexture|EvidenceBar|TileMap)\.)/;

/** Folders of components whose styles the pages of entries need, beside those that stand in no folder. */
const ofEntries = ['entry', 'glossary', 'pictures', 'playbook', 'seen', 'shelf'];

/** The style sheet in which a module's styles travel; `null` where it has none, or belongs to one page alone. */
export function sheetOf(module: string): string | null {
  const id = module.replaceAll('\\', '/');
  if (!styles.test(id)) return null;
  if (everywhere.test(id)) return 'page';
  if (overview.test(id)) return 'overview';
  if (id.includes('/src/pages/')) return null;
  const folder =
    /src\/components\/([\w-]+)\//.exec(id)?.[1] ??
    (/src\/styles\/sheet\.css/.test(id) ? 'reuse' : /src\/styles\/(submit)\.css/.exec(id)?.[1]);
  return folder === undefined || ofEntries.includes(folder) ? 'entry' : folder;
}

/** What scripts of several pages share: the header's, and the small hands of the others. */
const hands =
  /src[\\/](site|words|offline)[\\/]|src[\\/]shelf[\\/](page[\\/]|reference|shelf|store)|src[\\/]schema[\\/](today|old-review)|src[\\/]lists[\\/]chosen-address|src[\\/]search[\\/](page[\\/]search-keys|engine[\\/]longest-query)|vite[\\/]preload-helper/;

/** How the bundler cuts the style sheets of pages. */
export const styleGroups = [{ name: sheetOf }];

/** How it cuts their scripts. */
export const scriptGroups = [{ name: 'hands', test: hands }];
