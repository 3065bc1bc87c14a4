import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { explain } from '../schema/explain.ts';
import type { Telling } from '../schema/telling.ts';
import type { Component, ComponentUse } from './component.ts';

/** A component as it stands in a body, in either tree. */
export type ComponentNode = Pick<MdxJsxFlowElement | MdxJsxTextElement, 'type' | 'name' | 'attributes' | 'position'>;

/** What is wrong with an attribute; `name` is `{` for a spread one, absent where an attribute is missing. */
export interface AttributeProblem {
  attribute: string | undefined;
  telling: Telling;
}

/** A component with its attributes as checked, or what is wrong with them. */
export interface AttributeReading {
  use: ComponentUse | undefined;
  problems: AttributeProblem[];
}

/** Reads a component's attributes: literal texts that its schema knows. */
export function readAttributes(node: ComponentNode, component: Component): AttributeReading {
  const problems: AttributeProblem[] = [];
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      problems.push(computed(component.name, attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined));
    } else if (values.has(attribute.name)) {
      problems.push(duplicate(attribute.name));
    } else {
      values.set(attribute.name, attribute.value);
    }
  }
  const use = component.use(Object.fromEntries(values));
  if (!Array.isArray(use)) return { use: problems.length === 0 ? use : undefined, problems };
  const allowed = Object.keys(component.attributes.shape);
  for (const issue of use) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
    for (const key of keys) {
      // A computed attribute was told as such, and is not missing.
      if (!values.has(key) && node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === key))
        continue;
      const telling = explain({ ...issue, ...(issue.code === 'unrecognized_keys' ? { keys: [key] } : {}) }, allowed);
      problems.push({ attribute: values.has(key) ? key : undefined, telling });
    }
  }
  return { use: undefined, problems };
}

function duplicate(attribute: string): AttributeProblem {
  return {
    attribute,
    telling: {
      rule: 'duplicate-attribute',
      message: { zh: `属性 ${attribute} 写了两次。`, en: `The attribute ${attribute} stands twice.` },
      hint: { zh: '只留一个。', en: 'Keep one of them.' },
    },
  };
}

function computed(component: string, name: string | undefined): AttributeProblem {
  return {
    attribute: name ?? '{',
    telling: {
      rule: 'computed-attribute',
      message: {
        zh: `<${component}> 的属性 ${name ?? '{…}'} 不是引号里的文字。`,
        en: `The attribute ${name ?? '{…}'} of <${component}> is not a text in quotation marks.`,
      },
      hint: { zh: `写成 ${name ?? 'name'}="…"。`, en: `Write ${name ?? 'name'}="…".` },
    },
  };
}
