import type { Link, Nodes, Root } from 'mdast';
import type { Telling } from '../schema/telling.ts';
import { judgeAddress, plainHttp } from './address.ts';
import { bareAddress } from './bare-address.ts';
import type { BodyFacts } from './component.ts';
import { judgeComponent } from './judge-component.ts';
import { judgeModules, judgeText } from './judge-text.ts';
import type { BodyProblem, Report } from './problem.ts';
import { expressionProblem, htmlProblem, moduleProblem } from './syntax.ts';

/** Finds everything in a body's tree that the dialect does not allow. `source` is the text it was parsed from. */
export function judgeTree(tree: Root, source: string, facts: BodyFacts): BodyProblem[] {
  const problems = judgeModules(tree, source);
  const footnotes = { used: new Set<string>(), defined: new Map<string, number>() };
  let depth = 1;
  const visit = (node: Nodes, parent: number): void => {
    const start = node.position?.start.offset ?? parent;
    const report: Report = (telling, offset = start, severity = 'error') => {
      problems.push({ offset, severity, ...telling });
    };
    switch (node.type) {
      case 'heading':
        if (node.depth === 1 || node.depth > 4) report(headingProblem(node.depth, 2));
        else if (node.depth > depth + 1) report(headingProblem(node.depth, depth + 1));
        depth = Math.min(node.depth, 4);
        break;
      case 'link':
        judgeLink(addressOf(node), facts, report);
        break;
      case 'definition':
        judgeLink(node.url, facts, report);
        break;
      case 'image':
      case 'imageReference':
        report(imageProblem);
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') report(taskProblem);
        break;
      case 'footnoteDefinition':
        footnotes.defined.set(node.identifier, start);
        break;
      case 'footnoteReference':
        footnotes.used.add(node.identifier);
        break;
      case 'text':
        judgeText(node, source, report);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        judgeComponent(node, source, facts, report);
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
    if ('children' in node) for (const child of node.children) visit(child, start);
  };
  visit(tree, 0);
  for (const [label, offset] of footnotes.defined) {
    if (!footnotes.used.has(label)) problems.push({ offset, severity: 'warning', ...unusedFootnote(label) });
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

function judgeLink(url: string, { hasPage }: BodyFacts, report: Report): void {
  const problem = judgeAddress(url);
  if (problem) {
    report(problem);
    return;
  }
  const remark = plainHttp(url) ?? (url.startsWith('/') && hasPage?.(url) === false ? missingPage(url) : undefined);
  if (remark) report(remark, undefined, 'warning');
}

function missingPage(url: string): Telling {
  return {
    rule: 'site-link',
    message: { zh: `本站没有页面 ${url}。`, en: `The site has no page ${url}.` },
    hint: { zh: '改正路径里的 id，或删去链接。', en: 'Correct the id in the path, or take the link out.' },
  };
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
