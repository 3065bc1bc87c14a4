import type { Fault } from '../../schema/fault.ts';
import type { RuleName } from '../../schema/rule-name.ts';

/** Warnings that a change of another file may bring about, or that leave what nobody finds, can read or can believe. */
const always: ReadonlySet<RuleName> = new Set([
  'site-link',
  'enterprise-twice',
  'radical',
  'markup-in-text',
  'possible-change',
  'unused-footnote',
]);

/**
 * Tells faults that are news: errors, and the warnings of entries in `changed`
 * files. What is merely remarked on in an entry that stands (a likeness, an
 * address without encryption, an old review) was told when it came in; the page
 * on quality counts it.
 */
export function newsOf(changed: ReadonlySet<string>): (fault: Fault) => boolean {
  const entries = new Set([...changed].map(entryOf));
  return ({ file, rule, severity }) => severity === 'error' || always.has(rule) || entries.has(entryOf(file));
}

/** What the two files of an entry have in common. */
const entryOf = (file: string): string => file.replace(/(?:\.en)?\.mdx$/, '');
