import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { kindOf } from '../../src/delivery/file-kinds.ts';
import { expressionOf, headerRules, headerValues } from '../../src/delivery/headers.ts';
import { siteFolder } from '../../src/editor/build/ensure.ts';

/*
 * Serves the built site to whoever forks this, who is told the port. What is named by what it holds a browser asks for
 * but once, as of the servers that are configured for the site, which spares it a tenth of its work. The other headers
 * of these are left out: each new window would begin in a process that they make it leave.
 */

const folder = siteFolder();
const caching = headerValues(headerRules()).find(({ name }) => name === 'Cache-Control');
const particular = (caching?.particular ?? []).map(({ path, value }) => ({
  fits: new RegExp(expressionOf(path, '/')),
  value,
}));

/** A file of the site, or what is shown where there is none. */
function answerAt(path: string): { status: number; file: string; content: Buffer } {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  try {
    return { status: 200, file, content: readFileSync(join(folder, file)) };
  } catch {
    return { status: 404, file: '/404.html', content: readFileSync(join(folder, '404.html')) };
  }
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
  const { status, file, content } = answerAt(path);
  const found = particular.find(({ fits }) => fits.test(path));
  response.setHeader('Cache-Control', found?.value ?? caching?.usual ?? '');
  response.setHeader('Content-Type', kindOf(extname(file).slice(1)).type);
  response.writeHead(status).end(content);
});

server.listen(0, () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
process.on('disconnect', () => process.exit());
