import { fileKinds, kindOf } from './file-kinds.ts';
import { type HeaderRule, headerRules, strictTransport, writtenOut } from './headers.ts';
import { header, type ServingPlace } from './place.ts';
import type { Redirect } from './redirects.ts';

/*
 * `_headers` and `_redirects` for hosts of static sites (Cloudflare, Netlify),
 * which compress, keep and name the usual kinds of files by themselves.
 */

/** Kinds that every host knows. */
const known = new Set([
  'html',
  'css',
  'js',
  'mjs',
  'json',
  'xml',
  'svg',
  'png',
  'jpg',
  'webp',
  'avif',
  'ico',
  'woff2',
  'wasm',
  'zip',
  'xlsx',
]);

/**
 * The file `_headers`. Cloudflare joins what several rules say of one header, so
 * a later rule first takes back what the first one said (`! Name`); Netlify
 * passes over such lines, and lets the more particular rule outweigh the other.
 */
export function headersFile({ base, hosts }: Pick<ServingPlace, 'base' | 'hosts'>): string {
  const [first, ...others] = headerRules(hosts);
  // That all else is asked for anew is these hosts' own rule.
  const { 'Cache-Control': _, ...usual } = first?.headers ?? {};
  const types = Object.keys(fileKinds)
    .filter((ending) => !known.has(ending))
    .map((ending): HeaderRule => ({ paths: [`/*.${ending}`], headers: { 'Content-Type': kindOf(ending).type } }));
  const blocks = [
    ['/*', { ...usual, [strictTransport.name]: strictTransport.value }] as const,
    ...byPath([...others, ...types]),
  ].map(([path, headers], index) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(index > 0 && Object.hasOwn(usual, name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return `${base}${path.slice(1)}\n${lines.join('\n')}\n`;
  });
  return `${header('#')}\n${blocks.join('\n')}`;
}

/** Headers by pattern: one that stood twice would stand twice in the file. */
function byPath(rules: readonly HeaderRule[]): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const { paths, headers } of rules)
    for (const path of paths.flatMap(writtenOut)) found.set(path, { ...found.get(path), ...headers });
  return found;
}

/** The file `_redirects`. A page that leads on by itself stands at each address for hosts that do not read it. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
