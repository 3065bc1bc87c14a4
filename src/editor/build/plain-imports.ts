import type { Plugin } from 'vite';

/**
 * Leaves `import()` in pages' scripts to the browser. Vite's helper around it
 * fetches style sheets and further scripts at the same time: no script here
 * brings a style sheet, and every page would carry the helper's 600 bytes.
 */
export function plainImports(): Plugin {
  return {
    name: 'atlas-plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = withoutLists(part.code);
      },
    },
  };
}

/** A script without the lists of what the helper would fetch beside an `import()`. */
export function withoutLists(script: string): string {
  return script.replace(/^const __vite__mapDeps=.*\n/, '').replaceAll(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
}
