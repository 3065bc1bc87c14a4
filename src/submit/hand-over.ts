/* How a finished file reaches the editors. */

/** Where entries are kept, as the site's configuration says. */
export interface Destination {
  /** Address of the repository on its host; empty where there is none. */
  repository: string;
  /** Where files are sent where there is no repository; may be empty. */
  email: string;
}

/** The longest address that is opened: hosts refuse somewhat longer ones. */
export const longestAddress = 8000;

/** What the page opens for a file. `filled`: whether the file's text goes along; else it is to be pasted. */
export interface HandOver {
  href: string;
  filled: boolean;
}

/**
 * Where a file of the repository is begun or mended. GitHub takes the text of a
 * new file along in the address, where that stays under {@link longestAddress}
 * bytes; an existing file is opened for editing. Other hosts are opened at the
 * folder; without a repository a letter is begun, or nothing.
 */
export function handOver(
  path: string,
  text: string,
  stands: boolean,
  { repository, email }: Destination,
): HandOver | undefined {
  if (!repository) {
    if (!email) return undefined;
    return { href: `mailto:${email}?subject=${encodeURIComponent(`Atlas: ${path}`)}`, filled: false };
  }
  const root = repository.replace(/\/$/, '');
  if (stands) return { href: `${root}/edit/main/${path}`, filled: false };
  if (!/^https:\/\/github\.com\//.test(`${root}/`)) {
    return { href: `${root}/tree/main/${path.slice(0, path.lastIndexOf('/'))}`, filled: false };
  }
  const begun = `${root}/new/main?filename=${encodeURIComponent(path)}`;
  const filled = `${begun}&value=${encodeURIComponent(text)}`;
  return filled.length < longestAddress ? { href: filled, filled: true } : { href: begun, filled: false };
}
