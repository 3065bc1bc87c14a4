import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileKinds } from '../../src/delivery/file-kinds.ts';
import { expressionOf, headerRules, headerValues } from '../../src/delivery/headers.ts';
import { precompress } from '../../src/editor/build/precompress.ts';
import { filesOf } from '../../src/editor/build/standing.ts';
import { writeFiles } from '../support/folders.ts';
import { type Answer, ask, programPath, type RunningServer, servers } from '../support/servers.ts';
import { siteUnderPath } from '../support/site-under-path.ts';
import { underPath } from '../support/small-build.ts';

/* What a small site, published under a path, is served like by the real servers. */

const base = `${underPath.BASE_PATH}/`;
const hosts = ['https://guangdong.example'];
const both = { 'accept-encoding': 'gzip, deflate, br' };

let folder: string;
let www: string;

/** A file of every kind, some of them texts that are worth compressing. */
const kinds = Object.keys(fileKinds).map((ending) => `kinds/x.${ending}`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-served-'));
  www = join(folder, 'www');
  const dist = join(www, base);
  cpSync(await siteUnderPath(), dist, { recursive: true });
  const made = [...kinds, 'assets/x.1a2b3c.css', 'scenarios/coating/card/index.html'];
  writeFiles(dist, Object.fromEntries([...made, '.other/x.txt'].map((path) => [path, '文 text '.repeat(500)])));
  // By what compresses the files of a build: other builds under this path do without.
  await precompress(dist, filesOf(dist));
  writeFiles(dist, { 'short.txt': 'short', 'late.html': '文 text '.repeat(500) });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Some files of the search index. */
const pieces = () => globSync('search-index/{*.json,*/part/*,*/hits/zh/*,*/*.part}', { cwd: join(www, base) });

const present = (['nginx', 'Caddy'] as const).filter((name) => name === 'nginx' || programPath('caddy'));

describe.each(present)('%s', (name) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await servers[name]({ root: www, base, hosts });
  });
  afterAll(() => server?.stop());

  const get = (path: string, headers = {}, method = 'GET'): Promise<Answer> =>
    ask(server.address + base + path, headers, method);
  const content = (path: string) => readFileSync(join(www, base, path));

  it('sends every kind of file as what it is, with the headers of the list', async () => {
    const values = headerValues(headerRules(hosts));
    const paths = ['', 'en/', 'assets/x.1a2b3c.css', 'scenarios/coating/card/', ...kinds, ...pieces()];
    for (const path of paths) {
      const { status, headers } = await get(path);
      const told = values.map((header) => [header.name, headers[header.name.toLowerCase()] ?? '']);
      const wanted = values.map(({ name, usual, particular }) => {
        const found = particular.find((one) => new RegExp(expressionOf(one.path, base)).test(base + path));
        return [name, found?.value ?? usual];
      });
      const type = fileKinds[/\.(\w+)$/.exec(path)?.[1] ?? 'html']?.type;
      expect([path, status, headers['content-type'], ...told]).toEqual([path, 200, type, ...wanted]);
    }
  });

  it('holds pages in no frame, but for cards, and lets them ask only the hosts that they are built for', async () => {
    const policy = async (path: string) => (await get(path)).headers['content-security-policy'];
    expect(await policy('')).toMatch(/connect-src 'self' https:\/\/guangdong\.example;.* frame-ancestors 'none'$/);
    expect(await policy('scenarios/coating/card/')).toMatch(/frame-ancestors \*$/);
  });

  it('lets browsers keep what is hashed for a year, and ask anew for the rest', async () => {
    const caching = async (path: string) => (await get(path)).headers['cache-control'];
    expect(await caching('assets/x.1a2b3c.css')).toBe('public, max-age=31536000, immutable');
    expect(await caching('search-index/head.json')).toBe('no-cache');
    expect(await caching('')).toBe('no-cache');
    // What is not there may come with the next build.
    expect(await caching('assets/gone.1a2b3c.css')).toBe('no-cache');
  });

  it('asks for encryption where the connection is encrypted, and only there', async () => {
    expect((await get('')).headers['strict-transport-security']).toBeUndefined();
    const { headers } = await get('', { 'x-forwarded-proto': 'https' });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('names no version of itself', async () => {
    expect((await get('')).headers.server ?? '').not.toMatch(/\d/);
  });

  it.each([
    ['gzip, deflate, br', 'br', '.br', brotliDecompressSync],
    ['gzip', 'gzip', '.gz', gunzipSync],
    ['identity', undefined, '', (body: Buffer) => body],
  ] as const)('sends the copy that the build made for who accepts %s', async (accepted, encoding, ending, open) => {
    for (const path of ['index.html', 'kinds/x.csv', 'kinds/x.svg', 'scenarios/coating/index.html']) {
      const { headers, body } = await get(path.replace('index.html', ''), { 'accept-encoding': accepted });
      expect(headers['content-encoding'], path).toBe(encoding);
      expect(headers.vary, path).toBe('Accept-Encoding');
      expect(open(body).equals(content(path)), path).toBe(true);
      expect(body.equals(content(path + ending)), path).toBe(true);
    }
  });

  it('compresses on the way what the build did not', async () => {
    const { headers, body } = await get('late.html', both);
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(body).equals(content('late.html'))).toBe(true);
  });

  it('sends what is not worth compressing as it is', async () => {
    for (const path of ['short.txt', 'kinds/x.png', 'kinds/x.woff2'])
      expect((await get(path, both)).headers['content-encoding'], path).toBeUndefined();
  });

  it.each(['gzip, deflate, br', 'gzip', 'identity'])(
    'knows what a browser has already, by tag (%s)',
    async (encoding) => {
      const accepting = { 'accept-encoding': encoding };
      for (const path of ['', 'kinds/x.json', 'search-index/head.json', 'assets/x.1a2b3c.css']) {
        const { etag = '' } = (await get(path, accepting)).headers;
        expect(etag, path).not.toBe('');
        const again = await get(path, { ...accepting, 'if-none-match': etag });
        expect([again.status, again.body.length], path).toEqual([304, 0]);
        expect(again.headers['cache-control'], path).toBeDefined();
        expect((await get(path, { ...accepting, 'if-none-match': '"other"' })).status, path).toBe(200);
      }
    },
  );

  it('answers for what is not there in the language of the address', async () => {
    const answers = await Promise.all(['gone/', 'en/gone/', 'gone.json', 'assets/'].map((path) => get(path)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(answers.map(({ headers }) => headers['content-type'])).toEqual(Array(4).fill('text/html; charset=utf-8'));
    const languages = answers.map(({ body }) => /<html lang="([^"]+)"/.exec(body.toString())?.[1]);
    expect(languages).toEqual(['zh-CN', 'en', 'zh-CN', 'zh-CN']);
    expect((await get('gone/', both)).headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps to itself what is for hosts and builds', async () => {
    const paths = [
      '_headers',
      '_redirects',
      '_redirects.nginx',
      '404.html',
      'en/404.html',
      '.other/x.txt',
      '.git/config',
    ];
    const answers = await Promise.all(paths.map((path) => get(path)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
    expect((await ask(`${server.address}${base}../../etc/passwd`)).status).toBeGreaterThanOrEqual(400);
  });

  it.each(['scenarios/was/', 'scenarios/was', 'en/scenarios/was/'])('leads from %s on for good', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, base + path.replace(/was\/?$/, 'older/')]);
  });

  it('leads to a folder by a path alone, so that no proxy before it matters', async () => {
    const { status, headers } = await get('scenarios');
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(`${base}scenarios/`);
  });

  it.each([
    ['scenarios/was/?ids=a,b&q=%E7%94%B5', 'scenarios/older/?ids=a,b&q=%E7%94%B5'],
    ['search?q=%E7%94%B5', 'search/?q=%E7%94%B5'],
    ['en/compare?ids=a,b', 'en/compare/?ids=a,b'],
  ])('loses nothing that was asked for on the way from %s', async (path, to) => {
    const { status, headers } = await get(path);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(base + to);
  });

  it('leads to no other host, however many slashes an address has', async () => {
    const answers = await Promise.all(['', '?q=a'].map((asked) => ask(`${server.address}/${base}search${asked}`)));
    expect(answers.filter(({ headers }) => /^(\/\/|https?:)/.test(headers.location ?? ''))).toEqual([]);
  });

  it('takes no orders', async () => {
    expect((await get('', {}, 'POST')).status).toBe(405);
    expect((await get('', {}, 'HEAD')).body.length).toBe(0);
  });
});
