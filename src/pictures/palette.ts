import { formatHex, parse } from 'culori';
import tokens from '../styles/tokens.css?raw';

/**
 * The design's colours of the light scheme as `#rrggbb`, by their token's name:
 * for files that leave the site, where programs know no tokens.
 */
export const palette: Readonly<Record<string, string>> = Object.fromEntries(
  [...tokens.slice(0, tokens.indexOf('@media')).matchAll(/--(?<name>[a-z0-9-]+):\s*(?<value>oklch\([^)]*\))/g)].map(
    ({ groups }) => [groups?.name ?? '', formatHex(parse(groups?.value ?? '')) ?? '#000000'],
  ),
);
