import { type Rules, rulesOf } from './nesting.ts';
import { withoutReferences } from './references.ts';
import { UnsoundHtml } from './unsound-html.ts';

/** An opening tag as it is written between its brackets. */
export interface OpeningTag {
  source: string;
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Whether it is written as closed: `<path/>`. */
  isClosed: boolean;
  /** Whether nothing closes it any more. */
  isEmpty: boolean;
  rules: Rules;
}

/** Pages have most of their tags in common: each is taken apart once. */
const known = new Map<string, OpeningTag>();

/** Takes an opening tag apart. */
export function openingTag(source: string): OpeningTag {
  const tag = known.get(source) ?? takenApart(source);
  known.set(source, tag);
  return tag;
}

function takenApart(source: string): OpeningTag {
  const [name = ''] = /^[a-z][a-z\d-]*/i.exec(source) ?? [];
  const attributes = new Map<string, string>();
  const next = /\s+([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
  next.lastIndex = name.length;
  let end = name.length;
  for (let found = next.exec(source); found; found = next.exec(source)) {
    const [, attribute = '', double, single, bare] = found;
    if (attributes.has(attribute)) throw new UnsoundHtml('an attribute twice', source, end);
    attributes.set(attribute, withoutReferences(double ?? single ?? bare ?? ''));
    end = next.lastIndex;
  }
  const rest = source.slice(end).trim();
  if (name === '' || (rest !== '' && rest !== '/')) throw new UnsoundHtml('no tag', source, end);
  const rules = rulesOf(name);
  const isClosed = rest === '/';
  return { source, name, attributes, rules, isClosed, isEmpty: isClosed || rules.isVoid === true };
}
