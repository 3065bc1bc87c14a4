import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attribute } from './html/element.ts';
import type { BuiltPage } from './pages.ts';

/** What a page makes a browser fetch before it can be read, compressed as servers send it. */
export interface Weight {
  /** Bytes of page, style sheets, scripts and pictures; fonts beside. */
  bytes: number;
  scripts: number;
  /** With the fonts that it asks for at once. */
  requests: number;
}

/** Weighs pages of a built site by the compressed twins of their files. */
export class Scales {
  readonly #site: string;
  readonly #imports = new Map<string, ReadonlySet<string>>();

  constructor(site: string) {
    this.#site = site;
  }

  weigh({ address, elements }: BuiltPage): Weight {
    const links = (rel: string) =>
      elements.flatMap((element) =>
        element.tagName === 'link' && attribute(element, 'rel') === rel ? (attribute(element, 'href') ?? []) : [],
      );
    const sources = (tag: string) =>
      elements.flatMap((element) =>
        element.tagName === tag && attribute(element, 'loading') !== 'lazy' ? (attribute(element, 'src') ?? []) : [],
      );
    const scripts = new Set(sources('script').flatMap((path) => [...this.#reached(path)]));
    const sheets = links('stylesheet');
    const pictures = sources('img').filter((path) => !path.startsWith('data:'));
    const page = address.endsWith('/') ? `${address}index.html` : address;
    const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + this.#size(path), 0);
    return {
      bytes: sum([page, ...sheets, ...scripts, ...pictures]),
      scripts: sum(scripts),
      requests: 1 + sheets.length + scripts.size + pictures.length + links('preload').length,
    };
  }

  #size(path: string): number {
    const file = join(this.#site, path);
    return (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
  }

  /** A script and what it imports at once, and so on. */
  #reached(path: string): ReadonlySet<string> {
    const known = this.#imports.get(path);
    if (known) return known;
    const found = new Set([path]);
    this.#imports.set(path, found);
    const text = readFileSync(join(this.#site, path), 'utf8');
    for (const [, address = ''] of text.matchAll(/(?:^|[;}\n])(?:import|export)\b[^"'();]*["'](\.[^"']+)["']/g))
      for (const one of this.#reached(join(dirname(path), address))) found.add(one);
    return found;
  }
}

/** The kind of page that an address stands for, such as `/scenarios/<id>/`: all of a kind have one budget. */
export function pageKind(address: string): string {
  return address
    .replace(/^\/en(?=\/)/, '')
    .replace(/\/page\/\d+\/$/, '/')
    .replace(/\/by\/([\w-]+)\/[^/]+\//, '/by/$1/<value>/')
    .replace(
      /^\/(scenarios|enterprises|playbooks|industries|metrics|building-blocks)\/(?!by\/|reference\/)[^/]+\//,
      '/$1/<id>/',
    );
}
