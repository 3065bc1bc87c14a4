import type { PackedInput } from '../../../catalogue/site-catalogue.ts';
import type { SiteInMaking } from '../again/as-it-was.ts';
import type { SiteBundle } from '../bundle/site-bundle.ts';
import type { MadeFile } from '../taken-over.ts';

/** What a worker that makes pages is given, as plain data. */
export interface PageWorkerData extends SiteInMaking {
  bundle: SiteBundle;
  /** Where it is published: the address of the host, and the path there. */
  origin: string;
  base: string;
  /** Digest of the code and the settings. */
  code: string;
}

/** A page or a file to make: its path in the site, and the component of `src/pages/` that it is made by. */
export interface PageTask {
  path: string;
  component: string;
  isPage: boolean;
}

/** What a worker is asked: to take what the site is made of, which pages there are, to make some of them, or to keep what the next build can use. */
export type PageRequest = PackedInput | 'which' | 'done' | readonly PageTask[];

/** What it answers: the pages that there are; which files it made of those it was given; or what went wrong. */
export type PageAnswer =
  | { pages: readonly PageTask[]; made: readonly (readonly [file: string, made: MadeFile])[] }
  | { error: unknown };
