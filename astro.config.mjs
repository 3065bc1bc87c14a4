// @ts-check
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { siteContent } from './src/catalogue/integration.ts';
import { scriptSources, sharedDirectives } from './src/delivery/policy.ts';
import { compression } from './src/editor/build/compression.ts';
import { cutFace } from './src/editor/build/cut-face.ts';
import { shippedLicences } from './src/editor/build/licences.ts';
import { scriptGroups, styleGroups } from './src/editor/build/parts.ts';
import { plainImports } from './src/editor/build/plain-imports.ts';
import { neededScopeMarks } from './src/editor/build/scope-marks.ts';
import { shortScopeMarks } from './src/editor/build/short-marks.ts';
import { editionOrigins } from './src/schema/editions.ts';
import { readSettings } from './src/schema/settings.ts';
import { viewTransition } from './src/site/view-transition.ts';

const { settings } = readSettings(process.env);
const site = settings.SITE_URL ?? 'http://localhost:4321';

/** Quotation marks and dashes are full-width in Chinese: only English takes them from the Latin face. */
const punctuation = ['U+2010-2027', 'U+2030-203A'];
const latin = ['U+20-7E', 'U+A0-FF', 'U+2212', 'U+20AC'];

/** A weight of IBM Plex Sans, one file for both. Never swapped in late: text does not move once it is read. */
const plex = async (/** @type {400 | 600} */ weight) => {
  const face = `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`;
  const file = await cutFace(face, [...latin, ...punctuation]);
  return {
    weight,
    style: /** @type {const} */ ('normal'),
    display: /** @type {const} */ ('optional'),
    src: /** @type {[string]} */ ([`./${file}`]),
  };
};
const [regular, bold] = await Promise.all([plex(400), plex(600)]);

/** @typedef {typeof regular & { unicodeRange: [string, ...string[]] }} Face */

/** The design's two weights of some characters. */
const weights = (/** @type {string[]} */ ranges) => {
  const unicodeRange = /** @type {[string, ...string[]]} */ (ranges);
  return {
    variants: /** @type {[Face, Face]} */ ([
      { ...regular, unicodeRange },
      { ...bold, unicodeRange },
    ]),
  };
};

export default defineConfig({
  site,
  base: settings.BASE_PATH,
  outDir: settings.DIST_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Plex',
      cssVariable: '--font-latin',
      fallbacks: [],
      options: weights(latin),
    },
    {
      provider: fontProviders.local(),
      name: 'Plex punctuation',
      cssVariable: '--font-punctuation',
      fallbacks: [],
      options: weights(punctuation),
    },
  ],
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), siteContent(), shippedLicences(), compression(settings.PRECOMPRESS)],
  server: { port: settings.PORT },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: sharedDirectives(editionOrigins(settings.EDITIONS)),
      styleDirective: {
        hashes: [`sha256-${createHash('sha256').update(viewTransition).digest('base64')}`],
      },
      scriptDirective: { resources: scriptSources },
    },
  },
  vite: {
    // Small scripts stay files: the content security policy allows no inline ones.
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainImports(), neededScopeMarks(), shortScopeMarks()],
    server: { watch: { ignored: ['**/.atlas/**'] } },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } } } },
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptGroups } } } } },
    },
  },
});
