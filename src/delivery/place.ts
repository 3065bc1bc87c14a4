/** Where a site stands and is served. */
export interface ServingPlace {
  /** The folder that the server shows: the site's files stand in it under the base path. */
  root: string;
  /** The site's path on its host, such as `/` or `/atlas/`. */
  base: string;
  port: number;
  /** Other hosts that search asks. */
  hosts: readonly string[];
}

/** The first lines of a file that is made from the list. `sign` begins a comment. */
export function header(sign: string): string {
  return `${sign} Made by "npm run deploy-files" from src/delivery/: change it there.\n`;
}
