import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { closest } from '../schema/closest.ts';
import type { Place, Problem } from '../schema/fault.ts';
import { type AddressProblem, judgeAddress } from './address.ts';
import { readAttributes } from './attributes.ts';
import type { BodyContext } from './component.ts';
import { components } from './components/registry.ts';
import { expressionProblem } from './parse.ts';

type Node = Root | RootContent | ElementContent;
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** The elements that Markdown makes and a body may hold. Everything else is refused. */
export const allowedElements: ReadonlySet<string> = new Set(
  'a blockquote br code del em h2 h3 h4 hr li ol p pre section strong sup table tbody td th thead tr ul'.split(' '),
);

/** Finds everything in a body's tree that the dialect does not allow. */
export function judge(tree: Root, context: BodyContext): Problem[] {
  const problems: Problem[] = [];
  let depth = 1;
  const visit = (node: Node, parent: Place): void => {
    const place = node.position ? { line: node.position.start.line, column: node.position.start.column } : parent;
    const report = (problem: AddressProblem | Omit<AddressProblem, 'severity'>): void => {
      problems.push({ severity: 'error', ...place, ...problem });
    };
    switch (node.type) {
      case 'root':
      case 'text':
        break;
      case 'element':
        judgeElement(node, report);
        if (/^h[2-4]$/.test(node.tagName) && node.properties.id !== 'footnote-label') {
          const level = Number(node.tagName[1]);
          if (level > depth + 1) report(headingProblem(level, depth + 1));
          depth = level;
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        judgeComponent(node, context, report);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(expressionProblem);
        break;
      case 'mdxjsEsm':
        report({
          rule: 'import-export',
          message: { zh: '条目里不能有 import 或 export。', en: 'An entry holds no import or export.' },
          hint: {
            zh: '删去这一行；正文若真以这个词开头，在前面加一个字。',
            en: 'Delete the line; if the text really begins with that word, begin it with another.',
          },
        });
        break;
      default:
        report({
          rule: 'raw-html',
          message: { zh: '正文里不能写 HTML。', en: 'A body holds no HTML.' },
          hint: {
            zh: '用 Markdown 写法，或用 <Note>、<Result>、<Figure>。',
            en: 'Use Markdown, or <Note>, <Result>, <Figure>.',
          },
        });
    }
    if ('children' in node) for (const child of node.children) visit(child, place);
  };
  visit(tree, { line: 1, column: 1 });
  return problems;
}

function judgeElement(
  node: Element,
  report: (problem: AddressProblem | Omit<AddressProblem, 'severity'>) => void,
): void {
  if (node.tagName === 'img') {
    report({
      rule: 'image',
      message: { zh: '图片要用 <Figure> 写，不能用 ![]()。', en: 'Images are written with <Figure>, not with ![]().' },
      hint: {
        zh: '改写为 <Figure src="/images/…" alt="…" caption="…" width="…" height="…" />，图片放在 public/images/。',
        en: 'Write <Figure src="/images/…" alt="…" caption="…" width="…" height="…" />, with the image in public/images/.',
      },
    });
  } else if (node.tagName === 'h1' || node.tagName === 'h5' || node.tagName === 'h6') {
    report(headingProblem(Number(node.tagName[1]), 2));
  } else if (!allowedElements.has(node.tagName)) {
    report({
      rule: 'element',
      message: { zh: `正文里不能用 ${node.tagName}。`, en: `A body holds no ${node.tagName}.` },
      hint: { zh: '用段落、列表或表格。', en: 'Use paragraphs, lists or tables.' },
    });
  }
  const href = node.properties.href;
  if (node.tagName === 'a' && typeof href === 'string') {
    const problem = judgeAddress(href);
    if (problem) report(problem);
  }
}

function headingProblem(level: number, wanted: number): Omit<AddressProblem, 'severity'> {
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

function judgeComponent(
  node: ComponentNode,
  context: BodyContext,
  report: (problem: AddressProblem | Omit<AddressProblem, 'severity'>) => void,
): void {
  const name = node.name ?? '';
  const component = components.get(name);
  if (!component) {
    const near = closest(name, components.keys());
    const plain = /^[a-z]/.test(name);
    report({
      rule: plain ? 'raw-html' : 'unknown-component',
      message: plain
        ? { zh: `正文里不能写 HTML 标记 <${name}>。`, en: `A body holds no HTML such as <${name}>.` }
        : { zh: `没有 <${name}> 这个组件。`, en: `There is no component <${name}>.` },
      hint: near
        ? { zh: `是不是想写 <${near}>？`, en: `Did you mean <${near}>?` }
        : {
            zh: `用 Markdown 写法；可用的组件：${[...components.keys()].join('、')}。`,
            en: `Use Markdown; the components are ${[...components.keys()].join(', ')}.`,
          },
    });
    return;
  }
  const reading = readAttributes(node, component);
  for (const problem of reading.problems) report(problem);
  const filled = node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  if ((component.children === 'none') === filled) {
    report({
      rule: 'component',
      message: filled
        ? { zh: `<${name}> 里面不能有文字。`, en: `<${name}> holds no text.` }
        : { zh: `<${name}> 里面是空的。`, en: `<${name}> is empty.` },
      hint: filled
        ? { zh: `写成 <${name} … />。`, en: `Write <${name} … />.` }
        : { zh: `写成 <${name}>文字</${name}>。`, en: `Write <${name}>text</${name}>.` },
    });
  }
  if (component.place === 'block' && node.type === 'mdxJsxTextElement') {
    report({
      rule: 'component',
      message: { zh: `<${name}> 不能写在一行文字中间。`, en: `<${name}> cannot stand inside a line.` },
      hint: {
        zh: '把它单独放一行，前后各空一行。',
        en: 'Put it on lines of its own, with an empty line before and after.',
      },
    });
  }
  if (reading.attributes) {
    const problem = component.judge(reading.attributes, context);
    if (problem) report(problem);
  }
}
