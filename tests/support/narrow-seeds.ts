import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../../src/reading/folders.ts';

/** Lists of terms of which each has pages and files of its own, and what their kinds are told by. */
const lists = {
  'metrics.yaml': /^ {2}group: (\S+)/m,
  'building-blocks.yaml': /^ {2}kind: (\S+)/m,
  'support-schemes.yaml': /^ {2}instrument: (\S+)/m,
  // Last: what is left of the others names some of them.
  'industries.yaml': /^ {2}group: (\S+)/m,
};

/**
 * Leaves of metrics, building blocks and schemes those that the content names,
 * with what they are built on, and the first of each kind; of industries those
 * that any other list names, too: a build of a handful of entries is not to make
 * a thousand pages of terms that nobody names.
 */
export function narrowSeeds({ content, seeds }: Pick<Folders, 'content' | 'seeds'>): void {
  const named = new Set<string>();
  const name = (text: string) => {
    for (const [word] of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) named.add(word);
  };
  for (const path of globSync('**/*.mdx', { cwd: content })) name(readFileSync(join(content, path), 'utf8'));
  for (const [list, kind] of Object.entries(lists)) {
    if (list === 'industries.yaml')
      for (const other of globSync('*.yaml', { cwd: seeds }))
        if (other !== list && other !== 'publishers.yaml') name(readFileSync(join(seeds, other), 'utf8'));
    const [head = '', ...terms] = readFileSync(join(seeds, list), 'utf8').split(/^(?=- id: )/m);
    const idOf = (term: string) => /^- id: (\S+)/.exec(term)?.[1] ?? '';
    const kinds = new Map(terms.toReversed().map((term) => [kind.exec(term)?.[1], term]));
    for (const term of kinds.values()) named.add(idOf(term));
    // What a term is built on may stand before it, and be built on another.
    for (let before = -1; before !== named.size; ) {
      before = named.size;
      for (const term of terms)
        if (named.has(idOf(term))) for (const [, base = ''] of term.matchAll(/^ {2}builtOn: (\S+)/gm)) named.add(base);
    }
    writeFileSync(join(seeds, list), head + terms.filter((term) => named.has(idOf(term))).join(''));
  }
}
