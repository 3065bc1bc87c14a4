import type { RepositorySoftware } from '../schema/repository-software.ts';

/* How a finished file reaches the editors. */

/** Where entries are kept, as the site's settings say. */
export interface Destination {
  /** Address of the repository on its host; empty where there is none. */
  repository: string;
  /** The branch that entries are added to. */
  branch: string;
  /** What runs the host, where its name does not tell. */
  software?: RepositorySoftware | undefined;
}

/** The longest address that is opened: hosts refuse somewhat longer ones. */
export const longestAddress = 8000;

/** What the page opens for a file. `filled`: whether the file's text goes along; else it is to be pasted. */
export interface HandOver {
  href: string;
  filled: boolean;
}

/** A text as part of an address; half a character, which no address takes, as the sign for it. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

const knownHosts: readonly (readonly [RegExp, RepositorySoftware])[] = [
  [/(^|\.)github\./, 'github'],
  [/(^|\.)gitee\./, 'gitee'],
  [/(^|\.)gitcode\./, 'gitcode'],
  [/(^|\.)gitlab\b|^jihulab\.com$/, 'gitlab'],
  [/^codeberg\.org$|forgejo|^v\d+\.next\.forgejo\.org$/, 'forgejo'],
  [/(^|\.)gitea\b/, 'gitea'],
];

/** What runs a repository's host, by its name; `undefined` where that does not tell. */
export function softwareOf(repository: string): RepositorySoftware | undefined {
  if (!URL.canParse(repository)) return undefined;
  const { hostname } = new URL(repository);
  return knownHosts.find(([pattern]) => pattern.test(hostname))?.[1];
}

/** The addresses of a host: of a new file in a folder, of a file that stands; `filled` is the first with its text. */
interface Addresses {
  begin(at: FileAt): string;
  edit(at: FileAt): string;
  filled?(at: FileAt, text: string): string;
}

interface FileAt {
  root: string;
  branch: string;
  path: string;
  folder: string;
  name: string;
}

const gitea: Addresses = {
  begin: ({ root, branch, folder, name }) => `${root}/_new/${branch}/${folder}?filename=${encoded(name)}`,
  edit: ({ root, branch, path }) => `${root}/_edit/${branch}/${path}`,
  filled: (at, text) => `${gitea.begin(at)}&value=${encoded(text)}`,
};

const github: Addresses = {
  begin: ({ root, branch, path }) => `${root}/new/${branch}?filename=${encoded(path)}`,
  edit: ({ root, branch, path }) => `${root}/edit/${branch}/${path}`,
  filled: (at, text) => `${github.begin(at)}&value=${encoded(text)}`,
};

const folderOf = ({ root, branch, folder }: FileAt): string => `${root}/tree/${branch}/${folder}`;

const addresses: Readonly<Record<RepositorySoftware, Addresses>> = {
  github,
  gitee: { begin: folderOf, edit: github.edit },
  gitcode: { begin: folderOf, edit: ({ root, branch, path }) => `${root}/blob/${branch}/${path}` },
  gitlab: {
    begin: ({ root, branch, folder, name }) => `${root}/-/new/${branch}/${folder}?file_name=${encoded(name)}`,
    edit: ({ root, branch, path }) => `${root}/-/edit/${branch}/${path}`,
  },
  forgejo: gitea,
  gitea,
};

/**
 * Where a file of the repository is begun or mended. GitHub, Forgejo and Gitea
 * take the text of a new file along in the address, where that stays under
 * {@link longestAddress} bytes. A host that is not known is opened at the
 * repository itself; without a repository there is nothing to open.
 */
export function handOver(
  path: string,
  text: string,
  stands: boolean,
  { repository, branch, software = softwareOf(repository) }: Destination,
): HandOver | undefined {
  if (!repository) return undefined;
  const root = repository.replace(/\/+$/, '').replace(/\.git$/, '');
  if (!software) return { href: root, filled: false };
  const slash = path.lastIndexOf('/');
  const at = {
    root,
    branch: branch.split('/').map(encoded).join('/'),
    path,
    folder: path.slice(0, slash),
    name: path.slice(slash + 1),
  };
  const host = addresses[software];
  if (stands) return { href: host.edit(at), filled: false };
  const filled = host.filled?.(at, text);
  return filled && filled.length < longestAddress
    ? { href: filled, filled: true }
    : { href: host.begin(at), filled: false };
}

/** A letter to the editors about a file; the text goes along where it is short, else the file is to be enclosed. */
export function letter(email: string, subject: string, body: string): string {
  const address = `mailto:${email}?subject=${encoded(subject)}`;
  return `${address}&body=${encoded(body)}`;
}
