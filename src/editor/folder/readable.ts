import { posix } from 'node:path';
import { offlineLabels } from '../../words/offline.ts';

/** Where a file stands in the site, and which files there are. */
export interface FolderPlace {
  /** From the site's root, such as `en/plan/index.html`. */
  path: string;
  /** Where the site begins, such as `/` or `/atlas/`. */
  base: string;
  known: ReadonlySet<string>;
}

/** An address of the site as a file beside or above this one; addresses elsewhere stay. */
function besideThis(address: string, { path, base, known }: FolderPlace): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, way = '', rest = ''] = /^([^?#]*)([?#].*)?$/.exec(address.slice(base.length)) ?? [];
  const file = way === '' || way.endsWith('/') ? `${way}index.html` : way;
  const target = known.has(decodeURI(file)) ? file : way;
  // What an address asks of a page, nobody answers without a server.
  const anchor = rest.replace(/^\?[^#]*/, '');
  return (posix.relative(posix.dirname(path), target) || posix.basename(target)) + anchor;
}

/** A style sheet that works without a server: its files beside it, and what is for pages without scripts. */
export function readableFromFolder(text: string, place: FolderPlace): string {
  return text
    .replace(
      /url\((["']?)(\/[^"')]+)\1\)/g,
      (_, quote: string, address: string) => `url(${quote}${besideThis(address, place)}${quote})`,
    )
    .replace(/\(scripting:\s*none\)/g, '(min-width:0)')
    .replace(/\(scripting:\s*enabled\)/g, '(max-width:0)');
}

/**
 * A page that is read without a server, as browsers open files: every address
 * relative, no scripts (browsers load none from a folder), what is said to
 * readers without scripts said, and a word that the rest needs a server.
 */
export function readablePage(html: string, place: FolderPlace): string {
  const english = /^en\//.test(place.path);
  const plain = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/gi, '')
    .replace(/<link rel="(manifest|canonical|alternate|preload|search)"[^>]*>/g, '')
    .replace(/<search\b[\s\S]*?<\/search>/g, '')
    .replace(
      /(<meta http-equiv="refresh" content="0; url=)([^"]+)/g,
      (_, before: string, address: string) => before + besideThis(address, place),
    );
  const told = /<noscript>(?!<\/noscript>)/.test(plain) || /id="list"/.test(plain);
  const note = `<p class="wrap note">${offlineLabels.folder[english ? 'en' : 'zh']}</p>`;
  return readableFromFolder(plain, place)
    .replace(/<\/?noscript>/g, '')
    .replace(/(<main\b[^>]*>)/, told ? `$1${note}` : '$1')
    .replace(
      /\b(href|src)="(\/[^"]*)"/g,
      (_, name: string, address: string) => `${name}="${besideThis(address, place)}"`,
    );
}
