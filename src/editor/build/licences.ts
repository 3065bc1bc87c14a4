import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';

/*
 * /licences.txt: the licences of what readers are sent that others made. Code
 * is known by the modules that the bundles for browsers hold; what is drawn or
 * written into the site at build time is named here.
 */

/** Packages of which something stands in the site without being a module of a bundle, and what. */
const within: Readonly<Record<string, string>> = {
  '@fontsource/ibm-plex-sans': 'the typeface of Latin letters and figures',
  '@fontsource/noto-sans-sc': 'the letters of pictures for sharing',
  lucide: 'the icons',
  'opencc-js': 'traditional and simplified characters, for search',
  'pinyin-pro': 'the sounds of characters, for search',
};

/** Writes the licences of everything that the site ships beside its pages. */
export function shippedLicences(root = process.cwd()): AstroIntegration {
  const bundled = new Set<string>();
  const watch = () => ({
    name: 'atlas-bundled-packages',
    generateBundle(this: { environment: { name: string } }, _options: unknown, bundle: Record<string, object>) {
      if (this.environment.name === 'client') for (const part of Object.values(bundle)) collect(part);
    },
  });
  const collect = (part: object) => {
    for (const module of Object.keys('modules' in part ? (part.modules as object) : {})) {
      const name = packageOf(module);
      if (name) bundled.add(name);
    }
  };
  return {
    name: 'atlas-shipped-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [watch()], worker: { plugins: () => [watch()] } } });
      },
      'astro:build:done': ({ dir }) => {
        const names = [...new Set([...bundled, ...Object.keys(within)])].sort();
        writeFileSync(
          join(fileURLToPath(dir), 'licences.txt'),
          licencesText(names.map((name) => licenceOf(name, root))),
        );
      },
    },
  };
}

/** The package that a module belongs to; the bundler's own help counts as its. */
export function packageOf(module: string): string | undefined {
  if (/^\0(vite|rolldown)\//.test(module)) return /^\0(\w+)/.exec(module)?.[1];
  const path = module.replaceAll('\\', '/');
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

interface Licence {
  name: string;
  version: string;
  licence: string;
  what: string | undefined;
  text: string;
}

const manifest = z.object({ version: z.string(), license: z.string() });

/** The licence of an installed package. Throws where it has none: what may not be passed on is not shipped. */
function licenceOf(name: string, root: string): Licence {
  const folder = join(root, 'node_modules', name);
  const { version, license } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const files = readdirSync(folder)
    .filter((entry) => /^(licen[cs]es?|copying|notice|third_party_licenses)(\.(md|txt))?$/i.test(entry))
    .flatMap((entry) => (statSync(join(folder, entry)).isFile() ? [entry] : globSync(`${entry}/*`, { cwd: folder })))
    .sort();
  if (files.length === 0) throw new Error(`The package ${name} says nothing of its licence.`);
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence: license, what: within[name], text };
}

/** The text of the file: each text once, below the packages that it holds for. */
function licencesText(licences: readonly Licence[]): string {
  const line = '='.repeat(80);
  const byText = Map.groupBy(licences, ({ text }) => text);
  const parts = [...byText].map(([text, packages]) => {
    const names = packages.map(
      ({ name, version, licence, what }) => `${name} ${version} (${licence})${what ? `: ${what}` : ''}`,
    );
    return `${line}\n${names.join('\n')}\n${line}\n\n${text}\n`;
  });
  return `${opening}\n\n${parts.join('\n')}`.replaceAll('\r\n', '\n');
}

const opening = `What this site ships that others made, each under its own licence. The site's own code is under Apache-2.0,
its data under CC BY 4.0.`;
