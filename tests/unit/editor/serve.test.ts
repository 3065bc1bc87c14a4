import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inTemporaryFolder, root } from '../../support/folders.ts';

const preview = `exec "${process.execPath}" src/editor/site.ts preview`;
const environment = (folder: string) => ({ ...process.env, DIST_DIR: folder, PORT: '4399', LANG: 'en' });

it('says what to do where no site is built yet', { timeout: 60_000 }, async () => {
  await inTemporaryFolder(async (folder) => {
    const { status, stderr } = spawnSync('sh', ['-c', preview], {
      cwd: root,
      env: environment(folder),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('npm run build');
    expect(stderr).not.toContain('    at ');
  });
});

it('serves the site until npm ends, whose shell keeps signals to itself', { timeout: 60_000 }, async () => {
  await inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
    writeFileSync(join(folder, '404.html'), '<!doctype html><title>none</title>');
    // What npm starts: a shell that waits for the server.
    const shell = spawn('sh', ['-c', `(${preview}) & echo $!; wait`], {
      cwd: root,
      env: { ...environment(folder), npm_lifecycle_event: 'preview' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    shell.stdout.setEncoding('utf8');
    let said = '';
    for await (const words of shell.stdout) {
      said += words;
      if (said.includes('http://')) break;
    }
    const server = Number.parseInt(said, 10);
    const site = /http:\S+/.exec(said)?.[0] ?? '';
    expect(await (await fetch(site)).text()).toContain('<title>x</title>');
    const missing = await fetch(`${site}no-such-page/`);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('<title>none</title>')]);
    shell.kill('SIGTERM');
    await once(shell, 'exit');
    await expect.poll(() => isRunning(server), { timeout: 20_000 }).toBe(false);
  });
});

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}
