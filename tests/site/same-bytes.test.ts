import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { shellEnvironment } from '../support/environment.ts';
import { inTemporaryFolder, root } from '../support/folders.ts';

/** Without the compressed copies, which are asked for in delivery, and the note of what was built, which names the settings. */
const filesOf = (folder: string) =>
  globSync('**/*.*', { cwd: folder })
    .filter((path) => !/\.(?:br|gz)$|^build\.json$/.test(path))
    .sort();

it('builds the same bytes twice', () => {
  inTemporaryFolder((folder) => {
    const again = join(folder, 'dist');
    const environment = shellEnvironment({ DIST_DIR: again, PRECOMPRESS: '0' });
    expect(spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, env: environment }).status).toBe(0);
    const first = siteFolder();
    expect(filesOf(again)).toEqual(filesOf(first));
    const different = filesOf(first).filter(
      (path) => !readFileSync(join(first, path)).equals(readFileSync(join(again, path))),
    );
    expect(different).toEqual([]);
  });
});
