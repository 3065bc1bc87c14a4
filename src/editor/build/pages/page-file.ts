/** The file of a site's address, from the site's folder: `/atlas/en/about/` under `/atlas/` is `en/about/index.html`. */
export function fileOf(pathname: string, base: string): string {
  const path = decodeURIComponent(pathname).slice(base.endsWith('/') ? base.length : base.length + 1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
