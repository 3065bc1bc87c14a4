import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface ServedSite {
  /** Where it is served, without a slash at the end. */
  address: string;
  stop(): void;
}

/** Serves the built site, kept by browsers as its servers let it be, on a free port, by a process of its own. */
export async function serveSite(): Promise<ServedSite> {
  const server = fork(join(import.meta.dirname, 'site-server.ts'));
  const [port] = await Promise.race([once(server, 'message'), once(server, 'exit').then(() => [])]);
  if (port === undefined) throw new Error('The built site could not be served.');
  return { address: `http://localhost:${port}`, stop: () => server.kill() };
}

/** A port of this machine that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
