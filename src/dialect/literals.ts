import { asterisk, maskMeasures, tilde } from './marks.ts';

/*
 * Chinese and technical prose trips over MDX: 缺陷率<1%, 5<x<10, a line that
 * begins with the word "import". What is unambiguous is taken as text: its
 * first character is swapped for a stand-in of the same length before the
 * parser sees it, and put back into the tree afterwards.
 */

/** Stand-ins, from the private-use area, which bodies may not use themselves. */
const standIns: Record<string, string> = {
  '\ue000': '<',
  '\ue001': '',
  '\ue002': 'i',
  '\ue003': 'e',
  [tilde]: '~',
  [asterisk]: '*',
};
const literalLess = '\ue000';

/** Takes the place of a character that was reported, so that the rest can still be parsed. */
export const reported = '\ue001';

/** A `<` that cannot begin a tag: before a digit, a space, punctuation or a Chinese character. */
const notATag =
  /<(?=[\d\s<=≤≥.,;:+*&^#|~()[\]"'“”‘’\-–—−±×÷\u2e80-\u9fff\uff00-\uff20\uff3b-\uff40\uff5b-\uffef]|\$\d|$)/gm;

/** The text with everything literal masked; line and column of all else stay as they are. */
export function maskLiterals(text: string): string {
  const masked = text
    .replace(/[\ue000-\ue005]/g, '\ufffd')
    .replace(notATag, (sign, offset: number, whole: string) => (isEscaped(whole, offset) ? sign : literalLess))
    .replace(/<(?=[A-Za-z])/g, (sign, offset: number, whole: string) =>
      isComparison(whole, offset) ? literalLess : sign,
    )
    .replace(/^(?:import|export)\b/gm, (word, offset: number, whole: string) =>
      isModuleStatement(paragraphAt(whole, offset)) ? word : (word[0] === 'i' ? '\ue002' : '\ue003') + word.slice(1),
    );
  return maskMeasures(masked);
}

/** Whether a backslash before it makes a sign text already. */
function isEscaped(text: string, offset: number): boolean {
  let backslashes = 0;
  while (text[offset - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Where `<` stands that is taken for text. */
export function literalAngles(text: string): number[] {
  const masked = maskLiterals(text);
  return [...masked.matchAll(/\ue000/g)].map(({ index }) => index);
}

/** Puts the masked characters of a tree back; `letters` are those that stood beside marks, by their stand-in. */
export function restoreLiterals(node: object, letters: ReadonlyMap<string, string>): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') {
      if (/[\ue000-\ue005\u2801-\u28ff]|%EE%80%8/.test(value)) Object.assign(node, { [key]: restored(value, letters) });
    } else if (typeof value === 'object' && value !== null && key !== 'position') restoreLiterals(value, letters);
  }
}

const restored = (value: string, letters: ReadonlyMap<string, string>): string =>
  value
    .replace(/[\u2801-\u28ff]/g, (mark) => letters.get(mark) ?? mark)
    .replace(/[\ue000-\ue005]/g, (mark) => standIns[mark] ?? '')
    .replace(/%EE%80%8([0-5])/g, (_whole, digit: string) =>
      encodeURI(standIns[String.fromCodePoint(0xe000 + Number(digit))] ?? ''),
    );

/**
 * Whether a `<` before a letter compares two quantities (5<x<10, 温度<T1 时):
 * something stands on its left, a short name on its right, and nothing closes
 * it as a tag would be closed.
 */
function isComparison(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset);
  if (!/[\p{L}\p{N})）\]%％”’′°\ue000]\s?$/u.test(before.replace(/^.*\n/s, ''))) return false;
  const rest = text.slice(offset + 1, offset + 400);
  const [name] =
    /^(?:[A-Za-z]{1,2}\d{0,3}(?:_[A-Za-z0-9]{1,8})?|[A-Z](?:max|min|lim|set|ref|avg))(?![\w.:-])/.exec(rest) ?? [];
  if (!name) return false;
  // No tag goes on like this after its name.
  if (/^[，。；、：！？）】》」』”’\u4e00-\u9fff]/.test(rest.slice(name.length))) return true;
  const [tail = ''] = rest
    .slice(name.length)
    .replace(/\\[<>{"'`]/g, '')
    .split(/[<\ue000]|\n[ \t]*\n/, 1);
  return !/[>="'`{]/.test(tail);
}

/** The text from `offset` to the next empty line. */
function paragraphAt(text: string, offset: number): string {
  return text.slice(offset, offset + 2000).split('\n\n', 1)[0] ?? '';
}

/** Whether a paragraph begins as an import or export statement of a program does, rather than as a sentence. */
export function isModuleStatement(paragraph: string): boolean {
  return (
    /^import\s*["'`{*]/.test(paragraph) ||
    /^import\s*(?:\.\s*meta\b|\(\s*["'`])/.test(paragraph) ||
    /^import\s+(?:(?:type|defer|source)\s+)?[\w$]+\s*(?:,\s*[{*]|=|from\s*["'`])/.test(paragraph) ||
    /^import\s+type\s*[{*]/.test(paragraph) ||
    /^export\s*[{*]/.test(paragraph) ||
    /^export\s+default\b/.test(paragraph) ||
    /^export\s+(?:declare\s+)?(?:const|let|var|type)\s+(?:[\w$]+\s*(?:[=;:,<]|$)|[{[])/m.test(paragraph) ||
    /^export\s+(?:async\s+)?function\s*\*?\s*[\w$]*\s*\(/.test(paragraph) ||
    /^export\s+(?:abstract\s+)?(?:class|interface|enum|namespace)\s[\w$\s.]*\{/.test(paragraph)
  );
}
