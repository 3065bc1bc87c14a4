import { createHash } from 'node:crypto';

/*
 * Astro lists in the policy of every page the digests of all styles of the
 * site, and that of an empty one. Digests do not compress: a page names those
 * of the styles that stand in it.
 */

const digests = new Map<string, string>();

function digestOf(style: string): string {
  const digest = digests.get(style) ?? `'sha256-${createHash('sha256').update(style, 'latin1').digest('base64')}'`;
  digests.set(style, digest);
  return digest;
}

/**
 * A page whose policy allows the styles that stand in it, and no others. It is
 * looked through as bytes, a letter each: to read and write its Chinese takes longer.
 */
export function withOwnHashes(page: Buffer): Buffer<ArrayBuffer> {
  const html = page.toString('latin1');
  const own = new Set(
    [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => digestOf(style)),
  );
  const told = html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
    policy.replace(/style-src [^;"]*/, (styles) =>
      styles
        .split(' ')
        .filter((source) => !source.startsWith("'sha256-") || own.has(source))
        .join(' '),
    ),
  );
  return Buffer.from(told, 'latin1');
}
