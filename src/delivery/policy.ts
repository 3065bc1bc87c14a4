/*
 * What a page may load, said twice: by the page itself, with the hash of each
 * style that stands in it, and by the server, which does not know them and so
 * leaves styles in pages to the page's own policy. A browser holds to both.
 */

type Directive =
  | `${'default' | 'img' | 'connect' | 'font' | 'object'}-src ${string}`
  | `${'form-action' | 'base-uri'} ${string}`;

/** What both policies say. `hosts` are the other hosts that search asks. */
export function sharedDirectives(hosts: readonly string[]): Directive[] {
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    `connect-src ${["'self'", ...hosts].join(' ')}`,
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ];
}

/** Where scripts may come from. */
export const scriptSources = ["'self'"];

/** The policy that a server sends; `ancestors` are the pages that may show this one within themselves. */
export function policyHeader(hosts: readonly string[], ancestors: "'none'" | '*'): string {
  return [
    ...sharedDirectives(hosts),
    `script-src ${scriptSources.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}
