import type { Nodes, Text } from 'hast';

/** Characters between which a line break is no blank: Chinese ones, and quotation marks beside them. */
const chinese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
/** Signs that bring their own blank, whatever stands on the other side. */
const fullWidthSign = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;
const quotation = /[\u2018-\u201f\u2014\u2026]/;

/**
 * Takes out the line breaks of a tree that stand between Chinese characters:
 * a browser would show them as blanks. Also where bold or a link begins or ends
 * at the break. Breaks that an author asked for, and code, stay.
 */
export function joinLines(tree: Nodes): void {
  const texts: (Text | undefined)[] = [];
  collect(tree, texts);
  texts.forEach((node, index) => {
    if (!node?.value.includes('\n')) return;
    const [before, after] = [texts[index - 1]?.value.at(-1), texts[index + 1]?.value[0]];
    node.value = node.value.replace(/[ \t]*\n[ \t]*/g, (gap, offset: number, whole: string) => {
      const left = offset > 0 ? whole[offset - 1] : before;
      const right = offset + gap.length < whole.length ? whole[offset + gap.length] : after;
      return left !== undefined && right !== undefined && isJoined(left, right) ? '' : gap;
    });
  });
}

function isJoined(left: string, right: string): boolean {
  if (fullWidthSign.test(left) || fullWidthSign.test(right)) return true;
  const [one, other] = [chinese.test(left), chinese.test(right)];
  return (one && other) || (one && quotation.test(right)) || (other && quotation.test(left));
}

const inline = new Set('a code del em strong sup'.split(' '));

/** The texts of a tree in order; `undefined` where one does not run on into the next. */
function collect(node: Nodes, texts: (Text | undefined)[]): void {
  if (node.type === 'text') {
    texts.push(node);
    return;
  }
  if (!('children' in node)) return;
  if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) {
    texts.push(undefined);
    return;
  }
  const isInline = node.type === 'element' && inline.has(node.tagName);
  if (!isInline) texts.push(undefined);
  for (const child of node.children) collect(child, texts);
  if (!isInline) texts.push(undefined);
}
