import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { closest } from '../schema/closest.ts';
import type { Place } from '../schema/fault.ts';
import { placeFrom } from '../schema/place.ts';
import { readAttributes } from './attributes.ts';
import type { BodyContext } from './component.ts';
import { components } from './components/registry.ts';
import type { Report } from './judge.ts';
import { htmlProblem, type Telling } from './syntax.ts';

/** Finds what is wrong with a component: its name, attributes, place and children. */
export function judgeComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  source: string,
  context: BodyContext,
  report: Report,
): void {
  const name = node.name ?? '';
  const component = components.get(name);
  if (!component) {
    report(unknownComponent(name));
    return;
  }
  const reading = readAttributes(node, component);
  for (const { attribute, ...problem } of reading.problems) report(problem, placeOfAttribute(node, attribute, source));
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
function placeOfAttribute(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  attribute: string | undefined,
  source: string,
): Place | undefined {
  const start = node.position?.start;
  if (attribute === undefined || start?.offset === undefined) return undefined;
  const tag = source.slice(start.offset, node.position?.end.offset);
  const at = tag.split(attribute).length > 1 ? findName(tag, attribute) : -1;
  if (at < 0) return undefined;
  return placeFrom(start, tag, at);
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
