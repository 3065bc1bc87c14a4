/**
 * Stands in an entry's indexed content between its three parts: what the result
 * shows anyway (title, summary), the text that an excerpt is taken from, and the
 * words it is found by besides (names, terms, aliases, the other language).
 */
export const divider = '‖';

/**
 * A text as the index reads it. Pagefind takes letters and digits that only a
 * full-width mark parts for one word ("YOLOv8，5G"), and would hide the second;
 * a zero-width space after the mark parts them without showing in an excerpt.
 */
export function partWords(text: string): string {
  return text.replace(/([，。、；：（）！？／～—…“”‘’《》【】·・])(?=[\p{L}\p{N}])/gu, '$1\u200b');
}
