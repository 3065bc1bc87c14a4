import { explain } from '../schema/explain.ts';
import type { AddressProblem } from './address.ts';
import type { Component } from './component.ts';
import type { ComponentNode } from './judge.ts';

/** A component's attributes as checked, or what is wrong with them. */
export interface AttributeReading {
  attributes: Record<string, unknown> | undefined;
  problems: Omit<AddressProblem, 'severity'>[];
}

/** Reads a component's attributes: literal texts that its schema knows. */
export function readAttributes(node: ComponentNode, component: Component): AttributeReading {
  const problems: Omit<AddressProblem, 'severity'>[] = [];
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      problems.push({
        rule: 'computed-attribute',
        message: {
          zh: `<${component.name}> 的属性 ${name} 不是引号里的文字。`,
          en: `The attribute ${name} of <${component.name}> is not a text in quotation marks.`,
        },
        hint: {
          zh: `写成 ${name === '{…}' ? 'name' : name}="…"。`,
          en: `Write ${name === '{…}' ? 'name' : name}="…".`,
        },
      });
    } else if (values.has(attribute.name)) {
      problems.push({
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
    problems.push(...outcome.error.issues.map((issue) => explain({ ...issue }, allowed)));
  }
  return { attributes: problems.length === 0 ? outcome.data : undefined, problems };
}
