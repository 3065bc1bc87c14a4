import type { Catalogue } from '../catalogue/catalogue.ts';
import { orderValues, playbookValues } from '../catalogue/facets.ts';
import type { Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { listLabels } from '../words/list.ts';
import { playbookLabels } from '../words/playbook.ts';
import { fill, withinSentence, wordsIn } from '../words/words.ts';
import { facetsOf, type ListKind } from './kinds.ts';
import { pageSize } from './list-state.ts';
import { type ChosenValues, countValues, matches } from './narrow.ts';
import { type Narrowing, narrowedHref, narrowedPath } from './paths.ts';
import { kindsInWords } from './row-kinds.ts';
import { type ListRow, rowsOf } from './rows.ts';
import { valueLabel } from './value-label.ts';

/** One value of a facet: its name, how many entries it would give, and the page that lists them. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
  href: string;
  chosen: boolean;
}

export interface FacetGroup {
  facet: string;
  label: string;
  options: FacetOption[];
}

/** A page of a list: its words, its rows, and the facets with their counts. */
export interface ListModel {
  kind: ListKind;
  /** Of the list, whichever its page. */
  heading: string;
  lead: string;
  /** Of this page. */
  title: string;
  description: string;
  rows: ListRow[];
  total: number;
  /** How many of its entries use artificial intelligence, in words; empty where all or none do. */
  kinds: string;
  page: number;
  pages: number;
  groups: FacetGroup[];
  /** The facet and value that this page is narrowed to. */
  narrowed: (Narrowing & { label: string }) | undefined;
  /** Path of the list without page, base and language. */
  path: string;
  /** Where else to look: the playbooks of what cases are narrowed to, or the national scenarios of playbooks. */
  onward: { href: string; label: string } | undefined;
}

/** A page of a list, whole or narrowed to one value. */
export function listModel(
  kind: ListKind,
  catalogue: Catalogue,
  language: Language,
  page = 1,
  narrowing?: Narrowing,
): ListModel {
  const { vocabulary } = catalogue;
  const words = wordsIn(listLabels, language);
  const rows = rowsOf(kind, catalogue, language);
  const chosen: ChosenValues = new Map(narrowing ? [[narrowing.facet, new Set([narrowing.value])]] : []);
  const values = rows.map((row) => row.values);
  const counts = countValues(values, facetsOf[kind], chosen);
  const everywhere = countValues(values, facetsOf[kind], new Map());
  const kept = rows.filter((row) => matches(row.values, chosen));
  const facetLabel = (facet: string) => words.facets[facet as keyof typeof words.facets];
  const narrowed = narrowing && {
    ...narrowing,
    label: valueLabel(narrowing.facet, narrowing.value, language, vocabulary),
  };
  const heading = narrowed
    ? fill(words[kind].narrowed, {
        facet: withinSentence(facetLabel(narrowed.facet), language),
        value: narrowed.label,
      })
    : words[kind].title;
  const description = narrowed
    ? `${heading} · ${fill(words.live.count[kind], { count: kept.length })}`
    : words[kind].lead;
  return {
    kind,
    heading,
    lead: words[kind].lead,
    title: page === 1 ? heading : fill(words.pageTitle, { title: heading, page }),
    description: page === 1 ? description : fill(words.pageTitle, { title: description, page }),
    rows: kept.slice((page - 1) * pageSize, page * pageSize),
    total: kept.length,
    kinds: kindsInWords(kept, words.live.kinds),
    page,
    pages: Math.max(1, Math.ceil(kept.length / pageSize)),
    groups: facetsOf[kind].map((facet) => ({
      facet,
      label: facetLabel(facet),
      options: orderValues(facet, everywhere.get(facet)?.keys() ?? [], vocabulary).map((value) => ({
        value,
        label: valueLabel(facet, value, language, vocabulary),
        count: counts.get(facet)?.get(value) ?? 0,
        href: narrowedHref(kind, facet, value, language),
        chosen: narrowing?.facet === facet && narrowing.value === value,
      })),
    })),
    narrowed,
    path: narrowing ? narrowedPath(kind, narrowing) : `/${kind}/`,
    onward: onwardFrom(kind, catalogue, language, narrowed),
  };
}

/** From cases of an industry, stage or technique to the playbooks of the same; from all playbooks to the national guide. */
function onwardFrom(
  kind: ListKind,
  { playbooks }: Catalogue,
  language: Language,
  narrowed: ListModel['narrowed'],
): ListModel['onward'] {
  const words = wordsIn(playbookLabels, language);
  if (kind === 'playbooks' && !narrowed)
    return { href: href('/playbooks/reference/', language), label: words.guide.title };
  if (kind !== 'scenarios' || !narrowed) return undefined;
  const { facet, value, label } = narrowed;
  if (facet !== 'industry' && facet !== 'stage' && facet !== 'technique') return undefined;
  const count = playbooks.filter((playbook) => playbookValues(playbook)[facet].includes(value)).length;
  if (count === 0) return undefined;
  return {
    href: narrowedHref('playbooks', facet, value, language),
    label: fill(words.forList, { value: label, count }),
  };
}

/** Every narrowed list that has entries, with how many pages it has. */
export function narrowings(kind: ListKind, catalogue: Catalogue): (Narrowing & { pages: number })[] {
  const values = rowsOf(kind, catalogue, 'zh').map((row) => row.values);
  return [...countValues(values, facetsOf[kind], new Map())].flatMap(([facet, counts]) =>
    [...counts].map(([value, count]) => ({ facet, value, pages: Math.ceil(count / pageSize) })),
  );
}
