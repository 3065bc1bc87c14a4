/** Says what of a page a browser would have to guess at, and where it stands. */
export class UnsoundHtml extends Error {
  constructor(what: string, html: string, at: number) {
    super(`${what}: …${html.slice(Math.max(0, at - 60), at + 80)}…`);
  }
}
