import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../../schema/fault.ts';
import type { Telling } from '../../schema/telling.ts';

/** A text file's text, with line ends as `\n` and no byte-order mark, and the encoding that it turned out to have. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** Bytes that are no text of one encoding: `line` has the first of them. */
export interface NoText {
  line: number;
}

/**
 * Text by its byte-order mark, or as UTF-16 where every other byte is nought,
 * else as UTF-8; where it is not, as GB18030, in which Chinese spreadsheet
 * programs save. UTF-8 with a few broken bytes is not taken for that: its
 * Chinese would come out as other Chinese.
 */
export function decodeText(bytes: Uint8Array): Decoded | NoText {
  const wide = utf16Of(bytes);
  if (wide) return read(bytes, wide) ?? { line: 1 };
  const plain = read(bytes, 'utf-8');
  if (plain) return plain;
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.match(/\ufffd/g)?.length ?? 0;
  const sound = lenient.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  const isGb18030 = sound <= 4 * broken;
  return (isGb18030 && read(bytes, 'gb18030')) || { line: lineOf(lenient, isGb18030, bytes) };
}

export const isText = (decoded: Decoded | NoText): decoded is Decoded => 'text' in decoded;

/** The text of a file that goes with an import. Throws, naming the line, where it is none. */
export function textOfFile(path: string): string {
  const decoded = decodeText(readFileSync(path));
  if (isText(decoded)) return decoded.text;
  throw new Error(`${basename(path)}:${decoded.line}: neither UTF-8 nor GB18030`);
}

/** What to tell of bytes that are no text. */
export const noText = ({ line }: NoText): Problem => ({ line, column: 1, severity: 'error', ...brokenBytes });

const brokenBytes: Telling = {
  rule: 'unreadable',
  message: {
    zh: '这一行的字节不是 UTF-8 也不是 GB18030，或者文件里混有两种编码，读出来会是乱码。',
    en: 'The bytes of this line are neither UTF-8 nor GB18030, or the file mixes the two.',
  },
  hint: {
    zh: '用表格软件打开，改正这一行的乱码，另存为 .xlsx 或 UTF-8 编码的 .csv。',
    en: 'Open it in a spreadsheet program, mend what is garbled there, and save it as .xlsx, or as .csv in UTF-8.',
  },
};

function utf16Of([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first && third)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second && fourth)) return 'utf-16be';
  return undefined;
}

/** The line of the first byte that does not fit. */
function lineOf(lenient: string, isGb18030: boolean, bytes: Uint8Array): number {
  const text = isGb18030 ? new TextDecoder('gb18030').decode(bytes) : lenient;
  return withPlainLineEnds(text.slice(0, Math.max(0, text.indexOf('\ufffd')))).split('\n').length;
}

function read(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: withPlainLineEnds(text).replace(/^\ufeff/, ''), encoding: encoding.toUpperCase() };
  } catch {
    return undefined;
  }
}

/** Line ends as `\n`, also those of Windows and of old Macs. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
