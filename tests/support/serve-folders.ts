import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A site that is served, the paths that it was asked for, and the bytes of bodies that it has sent. */
export interface Served {
  server: Server;
  site: string;
  asked: readonly string[];
  sent(): number;
}

/** What is answered in place of a file: something else, or nothing at all. */
export type Damage = { status: number; type?: string; body: string | Buffer } | 'cut off';

/**
 * Serves folders by the beginning of the path; texts are compressed, as hosts do,
 * where `compressed`. `damage` answers in place of some files: a browser's own
 * ways to do so miss what a worker asks for as it begins.
 */
export function serve(
  folders: Record<string, string>,
  compressed = true,
  damage: (path: string) => Damage | undefined = () => undefined,
): Promise<Served> {
  let sent = 0;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    asked.push(path);
    const damaged = damage(path);
    if (damaged === 'cut off') {
      response.destroy();
      return;
    }
    if (damaged) {
      response.writeHead(damaged.status, { 'content-type': damaged.type ?? 'application/octet-stream' });
      response.end(damaged.body);
      return;
    }
    const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? ['/', ''];
    try {
      const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
      const type = types[extname(file)];
      const content = readFileSync(file);
      response.setHeader('content-type', type ?? 'application/octet-stream');
      const shrunk = compressed && type !== undefined;
      if (shrunk) response.setHeader('content-encoding', 'gzip');
      const body = shrunk ? gzipSync(content) : content;
      sent += body.length;
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve({
        server,
        site: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
        asked,
        sent: () => sent,
      });
    });
  });
}
