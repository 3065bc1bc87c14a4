import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { explain } from '../schema/explain.ts';
import type { Component } from './component.ts';
import type { Telling } from './syntax.ts';

/** A component as it stands in a body, in either tree. */
export type ComponentNode = Pick<MdxJsxFlowElement | MdxJsxTextElement, 'type' | 'name' | 'attributes' | 'position'>;

/** What is wrong with an attribute; `name` is `{` for a spread one, absent where an attribute is missing. */
export interface AttributeProblem extends Telling {
  attribute: string | undefined;
}

/** A component's attributes as checked, or what is wrong with them. */
export interface AttributeReading {
  attributes: Record<string, unknown> | undefined;
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
      problems.push({
        attribute: attribute.name,
        rule: 'duplicate-attribute',
        message: { zh: `属性 ${attribute.name} 写了两次。`, en: `The attribute ${attribute.name} stands twice.` },
        hint: { zh: '只留一个。', en: 'Keep one of them.' },
      });
    } else {
      values.set(attribute.name, attribute.value);
    }
  }
  const outcome = component.attributes.safeParse(Object.fromEntries(values), { reportInput: true });
  if (!outcome.success) {
    const allowed = Object.keys(component.attributes.shape);
    for (const issue of outcome.error.issues) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
      for (const key of keys) {
        // A computed attribute was told as such, and is not missing.
        if (!values.has(key) && node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === key))
          continue;
        const explained = explain(
          { ...issue, ...(issue.code === 'unrecognized_keys' ? { keys: [key] } : {}) },
          allowed,
        );
        problems.push({ attribute: values.has(key) ? key : undefined, ...explained });
      }
    }
  }
  return { attributes: problems.length === 0 ? outcome.data : undefined, problems };
}

function computed(component: string, name: string | undefined): AttributeProblem {
  return {
    attribute: name ?? '{',
    rule: 'computed-attribute',
    message: {
      zh: `<${component}> 的属性 ${name ?? '{…}'} 不是引号里的文字。`,
      en: `The attribute ${name ?? '{…}'} of <${component}> is not a text in quotation marks.`,
    },
    hint: { zh: `写成 ${name ?? 'name'}="…"。`, en: `Write ${name ?? 'name'}="…".` },
  };
}
