import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Fault } from '../schema/fault.ts';
import type { Wording } from '../schema/text.ts';

/** The largest file that is read, in bytes. */
export const largestFile = 256 * 1024;

/** A text file of `content/` or `seeds/`; `name` is relative to the project's root. */
export interface TextFile {
  name: string;
  /** File name without its folder. */
  base: string;
  text: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** `path` relative to `root`, with forward slashes. */
export function fileName(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/**
 * The text of one file, with line ends as `\n` and without a byte-order mark;
 * or the reason why it is refused: a link, too large, not UTF-8, with NUL bytes.
 */
export function readTextFile(root: string, path: string): TextFile | Fault {
  const name = fileName(root, path);
  const status = lstatSync(path);
  if (status.isSymbolicLink()) {
    return refusal(
      name,
      'link',
      { zh: '这是一个链接，不是文件。', en: 'This is a link, not a file.' },
      { zh: '放入文件本身。', en: 'Put the file itself here.' },
    );
  }
  if (status.size > largestFile) {
    const size = Math.ceil(status.size / 1024);
    return refusal(
      name,
      'file-size',
      {
        zh: `文件有 ${size} KiB，上限是 ${largestFile / 1024} KiB。`,
        en: `The file has ${size} KiB; the limit is ${largestFile / 1024} KiB.`,
      },
      { zh: '缩短正文，图片放到 public/images/。', en: 'Shorten the body; images belong into public/images/.' },
    );
  }
  const bytes = readFileSync(path);
  if (bytes.includes(0)) {
    return refusal(
      name,
      'encoding',
      { zh: '文件里有 NUL 字节。', en: 'The file holds NUL bytes.' },
      { zh: '用文本编辑器另存为 UTF-8。', en: 'Save it as UTF-8 in a text editor.' },
    );
  }
  try {
    const text = decoder.decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    return { name, base: path.slice(path.lastIndexOf(sep) + 1), text };
  } catch {
    return refusal(
      name,
      'encoding',
      { zh: '文件不是 UTF-8 编码。', en: 'The file is not UTF-8.' },
      { zh: '用文本编辑器另存为 UTF-8。', en: 'Save it as UTF-8 in a text editor.' },
    );
  }
}

/** Every file of `folder` (not of folders in it), by name; a missing folder has none. */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

export function isFault(value: TextFile | Fault): value is Fault {
  return 'rule' in value;
}

function refusal(file: string, rule: string, message: Wording, hint: Wording): Fault {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}
