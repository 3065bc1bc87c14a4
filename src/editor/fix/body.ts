import type { Nodes } from 'mdast';
import { literalAngles } from '../../dialect/literals.ts';
import { parseBody } from '../../dialect/parse.ts';
import { satteri } from '../../dialect/satteri.ts';
import { findRadicals } from '../../schema/radicals.ts';
import { applyEdits, type Edit } from './edit.ts';
import { mendFigures, mendRadicals, withPlainCharacters } from './figures.ts';

/**
 * A body with its comments, addresses in angle brackets, less-than signs,
 * figures and blanks mended. Code stays as it is; a change that would alter
 * what the body says, or bring a fault, is not made.
 */
export function mendBody(body: string): string {
  const steps = [mendSyntax, mendCharacters, mendTexts, mendBlanks];
  return steps.reduce((text, step) => {
    const mended = step(text);
    return mended !== text && isNoWorse(text, mended) ? mended : text;
  }, body);
}

const comment = /<!--[\s\S]*?-->/g;
const angleAddress = /<((?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/g;

/** Comments go; addresses in angle brackets become links. */
function mendSyntax(body: string): string {
  const edits: Edit[] = [
    ...[...body.matchAll(comment)].map(({ 0: found, index }) => withoutComment(body, index, index + found.length)),
    ...[...body.matchAll(angleAddress)].map(({ 0: found, 1: address = '', index }) => ({
      start: index,
      end: index + found.length,
      text: linkTo(address),
    })),
  ];
  if (edits.length === 0) return body;
  // What stands in code is shown as it is: the rest is hidden from the parser to find out.
  const blank = (text: string) => text.replace(/[^\n]/g, 'x');
  const code = rangesOf(body.replace(comment, blank).replace(angleAddress, blank), ['code', 'inlineCode']);
  if (!code) return body;
  return applyEdits(
    body,
    edits.filter(({ start }) => !code.some(([from, to]) => start >= from && start < to)),
  );
}

/** The removal of a comment, and of its line where it stands alone. */
function withoutComment(body: string, start: number, end: number): Edit {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = body.indexOf('\n', end);
  const alone = !body.slice(lineStart, start).trim() && !body.slice(end, lineEnd < 0 ? undefined : lineEnd).trim();
  return alone
    ? { start: lineStart, end: lineEnd < 0 ? body.length : lineEnd + 1, text: '' }
    : { start, end, text: '' };
}

function linkTo(address: string): string {
  const target = /^(?:https?|mailto):/i.test(address) ? address : `mailto:${address}`;
  const destination = target.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${address.replace(/^mailto:/, '').replace(/[[\]*_`\\]/g, '\\$&')}](${destination})`;
}

/** Radicals become the characters that are meant. */
function mendCharacters(body: string): string {
  const code = findRadicals(body).length > 0 ? rangesOf(body, ['code', 'inlineCode']) : undefined;
  if (!code) return body;
  return applyEdits(
    body,
    mendRadicals(body).filter(({ start }) => !code.some(([from, to]) => start >= from && start < to)),
  );
}

/** Less-than signs that only this dialect takes for text are escaped, as every MDX reader knows them; figures are mended. */
function mendTexts(body: string): string {
  const texts = rangesOf(body, ['text']);
  if (!texts) return body;
  const edits = texts.flatMap(([start, end]) => mendFigures(body.slice(start, end), start));
  const angles = literalAngles(body)
    .filter((offset) => texts.some(([start, end]) => offset >= start && offset < end) && body[offset - 1] !== '\\')
    .map((offset) => ({ start: offset, end: offset, text: '\\' }));
  return applyEdits(body, [...edits, ...angles]);
}

/** Blanks at the ends of lines, but for the two that break a line; runs of empty lines; the end of the file. */
function mendBlanks(body: string): string {
  const code = rangesOf(body, ['code']);
  if (!code) return body;
  const inCode = (offset: number): boolean => code.some(([from, to]) => offset >= from && offset < to);
  const edits: Edit[] = [];
  for (const { 0: blanks, index } of body.matchAll(/[ \t]+(?=\n|$)/g)) {
    const breaks =
      blanks.length > 1 && /^\n[ \t]*\S/.test(body.slice(index + blanks.length)) && /\S/.test(body[index - 1] ?? '\n');
    if (!breaks && !inCode(index)) edits.push({ start: index, end: index + blanks.length, text: '' });
  }
  for (const { 0: lines, index } of body.matchAll(/\n(?:[ \t]*\n){2,}/g)) {
    if (!inCode(index + 1)) edits.push({ start: index, end: index + lines.length, text: '\n\n' });
  }
  return applyEdits(body, edits).replace(/\s*$/, '\n').replace(/^\n$/, '');
}

/** Where nodes of these kinds stand; `undefined` where the body cannot be read. */
function rangesOf(body: string, types: readonly Nodes['type'][]): [start: number, end: number][] | undefined {
  const { tree } = parseBody(body, satteri);
  if (!tree) return undefined;
  const ranges: [number, number][] = [];
  const visit = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    if (types.includes(node.type) && start?.offset !== undefined && end?.offset !== undefined)
      ranges.push([start.offset, end.offset]);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return ranges;
}

/** Whether a body has no more faults than before, and says the same where it could be read before. */
function isNoWorse(before: string, after: string): boolean {
  const [old, mended] = [parseBody(before, satteri), parseBody(after, satteri)];
  if (mended.problems.length > old.problems.length) return false;
  return old.problems.length > 0 || wordsOf(old.tree) === wordsOf(mended.tree);
}

function wordsOf(node: Nodes | undefined): string {
  if (!node) return '';
  const own = 'value' in node ? withPlainCharacters(node.value) : '';
  // A text may come in several pieces, as escapes divide it.
  if (node.type === 'text') return own;
  const mark = 'url' in node ? ` ${node.type} ${node.url} ` : ` ${node.type} `;
  return own + mark + ('children' in node ? node.children.map(wordsOf).join('') : '');
}
