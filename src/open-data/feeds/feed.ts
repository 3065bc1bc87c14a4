/** A feed, in one language, however it is written. */
export interface Feed {
  /** Its name below `/feeds/`, without its ending: `all`, `industries/<id>`. */
  name: string;
  title: string;
  /** Address of the page that the feed follows. */
  page: string;
  /** The newest first. */
  items: readonly FeedItem[];
  /** The day on which the newest of them changed. */
  updated: string;
}

export interface FeedItem {
  /** Its own address, which never changes. */
  id: string;
  /** Address of its page. */
  page: string;
  title: string;
  text: string;
  /** The day of it, as 2026-01-31. */
  day: string;
  /** Words by which it is sorted. */
  categories: readonly string[];
}

/** A day as the moment at which it begins, in universal time. */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;
