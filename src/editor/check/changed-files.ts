import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileName } from '../../reading/files.ts';
import type { Folders } from '../../reading/folders.ts';

/**
 * The files of content and seeds that differ from where this branch left the
 * main one (or from `commit`), saved and unsaved to Git, by their names relative
 * to the root. None in a folder that Git does not know.
 */
export function changedFiles({ root, content, seeds }: Folders, commit?: string): ReadonlySet<string> {
  return new Set(
    [content, seeds].flatMap((folder) => changedIn(folder, commit).map((name) => fileName(root, join(folder, name)))),
  );
}

/** The same in one folder, relative to it. */
function changedIn(folder: string, commit: string | undefined): string[] {
  const git = (...args: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };
  const names = (output = '') => output.split('\0').filter(Boolean);
  for (const branch of commit === undefined ? ['main', 'origin/main', 'HEAD'] : [commit]) {
    const base = git('merge-base', 'HEAD', branch)?.trim();
    if (!base) continue;
    return [
      ...names(git('diff', '--name-only', '-z', '--relative', base)),
      ...names(git('ls-files', '--others', '--exclude-standard', '-z')),
    ];
  }
  return [];
}
