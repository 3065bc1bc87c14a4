/** The parts of Pagefind's interface that are used, of the copy that `write-index.ts` publishes. */
export interface Pagefind {
  /** Has every file read by `respond`. */
  readBy(respond: (address: string) => Promise<Response>): void;
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options?: object): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; data(): Promise<Hit> }[] }>;
}

/** What a hit shows, in the page's language. */
export interface Hit {
  /** Where the entry is, in the page's language. */
  url: string;
  meta: Record<string, string>;
}
