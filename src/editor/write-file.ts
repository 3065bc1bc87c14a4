import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/*
 * Every file of an editor is written here: beside its place, to the disk, and
 * then put in place in one step, so that it is never half-written.
 */

/**
 * Writes a file whole. Line ends and the byte-order mark of the text that
 * stands are kept, and so are its permissions. Throws the system's error, with
 * nothing left behind, where it cannot be written.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  const standing = statSync(path, { throwIfNoEntry: false });
  const bytes = standing && typeof content === 'string' ? inFormOf(readFileSync(path, 'utf8'), content) : content;
  beside(path, bytes, standing?.mode, (temporary) => renameSync(temporary, path));
}

/** Writes a file that is not there yet; throws EEXIST where it is. */
export function writeNewFile(path: string, content: string | Uint8Array): void {
  beside(path, content, undefined, (temporary) => {
    try {
      linkSync(temporary, path);
      rmSync(temporary);
    } catch (error) {
      // Some file systems have no links.
      if (existsSync(path)) throw error;
      renameSync(temporary, path);
    }
  });
}

/** The text with the line ends and the byte-order mark of the one that stands. */
export function inFormOf(standing: string, text: string): string {
  const windows = standing.split('\r\n').length - 1;
  const lines = standing.split('\n').length - 1;
  const plain = text.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
  const ended = windows * 2 > lines ? plain.replaceAll('\n', '\r\n') : plain;
  return standing.startsWith('\ufeff') ? `\ufeff${ended}` : ended;
}

function beside(
  path: string,
  content: string | Uint8Array,
  mode: number | undefined,
  place: (temporary: string) => void,
): void {
  mkdirSync(dirname(path), { recursive: true });
  // Hidden: nobody reads it as an entry while it is there.
  const temporary = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    place(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
