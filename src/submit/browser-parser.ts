import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Gives pages' scripts the parser that runs in browsers where they ask for Satteri. */
export function browserParser(): AstroIntegration {
  const standIn = fileURLToPath(new URL('./markdown-in-browser.ts', import.meta.url));
  return {
    name: 'atlas-browser-parser',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'atlas-browser-parser',
                enforce: 'pre',
                resolveId(source) {
                  return source === 'satteri' && this.environment.name === 'client' ? standIn : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
