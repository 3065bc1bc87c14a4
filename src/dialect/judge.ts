import type { Link, Nodes, Root } from 'mdast';
import type { Place, Problem } from '../schema/fault.ts';
import { type AddressProblem, judgeAddress } from './address.ts';
import { bareAddress } from './bare-address.ts';
import type { BodyContext } from './component.ts';
import { judgeComponent } from './judge-component.ts';
import { judgeModules, judgeText } from './judge-text.ts';
import { expressionProblem, htmlProblem, moduleProblem, type Telling } from './syntax.ts';

/** Reports a problem at the node under judgement, or at another place; an error unless it says otherwise. */
export type Report = (problem: AddressProblem | Telling, place?: Place) => void;

/** Finds everything in a body's tree that the dialect does not allow. `source` is the text it was parsed from. */
export function judge(tree: Root, source: string, context: BodyContext): Problem[] {
  const problems: Problem[] = judgeModules(tree, source);
  const footnotes = { used: new Set<string>(), defined: new Map<string, Place>() };
  let depth = 1;
  const visit = (node: Nodes, parent: Place): void => {
    const place = node.position ? { line: node.position.start.line, column: node.position.start.column } : parent;
    const report: Report = (problem, at = place) => {
      problems.push({ severity: 'error', ...at, ...problem });
    };
    switch (node.type) {
      case 'heading':
        if (node.depth === 1 || node.depth > 4) report(headingProblem(node.depth, 2));
        else if (node.depth > depth + 1) report(headingProblem(node.depth, depth + 1));
        depth = Math.min(node.depth, 4);
        break;
      case 'link':
        judgeLink(addressOf(node), context, report);
        break;
      case 'definition':
        judgeLink(node.url, context, report);
        break;
      case 'image':
      case 'imageReference':
        report(imageProblem);
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') report(taskProblem);
        break;
      case 'footnoteDefinition':
        footnotes.defined.set(node.identifier, place);
        break;
      case 'footnoteReference':
        footnotes.used.add(node.identifier);
        break;
      case 'text':
        judgeText(node, source, report);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        judgeComponent(node, source, context, report);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(expressionProblem);
        break;
      case 'mdxjsEsm':
        report(moduleProblem);
        break;
      default:
        if (!plainNodes.has(node.type)) report(htmlProblem(node.type));
    }
    if ('children' in node) for (const child of node.children) visit(child, place);
  };
  visit(tree, { line: 1, column: 1 });
  for (const [label, place] of footnotes.defined) {
    if (!footnotes.used.has(label)) problems.push({ ...place, severity: 'warning', ...unusedFootnote(label) });
  }
  return problems;
}

/** The nodes of Markdown that need no judgement of their own. Everything that is not known is refused. */
const plainNodes = new Set(
  'root paragraph blockquote list strong emphasis delete inlineCode code break thematicBreak table tableRow tableCell linkReference'.split(
    ' ',
  ),
);

/** The address that a link is rendered with. */
function addressOf({ url, children: [only, ...more] }: Link): string {
  const bare = only?.type === 'text' && more.length === 0 ? bareAddress(only.value, url) : undefined;
  return bare?.href ?? url;
}

function judgeLink(url: string, context: BodyContext, report: Report): void {
  const problem = judgeAddress(url);
  if (problem) report(problem);
  else if (url.startsWith('/') && context.hasPage?.(url) === false) {
    report({
      severity: 'warning',
      rule: 'site-link',
      message: { zh: `本站没有页面 ${url}。`, en: `The site has no page ${url}.` },
      hint: { zh: '改正路径里的 id，或删去链接。', en: 'Correct the id in the path, or take the link out.' },
    });
  }
}

const imageProblem: Telling = {
  rule: 'image',
  message: { zh: '图片要用 <Figure> 写，不能用 ![]()。', en: 'Images are written with <Figure>, not with ![]().' },
  hint: {
    zh: '改写为 <Figure src="/images/…" alt="…" caption="…" width="…" height="…" />，图片放在 public/images/。',
    en: 'Write <Figure src="/images/…" alt="…" caption="…" width="…" height="…" />, with the image in public/images/.',
  },
};

const taskProblem: Telling = {
  rule: 'element',
  message: { zh: '正文里不能用待办框 [ ]。', en: 'A body holds no check boxes [ ].' },
  hint: { zh: '用普通列表。', en: 'Use a plain list.' },
};

function headingProblem(level: number, wanted: number): Telling {
  return {
    rule: 'heading',
    message: {
      zh: `这里用了 ${level} 级标题，应是 ${wanted} 级。`,
      en: `The heading is of level ${level}; it should be ${wanted}.`,
    },
    hint: {
      zh: `写 ${'#'.repeat(wanted)}；标题从 ## 开始，逐级加深，最多到 ####。`,
      en: `Write ${'#'.repeat(wanted)}; headings begin with ## and deepen one level at a time, to ####.`,
    },
  };
}

function unusedFootnote(label: string): Telling {
  return {
    rule: 'unused-footnote',
    message: {
      zh: `脚注 [^${label}] 没有被引用，读者看不到。`,
      en: `Nothing refers to the note [^${label}]: no reader sees it.`,
    },
    hint: { zh: `在正文里写上 [^${label}]，或删去脚注。`, en: `Put [^${label}] into the text, or delete the note.` },
  };
}
