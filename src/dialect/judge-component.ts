import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { closest } from '../schema/closest.ts';
import type { Telling } from '../schema/telling.ts';
import { readAttributes } from './attributes.ts';
import type { BodyFacts } from './component.ts';
import { components } from './components/registry.ts';
import type { Report } from './problem.ts';
import { htmlProblem } from './syntax.ts';

/** Finds what is wrong with a component: its name, attributes, place and children. */
export function judgeComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  source: string,
  facts: BodyFacts,
  report: Report,
): void {
  const name = node.name ?? '';
  const component = components.get(name);
  if (!component) {
    report(unknownComponent(name));
    return;
  }
  const { use, problems } = readAttributes(node, component);
  for (const { attribute, telling } of problems) report(telling, offsetOfAttribute(node, attribute, source));
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
  const problem = use?.judge(facts);
  if (problem) report(problem);
}

function unknownComponent(name: string): Telling {
  if (/^[a-z]/.test(name)) return htmlProblem(name);
  const near = closest(name, components.keys());
  return {
    rule: 'unknown-component',
    message: { zh: `没有 <${name}> 这个组件。`, en: `There is no component <${name}>.` },
    hint: near
      ? { zh: `是不是想写 <${near}>？`, en: `Did you mean <${near}>?` }
      : {
          zh: `用 Markdown 写法；可用的组件：${[...components.keys()].join('、')}。`,
          en: `Use Markdown; the components are ${[...components.keys()].join(', ')}.`,
        },
  };
}

/** Where an attribute stands in the component's opening tag; `undefined` for one that does not stand there. */
function offsetOfAttribute(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  attribute: string | undefined,
  source: string,
): number | undefined {
  const start = node.position?.start.offset;
  if (attribute === undefined || start === undefined) return undefined;
  const tag = source.slice(start, node.position?.end.offset);
  const at = tag.split(attribute).length > 1 ? findName(tag, attribute) : -1;
  return at < 0 ? undefined : start + at;
}

/** Where an attribute's name, or the `{` of a spread one, begins in a tag. The last, for one that stands twice. */
function findName(tag: string, name: string): number {
  if (name === '{') return tag.search(/(?<=\s)\{/);
  let found = -1;
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    const alone = /[\s"'}]/.test(tag[at - 1] ?? '') && /[\s=/>]/.test(tag[at + name.length] ?? '');
    if (alone && isOutsideQuotes(tag, at)) found = at;
    if (tag[at] === '>') break;
  }
  return found;
}

function isOutsideQuotes(tag: string, offset: number): boolean {
  let quote = '';
  for (const character of tag.slice(0, offset)) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return false;
  }
  return quote === '';
}
