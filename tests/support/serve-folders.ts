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

/** A site that is served, and the bytes of bodies that it has sent. */
export interface Served {
  server: Server;
  site: string;
  sent(): number;
}

/** Serves folders by the beginning of the path; texts are compressed, as hosts do, where `compressed`. */
export function serve(folders: Record<string, string>, compressed = true): Promise<Served> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
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
        sent: () => sent,
      });
    });
  });
}
