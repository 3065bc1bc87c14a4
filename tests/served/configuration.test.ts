import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inTemporaryFolder, root } from '../support/folders.ts';
import { programPath } from '../support/servers.ts';

/* The files of deploy/ as they stand are understood by the servers that they are for. */

it('nginx takes deploy/nginx.conf within deploy/container.conf', () => {
  inTemporaryFolder((folder) => {
    copyFileSync(join(root, 'deploy/container.conf'), join(folder, 'container.conf'));
    copyFileSync(join(root, 'deploy/nginx.conf'), join(folder, 'atlas.conf'));
    const options = ['-t', '-q', '-p', folder, '-e', 'stderr', '-c', join(folder, 'container.conf')];
    const { status, stderr } = spawnSync(programPath('nginx') ?? 'nginx', options, {
      encoding: 'utf8',
      // nginx opens /dev/stdout as a file, which a socket is not.
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

const caddy = programPath('caddy');
if (caddy)
  it('Caddy takes deploy/Caddyfile, and has nothing to tidy in it', () => {
    const run = (...options: string[]) => spawnSync(caddy, options, { encoding: 'utf8' });
    const file = join(root, 'deploy/Caddyfile');
    const { status, stdout, stderr } = run('validate', '--config', file, '--adapter', 'caddyfile');
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('Valid configuration')]);
    expect(run('fmt', file).stdout).toBe(readFileSync(file, 'utf8'));
  });
