/**
 * The address of a page or a file of the site under `base`, as Astro asks for
 * it: with a slash at the end, but for a route that itself has the ending of a file.
 */
export function pageAddress(path: string, isPage: boolean, base: string): string {
  const whole = (base.endsWith('/') ? base : `${base}/`) + path.replace(/^\//, '');
  return whole.endsWith('/') || (!isPage && /\/[^/]+\.\w+$/.test(whole)) ? whole : `${whole}/`;
}

/**
 * The file of a site's address, from the site's folder: `/atlas/en/about/` under
 * `/atlas/` is `en/about/index.html`. What has an ending is a file, whatever
 * slash Astro puts behind it where the ending is a parameter of the route. The
 * page for what is not there has the name by which hosts take the nearest one.
 */
export function fileOf(pathname: string, base: string): string {
  const path = decodeURIComponent(pathname).slice(base.endsWith('/') ? base.length : base.length + 1);
  if (/\.[a-z0-9]+\/$/i.test(path)) return path.slice(0, -1);
  if (/^(.+\/)?404\/$/.test(path)) return `${path.slice(0, -1)}.html`;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
