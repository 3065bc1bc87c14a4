import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/folders.ts';

/* WCAG 2.2: 4.5 to 1 for text, 3 to 1 for what is seen to be pressed or read as a picture. Computed from the tokens. */

const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
/** The custom properties of the block that follows `opening`. */
function blockAfter(opening: string): Record<string, string> {
  const start = css.indexOf(':root {', css.indexOf(opening));
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]),
  );
}
const light = blockAfter('@layer tokens');
const schemes: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...blockAfter('prefers-color-scheme: dark') },
};
const high = (colours: Record<string, string>) => ({ ...colours, ...blockAfter('prefers-contrast: more') });
schemes['light, more contrast'] = high(schemes.light ?? {});
schemes['dark, more contrast'] = high(schemes.dark ?? {});

/** The colour that a token stands for, through `var()`. */
function colour(colours: Record<string, string>, name: string): string {
  const value = colours[name];
  if (value === undefined) throw new Error(`No token --${name}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other ? colour(colours, other) : value;
}

const grounds = ['paper', 'surface', 'sunken'];
const text = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'mark', 'grade-a', 'grade-b', 'grade-c', 'warn'].flatMap((name) =>
    grounds.map((ground) => [name, ground]),
  ),
  ...['ink', 'accent', 'accent-strong'].map((name) => [name, 'accent-soft']),
  ['ink', 'mark-soft'],
  ['accent', 'mark-soft'],
  ['ink', 'warn-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['surface', 'mark'],
  ['surface', 'grade-a'],
  ['paper', 'ink'],
  ['ink-soft', 'level-0'],
  ['on-level-low', 'level-1'],
  ['on-level-low', 'level-2'],
  ['on-level-high', 'level-3'],
  ['on-level-high', 'level-4'],
] as [string, string][];
const parts = [
  ...['line-strong', 'accent', 'mark', 'level-4'].flatMap((name) => grounds.map((ground) => [name, ground])),
] as [string, string][];

describe.each(Object.keys(schemes))('in the %s scheme', (scheme) => {
  const colours = schemes[scheme] ?? {};
  it.each(text)('--%s is read on --%s', (name, ground) => {
    expect(wcagContrast(colour(colours, name), colour(colours, ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(parts)('--%s is seen on --%s', (name, ground) => {
    expect(wcagContrast(colour(colours, name), colour(colours, ground))).toBeGreaterThanOrEqual(3);
  });
});

it('states colours in the tokens only', () => {
  const strays = globSync(['src/**/*.astro', 'src/styles/*.css'], { cwd: root })
    .filter((path) => !path.endsWith('tokens.css'))
    .flatMap((path) => {
      const source = readFileSync(join(root, path), 'utf8');
      const styles = path.endsWith('.css')
        ? source
        : [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((m) => m[1]).join('');
      return [
        ...styles.matchAll(
          /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\([^)]*\)|:\s*(?:white|black|red|gray|grey)\b/gi,
        ),
      ].map(([found]) => `${path}: ${found}`);
    });
  expect(strays).toEqual([]);
});

it('no colour depends on the language: what is seen of one in a scheme holds of the other', () => {
  const coloured = globSync('src/**/*.{astro,css}', { cwd: root }).flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/[^{};]*:lang\([^{}]*\{([^{}]*)\}/g)]
      .filter(([, block = '']) => /(?:colou?r|background|fill|stroke|opacity|--(?!font))[\w-]*\s*:/.test(block))
      .map(([rule]) => `${path}: ${rule.trim()}`),
  );
  expect(coloured).toEqual([]);
});
