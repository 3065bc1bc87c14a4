import type { Catalogue } from '../../catalogue/catalogue.ts';
import { inLanguage, type Language, type Text } from '../../schema/text.ts';
import { feedLabels } from '../../words/feeds.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { siteLabels } from '../../words/site.ts';
import { fill, wordsIn } from '../../words/words.ts';
import type { AddressOf } from '../address.ts';
import { changesOf } from '../api/changes.ts';
import { type Entry, entriesOf } from '../api/entries.ts';
import { referenceTo } from '../api/references.ts';
import { regionsOf } from '../api/term-items.ts';
import { contentModified, lastModified, latest } from '../last-modified.ts';
import { once } from '../once.ts';
import { pagePath } from '../page-path.ts';
import type { Feed, FeedItem } from './feed.ts';

/*
 * /feeds/all, /feeds/corrections, /feeds/industries/<id> and /feeds/regions/<id>,
 * each as .atom and .json, and the same under /en/: what changed, the newest first.
 */

/** How many items a feed holds: what is older has been read. */
const longest = 50;

/** The feeds of a language. */
export const feedsOf = once((catalogue: Catalogue, addressOf: AddressOf) => {
  const newest = [...entriesOf(catalogue)].sort((a, b) => compare(lastModified(b), lastModified(a)));
  const known = new Map<Language, readonly Feed[]>();
  return (language: Language): readonly Feed[] => {
    const feeds = known.get(language) ?? makeFeeds(catalogue, newest, language, addressOf);
    known.set(language, feeds);
    return feeds;
  };
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function makeFeeds(catalogue: Catalogue, newest: readonly Entry[], language: Language, addressOf: AddressOf): Feed[] {
  const { name: site } = wordsIn(siteLabels, language);
  const words = wordsIn(feedLabels, language);
  const item = new Map(newest.map((entry) => [entry, entryItem(entry, language, addressOf)]));
  const feed = (name: string, title: string, path: string, items: readonly FeedItem[]): Feed => ({
    name,
    title,
    page: addressOf(path, language),
    items: items.slice(0, longest),
    updated: items.length === 0 ? contentModified(catalogue) : latest(items.map(({ day }) => day)),
  });
  const those = (belongs: (entry: Entry) => boolean) =>
    newest.filter(belongs).flatMap((entry) => item.get(entry) ?? []);
  const titled = (label: Text) => fill(words.about, { site, subject: inLanguage(label, language) });
  return [
    feed(
      'all',
      site,
      '/',
      those(() => true),
    ),
    feed(
      'corrections',
      fill(words.about, { site, subject: words.corrections }),
      '/quality/corrections/',
      correctionItems(catalogue, language, addressOf),
    ),
    ...[...catalogue.vocabulary.industries.values()].map(({ id, label }) =>
      feed(
        `industries/${id}`,
        titled(label),
        `/industries/${id}/`,
        those(({ industries }) => industries.some((one) => one.id === id)),
      ),
    ),
    ...regionsOf(catalogue).flatMap(({ id, label }) => {
      const items = those((entry) => 'region' in entry && entry.region?.id === id);
      return items.length === 0 ? [] : [feed(`regions/${id}`, titled(label), `/scenarios/by/region/${id}/`, items)];
    }),
  ];
}

function entryItem(entry: Entry, language: Language, addressOf: AddressOf): FeedItem {
  const { record } = entry;
  const page = addressOf(pagePath(entry), language);
  const title = inLanguage(referenceTo(entry).label, language);
  return {
    ...{ id: page, page },
    title: entry.kind === 'scenario' ? `${title} · ${inLanguage(entry.enterprise.record.shortName, language)}` : title,
    text: inLanguage('profile' in record ? record.profile : record.summary, language),
    day: lastModified(entry),
    categories: [
      openDataLabels.kinds[entry.kind][language],
      ...entry.industries.map(({ label }) => inLanguage(label, language)),
    ],
  };
}

function correctionItems(catalogue: Catalogue, language: Language, addressOf: AddressOf): FeedItem[] {
  const words = wordsIn(feedLabels, language);
  return changesOf(catalogue)
    .filter(({ change }) => change === 'corrected' || change === 'withdrawn')
    .map(({ date, change, list, id, label, what }, index, all) => {
      const page = addressOf(`/${list}/${id}/`, language);
      // Several on one day: the first made keeps its number when another follows.
      const same = all.slice(index + 1).filter((one) => one.date === date && one.list === list && one.id === id);
      return {
        id: `${page}#${change}-${date}-${same.length + 1}`,
        page,
        title: fill(words[change === 'withdrawn' ? 'withdrawn' : 'corrected'], { title: inLanguage(label, language) }),
        text: what ? inLanguage(what, language) : '',
        day: date,
        categories: [],
      };
    });
}
