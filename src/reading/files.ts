import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { entryKinds } from '../schema/entry-kinds.ts';
import type { Fault, Place } from '../schema/fault.ts';
import { placeIn } from '../schema/place.ts';
import type { ReadingRule } from '../schema/rule-name.ts';
import type { Telling } from '../schema/telling.ts';
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
 * or the reason why it is refused: a link, no plain file, too large, not
 * readable, not UTF-8, with NUL bytes. `root` is what names are relative to.
 */
export function readTextFile(root: string, path: string): TextFile | Fault {
  const name = fileName(root, path);
  const status = statusOf(path);
  if (!status) return refusal(name, 'no-file', refusals.vanished);
  if (status.isSymbolicLink()) return refusal(name, 'link', refusals.link);
  if (!status.isFile()) return refusal(name, 'no-file', refusals.noFile);
  if (status.size > largestFile) {
    const size = Math.ceil(status.size / 1024);
    return refusal(name, 'file-size', {
      message: {
        zh: `文件有 ${size} KiB，上限是 ${largestFile / 1024} KiB。`,
        en: `The file has ${size} KiB; the limit is ${largestFile / 1024} KiB.`,
      },
      hint: { zh: '缩短正文，图片放到 public/images/。', en: 'Shorten the body; images belong into public/images/.' },
    });
  }
  const bytes = readBytes(path);
  if (!bytes) return refusal(name, 'no-file', refusals.unreadable);
  const nul = bytes.indexOf(0);
  if (nul >= 0 && !isUtf16(bytes)) return { ...refusal(name, 'encoding', refusals.nul), ...placeInBytes(bytes, nul) };
  try {
    const text = decoder.decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    const conflict = findConflict(text);
    if (conflict >= 0) return { ...refusal(name, 'merge-conflict', refusals.conflict), ...placeIn(text, conflict) };
    if (nul < 0) return { name, base: path.slice(path.lastIndexOf(sep) + 1), text };
  } catch {
    // Told below, at the first line that is not UTF-8.
  }
  return { ...refusal(name, 'encoding', refusals.encoding), ...(nul < 0 ? firstBadLine(bytes) : {}) };
}

const entryFolders = Object.values(entryKinds).map(({ folder }) => `${folder}/`);

const saveAsText: Wording = { zh: '用文本编辑器另存为 UTF-8。', en: 'Save it as UTF-8 in a text editor.' };

const refusals = {
  link: {
    message: { zh: '这是一个链接，不是文件。', en: 'This is a link, not a file.' },
    hint: { zh: '放入文件本身。', en: 'Put the file itself here.' },
  },
  noFile: {
    message: { zh: '这不是普通文件。', en: 'This is no plain file.' },
    hint: {
      zh: `条目直接放在 ${entryFolders.join(' 或 ')} 里，不建子文件夹；其他东西移走。`,
      en: `Entries lie directly in ${entryFolders.join(' or ')}, without folders; move everything else away.`,
    },
  },
  stray: {
    message: { zh: '这里不放别的文件，谁也不会读到它。', en: 'Nothing else lies here: nobody would ever read it.' },
    hint: {
      zh: `条目放进 ${entryFolders.join(' 或 ')}，图片放进 public/images/，其他东西移走。`,
      en: `Entries belong into ${entryFolders.join(' or ')}, images into public/images/; move everything else away.`,
    },
  },
  conflict: {
    message: { zh: '文件里还有没有解决的合并冲突。', en: 'A merge conflict in the file is not resolved.' },
    hint: {
      zh: '在 <<<<<<< 和 >>>>>>> 之间只留下要的内容，删去这三行标记。',
      en: 'Between <<<<<<< and >>>>>>> keep what is right, and delete the three lines of marks.',
    },
  },
  vanished: {
    message: {
      zh: '文件在检查时消失了，或读不到。',
      en: 'The file vanished while it was checked, or cannot be reached.',
    },
    hint: {
      zh: '文件没有写完或没有同步完的，等一等再检查一次。',
      en: 'Where it was being written or synchronised, wait and check again.',
    },
  },
  noFolder: {
    message: { zh: '这里应是一个文件夹。', en: 'A folder should be here.' },
    hint: {
      zh: `移走它，建一个同名的文件夹；条目直接放在 ${entryFolders.join(' 或 ')} 里。`,
      en: `Move it away, and make a folder of this name; entries lie directly in ${entryFolders.join(' or ')}.`,
    },
  },
  closedFolder: {
    message: {
      zh: '文件夹打不开，里面的文件没有检查。',
      en: 'The folder cannot be opened: what lies in it was not checked.',
    },
    hint: { zh: '检查文件夹的读取权限。', en: 'Check the permissions of the folder.' },
  },
  notUtf8: {
    message: { zh: '文件名不是 UTF-8 编码。', en: 'The file’s name is not UTF-8.' },
    hint: {
      zh: '把文件改名为 <id>.mdx，id 只用小写英文字母、数字和连字符。',
      en: 'Call it <id>.mdx, the id in lower-case letters, digits and hyphens.',
    },
  },
  unreadable: {
    message: { zh: '文件读不出来。', en: 'The file cannot be read.' },
    hint: { zh: '检查文件的读取权限。', en: 'Check the permissions of the file.' },
  },
  nul: {
    message: { zh: '文件里有 NUL 字节。', en: 'The file holds NUL bytes.' },
    hint: saveAsText,
  },
  encoding: {
    message: { zh: '文件不是 UTF-8 编码。', en: 'The file is not UTF-8.' },
    hint: saveAsText,
  },
} as const satisfies Record<string, Omit<Telling, 'rule'>>;

