import type { Catalogue } from '../catalogue/catalogue.ts';
import { playbookValues } from '../catalogue/facets.ts';
import type { Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { listLabels } from '../words/list.ts';
import { playbookLabels } from '../words/playbook.ts';
import { fill, withinSentence, wordsIn } from '../words/words.ts';
import type { ListKind } from './kinds.ts';
import { listIndex } from './list-index.ts';
import { mostNarrowedPages, pageSize, sorts, writeState } from './list-state.ts';
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
  /** Where the rows stand for which a narrowed list has no pages of its own. */
  beyond: { href: string; label: string } | undefined;
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
  const index = listIndex(kind, rows, language, vocabulary);
  const within = narrowing && index.with(narrowing.facet, narrowing.value);
  const kept = within?.rows ?? rows;
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
    kinds: kindsInWords((within ?? index).counts, words.live.kinds),
    page,
    pages: narrowing ? narrowedPages(kept.length) : Math.max(1, Math.ceil(kept.length / pageSize)),
    beyond: narrowing ? beyond(kind, narrowing, kept.length, language) : undefined,
    groups: index.facets.map(({ facet, options }) => {
      // What a reader gets by choosing one more value: the facet of the page's own is counted as if none were chosen.
      const counts = (facet === narrowing?.facet ? index : (within ?? index)).counts.get(facet);
      return {
        facet,
        label: facetLabel(facet),
        options: options.map((option) => ({
          ...option,
          count: counts?.get(option.value) ?? 0,
          chosen: narrowing?.facet === facet && narrowing.value === option.value,
        })),
      };
    }),
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
  const { counts } = listIndex(kind, rowsOf(kind, catalogue, 'zh'), 'zh', catalogue.vocabulary);
  return [...counts].flatMap(([facet, found]) =>
    [...found].map(([value, count]) => ({ facet, value, pages: narrowedPages(count) })),
  );
}

const narrowedPages = (count: number): number => Math.min(mostNarrowedPages, Math.max(1, Math.ceil(count / pageSize)));

/** The whole list, narrowed in the browser and turned to the page after the last of its own. */
function beyond(kind: ListKind, { facet, value }: Narrowing, count: number, language: Language): ListModel['beyond'] {
  const rest = count - mostNarrowedPages * pageSize;
  if (rest <= 0) return undefined;
  const state = { chosen: new Map([[facet, new Set([value])]]), sort: sorts[0], page: mostNarrowedPages + 1 };
  return {
    href: href(`/${kind}/`, language) + writeState(state),
    label: fill(wordsIn(listLabels, language).beyond, { count: rest }),
  };
}
