import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { deployFiles, usualPlace } from '../../../src/delivery/files.ts';
import { headersFile } from '../../../src/delivery/static-host.ts';
import { runDeployFiles } from '../../../src/editor/deploy/command.ts';
import { inTemporaryFolder, root } from '../../support/folders.ts';

it('deploy/ is what the list makes: npm run deploy-files', () => {
  for (const [name, text] of Object.entries(deployFiles(usualPlace)))
    expect(readFileSync(join(root, 'deploy', name), 'utf8'), name).toBe(text);
});

describe('npm run deploy-files', () => {
  const run = (args: string[], environment = {}) => {
    const [log, error] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => spy.mockReturnValue());
    try {
      const code = runDeployFiles(args, environment);
      return { code, said: [...(log?.mock.calls ?? []), ...(error?.mock.calls ?? [])].flat().join('\n') };
    } finally {
      vi.restoreAllMocks();
    }
  };

  it('writes for another path, folder and port', () => {
    inTemporaryFolder((folder) => {
      const settings = { BASE_PATH: 'atlas', EDITIONS: '/guangdong/ https://atlas.example/x/' };
      expect(run([folder, '--root', '/var/www', '--port', '80'], settings).code).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(['Caddyfile', '_headers', 'nginx.conf']);
      for (const name of ['nginx.conf', 'Caddyfile']) {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(text).toContain('/var/www/atlas/_redirects.');
        expect(text).toContain('"~^/atlas/assets/" "public, max-age=31536000, immutable"');
        expect(text).toContain("connect-src 'self' https://atlas.example;");
      }
      expect(readFileSync(join(folder, 'nginx.conf'), 'utf8')).toContain('listen 80;');
      expect(readFileSync(join(folder, '_headers'), 'utf8')).toMatch(/^\/atlas\/\*$/m);
    });
  });

  it.each([
    [['a', 'b'], {}],
    [['--port', 'x'], {}],
    [['--root', 'relative'], {}],
    [['--root', '/a;}'], {}],
    [['--other'], {}],
    [[], { BASE_PATH: '../x' }],
    [[], { EDITIONS: 'http://plain.example/' }],
  ])('writes nothing for %j %j, and says how it is used', (args, environment) => {
    const { code, said } = run(args, environment);
    expect(code).toBe(2);
    expect(said).toContain('npm run deploy-files [-- FOLDER]');
  });
});

describe('_headers', () => {
  const text = headersFile(usualPlace);
  const rules = text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((block) => block.trim().split('\n'));

  it('stays within what Cloudflare reads: 100 rules, lines of 2,000 characters, one * a pattern', () => {
    expect(rules.length).toBeLessThan(100);
    expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
    expect(rules.flatMap(([path = '']) => (path.split('*').length > 2 ? [path] : []))).toEqual([]);
  });

  it('says no header of one address twice, as hosts join them', () => {
    const matches = (pattern: string, path: string) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`).test(path);
    const paths = ['/', '/en/', '/assets/x.css', '/search-index/head.json', '/search-index/1a2b3c4d/part/0.part'];
    for (const path of [...paths, '/scenarios/x/card/', '/en/scenarios/x/card/', '/data/atlas.ndjson', '/a/index.md']) {
      const sent = new Map<string, string>();
      for (const [pattern = '', ...lines] of rules.filter(([pattern = '']) => matches(pattern, path))) {
        for (const line of lines) {
          const [, taken, name = '', value = ''] = /^ {2}(?:! (\S+)|(\S+): (.*))$/.exec(line) ?? [];
          if (taken) expect(sent.delete(taken), `${pattern} takes ${taken} back`).toBe(true);
          else {
            expect(sent.has(name), `${path} ${name}`).toBe(false);
            sent.set(name, value);
          }
        }
      }
      const card = path.includes('/card/');
      expect(sent.get('Content-Security-Policy')).toMatch(card ? /frame-ancestors \*$/ : /frame-ancestors 'none'$/);
      expect(sent.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });
});