/** Where a conflict that git left in a text begins, or -1. */
function findConflict(text: string): number {
  const begins = text.search(/^<{7} /m);
  const divides = begins < 0 ? -1 : text.indexOf('\n=======\n', begins);
  return divides >= 0 && text.indexOf('\n>>>>>>> ', divides) >= 0 ? begins : -1;
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const isUtf16 = (bytes: Buffer): boolean => /^(?:fffe|feff)/.test(bytes.subarray(0, 2).toString('hex'));

function placeInBytes(bytes: Buffer, index: number): Place {
  const before = bytes.subarray(0, index).toString('utf8').split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The first line whose bytes are not UTF-8. No character of several bytes holds a line end. */
function firstBadLine(bytes: Buffer): Place {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return { line, column: 1 };
    }
    if (end < 0) break;
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** What a system or an office program leaves in a folder unasked; hidden files are passed over as well. */
const ofTheSystem = /^(?:\.|~\$|(?:thumbs|ehthumbs|ehthumbs_vista)\.db$|desktop\.ini$)/i;

/** What lies in a folder, by name, and what of it cannot be read by its name. */
export interface Listing {
  paths: string[];
  faults: Fault[];
}

/** Lists `folder`, but for hidden files and those of the system; a missing folder has nothing. */
export function listFolder(root: string, folder: string): Listing {
  let names: Buffer[];
  try {
    names = readdirSync(folder, { encoding: 'buffer' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { paths: [], faults: [] };
    const words = code === 'ENOTDIR' || code === 'ELOOP' ? refusals.noFolder : refusals.closedFolder;
    return { paths: [], faults: [refusal(fileName(root, folder), 'no-file', words)] };
  }
  const listing: Listing = { paths: [], faults: [] };
  for (const bytes of names) {
    const name = bytes.toString('utf8');
    if (ofTheSystem.test(name)) continue;
    if (Buffer.from(name, 'utf8').equals(bytes)) listing.paths.push(join(folder, name));
    else listing.faults.push(refusal(fileName(root, join(folder, escaped(bytes))), 'file-name', refusals.notUtf8));
  }
  listing.paths.sort();
  return listing;
}

/** A name with its bytes that are no ASCII written out. */
const escaped = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** What lies in `folder` and is neither one of `expected` nor a read-me: nobody would ever read it. */
export function strayFiles(root: string, folder: string, expected: readonly string[]): Fault[] {
  const { paths, faults } = listFolder(root, folder);
  const strays = paths.flatMap((path) => {
    const base = path.slice(path.lastIndexOf(sep) + 1);
    if (/^readme/i.test(base)) return [];
    if (!expected.includes(base)) return [refusal(fileName(root, path), 'no-file', refusals.stray)];
    return statusOf(path)?.isSymbolicLink() ? [refusal(fileName(root, path), 'link', refusals.link)] : [];
  });
  return [...faults, ...strays];
}

export function isFault(value: TextFile | Fault): value is Fault {
  return 'rule' in value;
}

function refusal(file: string, rule: ReadingRule, words: Omit<Telling, 'rule'>): Fault {
  return { file, line: 1, column: 1, severity: 'error', rule, ...words };
}
