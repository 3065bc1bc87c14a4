/* Pieces of a Markdown document. Whatever stands in a text comes out as that text, and as nothing else. */

/** A text on one line, with what Markdown would read as its own marks escaped: for the middle of a line. */
export function inline(text: string): string {
  return (
    text
      .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
      .trim()
      .replaceAll(/[\\`*_[\]<>|~&@]/g, '\\$&')
      // Addresses would become links, wherever they lead.
      .replaceAll(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
  );
}

/** The same for the beginning of a line, where more is a mark. */
export function lineOf(text: string): string {
  return inline(text)
    .replace(/^([-+#=:])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

export const heading = (depth: number, text: string): string => `${'#'.repeat(depth)} ${lineOf(text)}`;

export const strong = (text: string): string => `**${inline(text)}**`;

/** Words that lead to `address`; the words alone where there is none. */
export function link(text: string, address: string | undefined): string {
  if (address === undefined) return inline(text);
  return `[${inline(text)}](${safeAddress(address)})`;
}

/** An address in which what would end it, or is no part of one, is written as its code. */
const safeAddress = (address: string): string =>
  address.replaceAll(/[\s<>()\\[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** An address that leads where it says. */
export const bareLink = (address: string): string => `<${safeAddress(address)}>`;

/** Lines of Markdown as a list, numbered where `ordered`; nothing where there are none. */
export function list(items: readonly string[], ordered = false): string[] {
  if (items.length === 0) return [];
  return [items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n')];
}

/** Blocks as a document. */
export const document = (blocks: readonly string[]): string => `${blocks.filter(Boolean).join('\n\n')}\n`;
