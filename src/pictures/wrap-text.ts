import { textWidth } from './drawing.ts';

/** Breaks a text into lines that fit: between words, and Chinese between characters, never before its punctuation. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of text.match(/[A-Za-z0-9][^\s\u2e80-\uffef]*\s?|[^\s][，。；、：）”》！？]*\s?/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + part.trimEnd(), size) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}
