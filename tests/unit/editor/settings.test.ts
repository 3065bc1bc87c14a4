import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { buildSite } from '../../../src/editor/build/build.ts';
import { runDeployFiles } from '../../../src/editor/deploy/command.ts';
import { runExport } from '../../../src/editor/export/command.ts';
import { runFolder } from '../../../src/editor/folder/command.ts';
import { serveSite } from '../../../src/editor/serve.ts';
import { runHere } from '../../support/command.ts';
import { root } from '../../support/folders.ts';

/* A setting that cannot be used is told, by whichever command is to use it, before it does anything. */

const wrong = { PORT: 'abc', BASE_PATH: '../x' };

it.each([
  ['build', 1, async () => Number(!(await buildSite(process.env, 'en')))],
  ['preview', 1, async () => Number(!(await serveSite(process.env, 'en')))],
  ['folder', 2, () => runFolder(['/no/such/folder'])],
  ['export', 2, () => runExport(['postgres', '/no/such/folder'])],
  ['deploy-files', 2, () => runDeployFiles(['/no/such/folder'])],
] as const)('npm run %s tells every setting that cannot be used, with what it is', async (_, code, command) => {
  const { status, stdout, stderr } = await runHere(command, { ...wrong, LC_ALL: 'en' });
  // A build says all that it says in one place.
  const told = `${stdout}${stderr}`;
  expect(told).toContain('PORT=abc cannot be used: it is a port');
  expect(told).toContain('BASE_PATH=../x cannot be used');
  expect(status).toBe(code);
});

it('npm run dev, a program of its own, tells them in the reader’s language', async () => {
  const program = spawn(process.execPath, ['src/editor/site.ts', 'dev'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...wrong, LC_ALL: 'zh_CN.UTF-8' },
  });
  const ended = once(program, 'close');
  const told = await text(program.stderr);
  expect(await ended).toEqual([1, null]);
  expect(told).toContain('PORT=abc 不能用：这里要写端口号');
  expect(told).not.toContain('    at ');
});
