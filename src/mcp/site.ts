import type { ReadFile } from '../search/engine/index-files.ts';

/** The built site, as tools read it. Paths are from its root, without a slash at the beginning. */
export interface Site {
  /** Tells one build from another. */
  build(): Promise<string>;
  /** A file's bytes; throws where it is not there. */
  read: ReadFile;
  /** A file's text; absent where it is not there. */
  text(path: string): Promise<string | undefined>;
}

/** The `result` of a file of the API by its path below `/api/v1/`, without its ending; absent where there is none. */
export async function resultAt<Result>(site: Site, path: string): Promise<Result | undefined> {
  const text = await site.text(`api/v1/${path}.json`);
  return text === undefined ? undefined : (JSON.parse(text) as { result: Result }).result;
}

/** Works something out of the site, once for each build of it. */
export function oncePerBuild<Value>(site: Site, work: () => Promise<Value>): () => Promise<Value> {
  let known: { build: string; value: Promise<Value> } | undefined;
  return async () => {
    const build = await site.build();
    if (known?.build === build) return known.value;
    const made = { build, value: work() };
    known = made;
    made.value.catch(() => {
      if (known === made) known = undefined;
    });
    return made.value;
  };
}
