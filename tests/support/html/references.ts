import { UnsoundHtml } from './unsound-html.ts';

/** The names of characters that the site writes. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** A text without its references to characters. What might be one, and is not known, is refused. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+);|#(\d+);|(\w+);|(?=[#\w]))/gi, (reference, hexadecimal, decimal, name, at) => {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const character = name ? named[name] : isCharacter(code) ? String.fromCodePoint(code) : undefined;
    if (character === undefined) throw new UnsoundHtml(`no character “${reference}”`, text, at);
    return character;
  });
}

/** Browsers take other numbers for other characters. */
const isCharacter = (code: number) =>
  (code >= 0x20 && code < 0x7f) || (code > 0x9f && code < 0xd800) || (code > 0xdfff && code < 0x110000);
