import { endings } from './file-kinds.ts';
import { policyHeader } from './policy.ts';

/*
 * Which addresses are sent with which headers: the one list from which the
 * configurations of servers and hosts are made.
 */

/** Headers for the addresses that a pattern matches: `:name` stands for one part, `*` for anything, `{a,b}` for either. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const everywhere = '/*';

/** Files whose names change with what they hold: nobody need ask for them twice. */
const hashed = ['/assets/*', '/search-index/:mark/*'];

/** Powers that no page of the site uses. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** The rules in order: a later one outweighs an earlier one. `hosts` are the other hosts that search asks. */
export function headerRules(hosts: readonly string[] = []): HeaderRule[] {
  return [
    {
      paths: [everywhere],
      headers: {
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': policyHeader(hosts, "'none'"),
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    { paths: hashed, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    {
      paths: [`/*.{${endings(({ open }) => open)}}`],
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    {
      // Cards are there to be shown in pages of others.
      paths: ['/{,en/}scenarios/:id/card/*'],
      headers: {
        'Content-Security-Policy': policyHeader(hosts, '*'),
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
  ];
}

/** Sent where the connection is encrypted: the browser comes back encrypted for a year. */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** What a header is: everywhere, and by pattern, the one that outweighs first. Empty where it is not sent. */
export interface HeaderValues {
  name: string;
  usual: string;
  particular: readonly { path: string; value: string }[];
}

/** What each header is that the rules set. */
export function headerValues(rules: readonly HeaderRule[]): HeaderValues[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].sort().map((name) => {
    const all = rules.flatMap(({ paths, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : paths.map((path) => ({ path, value }));
    });
    return {
      name,
      usual: all.find(({ path }) => path === everywhere)?.value ?? '',
      particular: all.filter(({ path }) => path !== everywhere).reverse(),
    };
  });
}

/** A pattern as a regular expression over the paths of a site that is published under `base`. */
export function expressionOf(path: string, base: string): string {
  const begins = path.endsWith('*');
  const whole = (base + path.slice(1, begins ? -1 : undefined))
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*')
    .replaceAll(/:\w+/g, '[^/]+')
    .replaceAll(/\{([^}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`);
  return `^${whole}${begins ? '' : '$'}`;
}

/** A pattern with every choice written out. */
export function writtenOut(path: string): string[] {
  const [whole, choices = ''] = /\{([^}]*)\}/.exec(path) ?? [];
  return whole === undefined ? [path] : choices.split(',').flatMap((choice) => writtenOut(path.replace(whole, choice)));
}
