/** What a file of the site is, by the ending of its name. */
export interface FileKind {
  /** Its media type as it is sent. */
  type: string;
  /** Words, or markup like them, that compressing makes much smaller. */
  text: boolean;
  /** Open data: pages of other hosts may read it too. */
  open: boolean;
}

const part = (type: string): FileKind => ({ type, text: false, open: false });
const textPart = (type: string): FileKind => ({ type: `${type}; charset=utf-8`, text: true, open: false });
const data = (type: string): FileKind => ({ type, text: false, open: true });
const textData = (type: string): FileKind => ({ type: `${type}; charset=utf-8`, text: true, open: true });

/** Every kind of file that the site holds. A file of any other kind is sent as bytes. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  html: textPart('text/html'),
  css: textPart('text/css'),
  js: textPart('text/javascript'),
  mjs: textPart('text/javascript'),
  txt: textPart('text/plain'),
  webmanifest: textPart('application/manifest+json'),
  woff2: part('font/woff2'),
  wasm: part('application/wasm'),
  ico: part('image/x-icon'),

  atom: textData('application/atom+xml'),
  cff: textData('application/yaml'),
  csv: textData('text/csv'),
  ics: textData('text/calendar'),
  json: textData('application/json'),
  jsonld: textData('application/ld+json'),
  md: textData('text/markdown'),
  ndjson: textData('application/x-ndjson'),
  svg: textData('image/svg+xml'),
  xml: textData('application/xml'),
  parquet: data('application/vnd.apache.parquet'),
  sqlite: data('application/vnd.sqlite3'),
  xlsx: data('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  avif: data('image/avif'),
  jpg: data('image/jpeg'),
  png: data('image/png'),
  webp: data('image/webp'),
  zip: data('application/zip'),

  // Of the search index, which compresses them itself.
  part: data('application/octet-stream'),
};

/** Endings of the kinds that `which` chooses, in the order of the alphabet. */
export function endings(which: (kind: FileKind) => boolean): string[] {
  return Object.keys(fileKinds)
    .filter((ending) => which(kindOf(ending)))
    .sort();
}

/** The kind of a file by its ending. */
export function kindOf(ending: string): FileKind {
  return (Object.hasOwn(fileKinds, ending) ? fileKinds[ending] : undefined) ?? part('application/octet-stream');
}
