import { join } from 'node:path';
import { coatingCase, entryText, smallContent } from './entries.ts';
import { folderOncePerRun } from './once-per-run.ts';
import { buildSmall, projectToBuild, underPath } from './small-build.ts';

/** A case of that site which is found by “人工智能”, and had another id before. */
export const olderCase = { id: 'older', title: '人工智能检测旧涂布机', formerId: 'was' } as const;

/** A small site that is published under a path: `coating` and the older case; its folder, only to be read. */
export async function siteUnderPath(): Promise<string> {
  const { id, title, formerId } = olderCase;
  const files = {
    ...smallContent(),
    [`scenarios/${id}.mdx`]: entryText({ ...coatingCase, title: { zh: title }, formerIds: [formerId] }),
  };
  const folder = await folderOncePerRun('under-path', (place) => {
    const { status, stdout, stderr } = buildSmall(projectToBuild(place, files, underPath));
    if (status !== 0) throw new Error(`The site under a path could not be built.\n${stdout}${stderr}`);
  });
  return join(folder, 'dist');
}
