import { globSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/*
 * Astro's mark of a component, `data-astro-cid-` with eight letters of chance,
 * compresses badly and stands some 400 times on a page. Numbers do as well: a
 * component's is its place among all of them.
 */

const written = /data-astro-cid-[a-z0-9]{8}/g;

/** Shortens the marks of components, in their elements and styles alike. */
export function shortScopeMarks(root = process.cwd()): Plugin {
  const components = globSync('src/**/*.astro', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return {
    name: 'atlas-short-scope-marks',
    apply: 'build',
    transform: {
      filter: { id: /\.astro(\?.*)?$/ },
      handler: (code, id) => {
        const path = relative(root, id.replace(/\?.*/, '')).replaceAll('\\', '/');
        return { code: withShortMarks(code, components.indexOf(path)), map: null };
      },
    },
  };
}

/** Code or styles of the component at `place` among all; one that is none of them keeps its marks. */
export function withShortMarks(code: string, place: number): string {
  return place < 0 ? code : code.replaceAll(written, `data-${place}`);
}
