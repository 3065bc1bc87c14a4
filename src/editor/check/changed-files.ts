import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileName } from '../../reading/files.ts';
import type { Folders } from '../../reading/folders.ts';

/** Files by their names relative to the root: those that differ, and of these the ones that were not there before. */
export interface ChangedFiles {
  changed: ReadonlySet<string>;
  added: ReadonlySet<string>;
}

/** Runs Git in a folder: what it prints, or nothing where it fails. */
type Git = (...args: string[]) => string | undefined;

/**
 * The files of content and seeds that differ from where this branch left the
 * main one (or from `commit`), saved and unsaved to Git. None in a folder that
 * Git does not know.
 */
export function changedFiles({ root, content, seeds }: Folders, commit?: string): ChangedFiles {
  const changed = new Set<string>();
  const added = new Set<string>();
  for (const folder of [content, seeds])
    for (const { name, isNew } of changesIn(folder, commit)) {
      const own = fileName(root, join(folder, name));
      changed.add(own);
      if (isNew) added.add(own);
    }
  return { changed, added };
}

function changesIn(folder: string, commit: string | undefined): { name: string; isNew: boolean }[] {
  const git: Git = (...args) => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };
  if (git('rev-parse', '--git-dir') === undefined) return [];
  for (const branch of commit === undefined ? ['main', 'origin/main', 'HEAD'] : [commit]) {
    const base = git('merge-base', 'HEAD', branch)?.trim();
    if (base) return [...committed(git, base), ...untracked(git)];
  }
  return [];
}

/** Git names each file after the letter of what became of it, one that was moved by both its names. */
function committed(git: Git, base: string): { name: string; isNew: boolean }[] {
  const words = wordsIn(git('diff', '--name-status', '-z', '--relative', base)).values();
  const found: { name: string; isNew: boolean }[] = [];
  for (const letter of words) {
    if (/^[RC]/.test(letter)) words.next();
    found.push({ name: words.next().value ?? '', isNew: letter === 'A' });
  }
  return found;
}

const untracked = (git: Git): { name: string; isNew: boolean }[] =>
  wordsIn(git('ls-files', '--others', '--exclude-standard', '-z')).map((name) => ({ name, isNew: true }));

const wordsIn = (output = ''): string[] => output.split('\0').filter(Boolean);
