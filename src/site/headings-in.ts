/** The parts of a page by their headings of the second level, `[id, words]`; what a heading counts in a `<span>` is left out. */
export function headingsIn(html: string): [id: string, label: string][] {
  return [...html.matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = '', inner = '']) => [
    id,
    plain(inner.replaceAll(/<span\b[\s\S]*?<\/span>/g, '').replaceAll(/<[^>]*>/g, '')),
  ]);
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

const plain = (text: string): string =>
  text
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => characters[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
