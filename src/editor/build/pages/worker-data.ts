import type { LinkInput } from '../../../catalogue/link.ts';

/** What a worker that makes pages is given, as plain data. */
export interface PageWorkerData {
  /** Address of the site's bundle. */
  entry: string;
  /** Folder that the site is written into, and the path that it is published under. */
  site: string;
  base: string;
  /** Whether compressed copies are written too. */
  compressing: boolean;
  input: LinkInput;
  /** Scripts that every page has, and the styles of each route, as Astro keeps them. */
  scripts: readonly unknown[];
  styles: Readonly<Record<string, { styles: readonly unknown[] }>>;
}

/** A page or a file to make: its address, and the component of `src/pages/` that it is made by. */
export interface PageTask {
  url: string;
  component: string;
  /** One of few of its component: made together, so that what they share is worked out once. */
  isOneOfFew: boolean;
}

/** What a worker is sent, and what it answers. */
export type PageMessage = PageTask & { id: number };
export interface PageAnswer {
  id: number;
  error?: unknown;
}
