import { isHan } from './analyse.ts';

/** Characters of the levels of GB 2312, in its order: those of simplified Chinese in use. */
export function usualCharacters(): string {
  const bytes: number[] = [];
  for (let high = 0xb0; high <= 0xf7; high += 1) for (let low = 0xa1; low <= 0xfe; low += 1) bytes.push(high, low);
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes));
}

let usual: ReadonlySet<string> | undefined;

/** Whether a text has none but usual characters: one that has others may be in traditional ones. */
export function isUsual(text: string): boolean {
  usual ??= new Set(usualCharacters());
  const known = usual;
  return [...text].every((character) => known.has(character) || !isHan(character));
}
