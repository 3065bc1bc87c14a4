import { closeSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Problem } from '../../schema/fault.ts';
import type { Telling } from '../../schema/telling.ts';
import type { Wording } from '../../schema/text.ts';

/** How an import file is read, or why it is not. */
export type FileKind = 'csv' | 'workbook' | 'lines' | { refused: Problem };

/** The largest file that is read: some ten times a list of 50,000 rows. */
export const largestImport = 256 * 1024 * 1024;

const kinds: Readonly<Record<string, Extract<FileKind, string>>> = {
  '.csv': 'csv',
  '.xlsx': 'workbook',
  '.xlsm': 'workbook',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

const others: Readonly<Record<string, Wording>> = {
  '.xls': { zh: '旧版 Excel 工作簿', en: 'an old Excel workbook' },
  '.xlsb': { zh: '二进制 Excel 工作簿', en: 'a binary Excel workbook' },
  '.xlt': { zh: 'Excel 模板', en: 'an Excel template' },
  '.xltx': { zh: 'Excel 模板', en: 'an Excel template' },
  '.et': { zh: 'WPS 表格', en: 'a WPS workbook' },
  '.ett': { zh: 'WPS 表格模板', en: 'a WPS template' },
  '.ods': { zh: 'OpenDocument 表格', en: 'an OpenDocument workbook' },
  '.fods': { zh: 'OpenDocument 表格', en: 'an OpenDocument workbook' },
  '.numbers': { zh: 'Numbers 表格', en: 'a Numbers workbook' },
  '.txt': { zh: '文本文件', en: 'a text file' },
  '.tsv': { zh: '制表符分隔的文本', en: 'text with tabs' },
  '.json': { zh: 'JSON 文件', en: 'a JSON file' },
  '.doc': { zh: 'Word 文档', en: 'a Word document' },
  '.docx': { zh: 'Word 文档', en: 'a Word document' },
  '.wps': { zh: 'WPS 文字文档', en: 'a WPS document' },
  '.pdf': { zh: 'PDF 文件', en: 'a PDF file' },
  '.zip': { zh: '压缩包', en: 'an archive' },
  '.rar': { zh: '压缩包', en: 'an archive' },
  '.7z': { zh: '压缩包', en: 'an archive' },
  '.html': { zh: '网页', en: 'a web page' },
  '.htm': { zh: '网页', en: 'a web page' },
};

/** Tells how a file is to be read, by what it is, its ending and its first bytes. It need not be there. */
export function fileKind(path: string): FileKind {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return refuse(noFile(lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false));
  if (status.isDirectory()) return refuse(folder);
  if (!status.isFile()) return refuse(noPlainFile);
  const ending = extname(path).toLowerCase();
  const kind = kinds[ending];
  if (!kind) return refuse(otherKind(ending || '—', others[ending]));
  if (status.size > largestImport) return refuse(tooLarge(status.size));
  let first: Buffer;
  try {
    first = firstBytes(path);
  } catch {
    return refuse(notReadable);
  }
  if (first.length === 0) return refuse(nothing);
  const isArchive = first.toString('latin1').startsWith('PK\u0003\u0004');
  if (first.toString('hex').startsWith('d0cf11e0a1b11ae1')) return refuse(oldWorkbook(ending));
  if (kind === 'workbook' ? !isArchive : isArchive) return refuse(notWhatItSays(ending, isArchive));
  return kind;
}

function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(8);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, 8, 0));
  } finally {
    closeSync(file);
  }
}

const refuse = (telling: Partial<Telling> & Omit<Telling, 'rule'>): FileKind => ({
  refused: { line: 1, column: 1, severity: 'error', rule: 'unreadable', ...telling },
});

const saveAs: Wording = {
  zh: '用 Excel 或 WPS 打开，另存为 .xlsx（或 UTF-8 编码的 .csv），再导入。',
  en: 'Open it in a spreadsheet program, save it as .xlsx (or as .csv in UTF-8), and import that.',
};

const otherKind = (ending: string, name: Wording | undefined): Omit<Telling, 'rule'> => ({
  message: {
    zh: `不能导入 ${ending} 文件${name ? `（${name.zh}）` : ''}。`,
    en: `A file that ends in ${ending}${name ? ` (${name.en})` : ''} cannot be imported.`,
  },
  hint: saveAs,
});

const oldWorkbook = (ending: string): Omit<Telling, 'rule'> => ({
  message: {
    zh: `这个 ${ending} 文件其实是旧版 .xls 工作簿，或者设了打开密码。`,
    en: `This ${ending} file is an old .xls workbook in fact, or one with a password.`,
  },
  hint: { zh: `去掉密码；${saveAs.zh}`, en: `Take the password away. ${saveAs.en}` },
});

const notWhatItSays = (ending: string, isArchive: boolean): Omit<Telling, 'rule'> => ({
  message: isArchive
    ? {
        zh: `这个 ${ending} 文件其实是工作簿或压缩包，只是改了扩展名。`,
        en: `This ${ending} file is a workbook or an archive in fact, with another ending.`,
      }
    : { zh: `这个 ${ending} 文件不是工作簿。`, en: `This ${ending} file is no workbook.` },
  hint: saveAs,
});

const tooLarge = (size: number): Omit<Telling, 'rule'> => ({
  message: {
    zh: `文件有 ${Math.ceil(size / 1024 / 1024)} MiB，上限是 ${largestImport / 1024 / 1024} MiB。`,
    en: `The file has ${Math.ceil(size / 1024 / 1024)} MiB; the limit is ${largestImport / 1024 / 1024} MiB.`,
  },
  hint: { zh: '分成几个文件，逐个导入。', en: 'Divide it into several files, and import one after the other.' },
});

const noFile = (isLink: boolean): Omit<Telling, 'rule'> => ({
  message: isLink
    ? { zh: '这个链接指向的文件不存在。', en: 'The link leads to no file.' }
    : { zh: '没有这个文件。', en: 'There is no such file.' },
  hint: { zh: '检查路径和文件名。', en: 'Check the path and the name.' },
});

const folder: Omit<Telling, 'rule'> = {
  message: { zh: '这是一个文件夹，不是文件。', en: 'This is a folder, not a file.' },
  hint: { zh: '写出文件夹里那个表格的路径。', en: 'Give the path of the list that lies in it.' },
};

const noPlainFile: Omit<Telling, 'rule'> = {
  message: { zh: '这是管道或设备，不是普通文件。', en: 'This is a pipe or a device, not a plain file.' },
  hint: { zh: '先存成 .xlsx、.csv 或 .jsonl 文件。', en: 'Save it as an .xlsx, .csv or .jsonl file first.' },
};

const notReadable: Omit<Telling, 'rule'> = {
  message: { zh: '文件读不出来。', en: 'The file cannot be read.' },
  hint: {
    zh: '检查文件的读取权限，以及是否正被别的程序占用。',
    en: 'Check its permissions, and whether another program holds it.',
  },
};

const nothing: Telling = {
  rule: 'empty-table',
  message: { zh: '文件是空的。', en: 'The file is empty.' },
  hint: { zh: '检查是否选对了文件。', en: 'Check whether it is the right one.' },
};
