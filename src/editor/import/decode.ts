/** A text file's text, with line ends as `\n` and no byte-order mark, and the encoding that it turned out to have. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** Text by its byte-order mark, else as UTF-8; where it is not, as GB18030, in which Chinese spreadsheet programs save. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (marked) return { text: read(bytes, marked), encoding: marked.toUpperCase() };
  try {
    return { text: read(bytes, 'utf-8'), encoding: 'UTF-8' };
  } catch {
    return { text: read(bytes, 'gb18030'), encoding: 'GB18030' };
  }
}

function read(bytes: Uint8Array, encoding: string): string {
  return withPlainLineEnds(new TextDecoder(encoding, { fatal: true }).decode(bytes)).replace(/^\ufeff/, '');
}

/** Line ends as `\n`, also those of Windows and of old Macs. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
