import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startWorker } from '../../../../src/editor/build/start-worker.ts';
import { inTemporaryFolder, writeFiles } from '../../../support/folders.ts';

/* What every worker of a build begins with. */

it('runs a module of types with what it is given, and keeps what was compiled of it', async () => {
  await inTemporaryFolder(async (folder) => {
    writeFiles(folder, {
      'twice.ts': [
        "import { flushCompileCache } from 'node:module';",
        "import { parentPort, workerData } from 'node:worker_threads';",
        'const twice: number = workerData * 2;',
        'flushCompileCache();',
        'parentPort?.postMessage(twice);',
      ].join('\n'),
    });
    const compiled = join(folder, 'compiled');
    const worker = startWorker(join(folder, 'twice.ts'), { workerData: 21 }, compiled);
    const ended = once(worker, 'exit');
    expect(await once(worker, 'message')).toEqual([42]);
    expect(await ended).toEqual([0]);
    expect(readdirSync(compiled)).toHaveLength(1);
  });
});

it('tells what went wrong while a module was loaded', async () => {
  await inTemporaryFolder(async (folder) => {
    writeFiles(folder, { 'faulty.ts': "import './missing.ts';\n" });
    const worker = startWorker(join(folder, 'faulty.ts'), {}, join(folder, 'compiled'));
    const [error] = await once(worker, 'error');
    expect(error).toMatchObject({ code: 'ERR_MODULE_NOT_FOUND' });
  });
});
