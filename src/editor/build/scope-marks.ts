import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/*
 * Astro marks every element of a component that has styles of its own, though
 * most styles ask for few of them: in a long page that is a sixth of its
 * elements' text. Here the marks of elements go that no style can ask for.
 */

/** Leaves out marks that no style of the component asks for. */
export function neededScopeMarks(): Plugin {
  return {
    name: 'atlas-needed-scope-marks',
    apply: 'build',
    transform: {
      filter: { id: /\.astro$/ },
      handler: (code, id) => ({ code: withNeededMarks(code, askedFor(stylesOf(readFileSync(id, 'utf8')))), map: null }),
    },
  };
}

/** The styles that stand in a component and are its own. */
function stylesOf(component: string): string {
  return [...component.matchAll(/<style(?![^>]*is:global)[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
}

/**
 * What styles ask for: names of elements, `.class`, `#id`, `[attribute`.
 * `undefined` where a part of a selector names none of them, and so means any element.
 */
export function askedFor(styles: string): ReadonlySet<string> | undefined {
  const asked = new Set<string>();
  const plain = styles.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/"[^"]*"|'[^']*'/g, '');
  for (const [, prelude = ''] of plain.matchAll(/([^{};]+)\{/g)) {
    if (prelude.trim().startsWith('@')) continue;
    const selector = prelude
      .replaceAll(/:(?:is|where|global)\(/g, ' ')
      .replaceAll(/:{1,2}[a-z-]+(?:\([^()]*\))?/g, '§')
      .replaceAll(/\[([\w-]+)[^\]]*\]/g, '[$1');
    for (const compound of selector.split(/[\s>+~,()]+/).filter(Boolean)) {
      const names = compound.match(/[.#[]?[a-z][\w-]*/gi) ?? [];
      if (names.length === 0 && !compound.startsWith('&')) return undefined;
      for (const name of names) asked.add(name);
    }
  }
  return asked;
}

/** An element's opening as compiled; what is worked out stands in `${…}`. */
const opening = /<([a-z][a-z0-9]*)((?:[^<>$`]|\$\{[^{}<>`]*\})*?) data-astro-cid-\w+((?:[^<>$`]|\$\{[^{}<>`]*\})*)>/g;

/** A compiled component without the marks that nothing asks for; what cannot be told keeps its mark. */
export function withNeededMarks(code: string, asked: ReadonlySet<string> | undefined): string {
  if (!asked) return code;
  return code.replaceAll(opening, (whole, element: string, before: string, after: string) => {
    const attributes = before + after;
    if (/spreadAttributes|"(?:class|class:list|id)"/.test(attributes)) return whole;
    const [, classes = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
    const [, id] = /\sid="([^"]*)"/.exec(attributes) ?? [];
    const written = [...attributes.matchAll(/(?:^|\s)([a-z][\w-]*)(?==|\s|$)/g)].map(([, name]) => `[${name}`);
    const worked = [...attributes.matchAll(/"([a-z][\w-]*)"\)\}/g)].map(([, name]) => `[${name}`);
    const names = [element, ...classes.split(/\s+/).map((name) => `.${name}`), `#${id}`, ...written, ...worked];
    return names.some((name) => asked.has(name)) ? whole : `<${element}${attributes}>`;
  });
}
