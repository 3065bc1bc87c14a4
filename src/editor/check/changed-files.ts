import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileName } from '../../reading/files.ts';
import type { Folders } from '../../reading/folders.ts';

/**
 * The files of content and seeds that differ from where this branch left the
 * main one (or from `commit`), saved and unsaved to Git, by their names relative
 * to the root. None in a folder that Git does not know.
 */
export function changedFiles(folders: Folders, commit?: string): ReadonlySet<string> {
  return inBoth(
    folders,
    (git, base) => [...namesIn(git('diff', '--name-only', '-z', '--relative', base)), ...untracked(git)],
    commit,
  );
}

/** Those of them that were not there before. */
export function addedFiles(folders: Folders, commit?: string): ReadonlySet<string> {
  return inBoth(
    folders,
    (git, base) => [
      ...namesIn(git('diff', '--name-only', '--diff-filter=A', '-z', '--relative', base)),
      ...untracked(git),
    ],
    commit,
  );
}

/** Runs Git in a folder: what it prints, or nothing where it fails. */
type Git = (...args: string[]) => string | undefined;

const namesIn = (output = ''): string[] => output.split('\0').filter(Boolean);
const untracked = (git: Git): string[] => namesIn(git('ls-files', '--others', '--exclude-standard', '-z'));

/** The names that `list` gives in content and seeds, each against the commit where the branch left the main one. */
function inBoth(
  { root, content, seeds }: Folders,
  list: (git: Git, base: string) => string[],
  commit: string | undefined,
): ReadonlySet<string> {
  const listed = [content, seeds].flatMap((folder) => {
    const git: Git = (...args) => {
      const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
      return status === 0 ? stdout : undefined;
    };
    for (const branch of commit === undefined ? ['main', 'origin/main', 'HEAD'] : [commit]) {
      const base = git('merge-base', 'HEAD', branch)?.trim();
      if (base) return list(git, base).map((name) => fileName(root, join(folder, name)));
    }
    return [];
  });
  return new Set(listed);
}
