import type { BodyProblem } from './problem.ts';

/*
 * Bounds within which any body is parsed in well under a second. An honest
 * entry is far below them: 3,000 characters are the most that its text may have.
 */
export const longestBody = 32_768;
const mostBraces = 200;
const mostAngles = 500;
const deepestNesting = 40;

/** What makes a body too long to be parsed. */
export function judgeLength(body: string): BodyProblem | undefined {
  if (body.length <= longestBody) return undefined;
  return {
    offset: 0,
    severity: 'error',
    rule: 'body-length',
    message: {
      zh: `正文有 ${body.length} 个字符，太长，没有继续检查。`,
      en: `The body has ${body.length} characters: too long, and not checked further.`,
    },
    hint: { zh: '正文不超过 3000 个汉字。', en: 'A body has 3,000 Chinese characters at most.' },
  };
}

/** What makes a body, with its literal signs masked, too intricate to be parsed. */
export function judgeSigns(masked: string): BodyProblem | undefined {
  const quotes = masked.search(/^(?:[ \t]*>){41}/m);
  if (quotes >= 0) return intricate(quotes);
  return tooMany(masked, '{', mostBraces) ?? tooMany(masked, '<', mostAngles);
}

function tooMany(text: string, sign: string, most: number): BodyProblem | undefined {
  let offset = -1;
  for (let count = 0; count <= most; count += 1) {
    offset = text.indexOf(sign, offset + 1);
    if (offset === -1) return undefined;
  }
  return {
    ...intricate(offset),
    message: { zh: `正文里的 ${sign} 超过 ${most} 个。`, en: `The body has more than ${most} of ${sign}.` },
  };
}

/** What is said of a body that cannot be read within the bounds. */
export function intricate(offset: number): BodyProblem {
  return {
    offset,
    severity: 'error',
    rule: 'intricate',
    message: { zh: '正文的结构层层嵌套，无法检查。', en: 'The body is nested too deeply to be checked.' },
    hint: { zh: '减少嵌套，用普通段落和列表。', en: 'Nest less; use plain paragraphs and lists.' },
  };
}

interface TreeNode {
  position?: { start: { offset?: number | undefined } } | undefined;
  children?: readonly TreeNode[];
}

/** The offset of a node that lies deeper than any honest text goes. Walks without recursion, for trees of any depth. */
export function tooDeep(tree: TreeNode): number | undefined {
  let level: readonly TreeNode[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const first = level[0];
    if (depth > deepestNesting) return first?.position?.start.offset ?? 0;
    level = level.flatMap((node) => node.children ?? []);
  }
  return undefined;
}
