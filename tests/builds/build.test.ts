import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { standingBuild } from '../../src/editor/build/standing.ts';
import type { ReadFile } from '../../src/search/engine/index-files.ts';
import { type SearchPlace, SearchService } from '../../src/search/engine/service.ts';
import { writeCatalogueIndex } from '../../src/search/index/write-index.ts';
import { catalogueOfCases } from '../support/catalogue.ts';
import { coatingCase, entryText, smallContent } from '../support/entries.ts';
import { shellEnvironment } from '../support/environment.ts';
import { inTemporaryFolder, projectWith, root, writeFiles } from '../support/folders.ts';
import { attribute } from '../support/html/element.ts';
import { type BuiltPage, readPages } from '../support/pages.ts';
import { readFromDisk } from '../support/search-index.ts';
import { buildSmall, projectToBuild, underPath } from '../support/small-build.ts';

/* Whole builds: under another path, and refused. */

const filesOf = (folder: string) => globSync('**/*.*', { cwd: folder }).sort();

// Another file system than the small projects have, where this project lies on one.
const elsewhere = join(root, 'node_modules/.cache');
mkdirSync(elsewhere, { recursive: true });
const beside = mkdtempSync(join(elsewhere, 'atlas-'));
afterAll(() => rmSync(beside, { recursive: true }));

it('builds for any path of any host, onto any file system', () => {
  inTemporaryFolder((folder) => {
    const files = {
      ...smallContent({ body: '\n[列表](/scenarios/)\n' }),
      'scenarios/older.mdx': entryText({ ...coatingCase, title: { zh: '旧案例' }, formerIds: ['was'] }),
    };
    const dist = join(beside, 'dist');
    const { status, stderr } = buildSmall({ ...projectToBuild(folder, files, underPath), dist });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(standingBuild(dist)).toBeDefined();
    expect(readdirSync(beside)).toEqual(['dist']);
    const pages = readPages(dist);
    const outside = pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const address = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action') ?? '';
        return address.startsWith('/') && !address.startsWith('/atlas/cn/') ? [`${page.address} ${address}`] : [];
      }),
    );
    expect(outside).toEqual([]);
    const page = pages.find(({ address }) => address === '/en/scenarios/coating/');
    expect(page?.html).toContain(
      '<link rel="canonical" href="https://intranet.example/atlas/cn/en/scenarios/coating/">',
    );
    expect(page?.html).toContain('href="/atlas/cn/en/scenarios/"');
    const moved = pages.find(({ address }) => address === '/scenarios/was/');
    expect(moved?.html).toContain('content="0; url=/atlas/cn/scenarios/older/"');
    const text = (path: string) => readFileSync(join(dist, path), 'utf8');
    expect(text('_redirects')).toContain('/atlas/cn/en/scenarios/was/ /atlas/cn/en/scenarios/older/ 301\n');
    expect(text('_headers')).toContain('\n/atlas/cn/assets/*\n');
    expect(text('robots.txt')).toContain('Sitemap: https://intranet.example/atlas/cn/sitemap-index.xml\n');
    expect(text('.well-known/security.txt')).toMatch(
      /^Contact: mailto:editors@intranet\.example\nExpires: 2027-01-02T/,
    );
    expect(globSync('**/*.{br,gz}', { cwd: dist })).toEqual([]);
  });
});

describe('with an edition of another host', () => {
  const policyOf = ({ elements }: BuiltPage) => {
    const meta = elements.find((element) => attribute(element, 'http-equiv') === 'content-security-policy');
    return meta ? attribute(meta, 'content') : undefined;
  };

  it('lets its pages ask that host, and no other', () => {
    const page = readPages(join(beside, 'dist')).find(({ address }) => address === '/en/search/');
    expect(page && policyOf(page)).toMatch(/connect-src 'self' https:\/\/national\.example;/);
    expect(readFileSync(join(beside, 'dist/_headers'), 'utf8')).toContain(
      "connect-src 'self' https://national.example;",
    );
  });

  it.each([
    ['/search/', '涂布', ''],
    ['/en/search/', 'coating', 'en/'],
  ])('finds entries of both from %s, and leads to each where it is', async (address, query, language) => {
    const page = readPages(join(beside, 'dist')).find((one) => one.address === address);
    const form = page?.elements.find(({ tagName }) => tagName === 'search');
    const place = JSON.parse((form && attribute(form, 'data-search')) ?? '') as SearchPlace;
    await inTemporaryFolder(async (folder) => {
      writeCatalogueIndex(catalogueOfCases({ other: { title: { zh: '涂布厚度', en: 'Coating thickness' } } }), folder);
      // Hosts are folders here.
      const read: ReadFile = (file) =>
        readFromDisk(
          file
            .replace('https://national.example/atlas/search-index', folder)
            .replace(underPath.BASE_PATH, join(beside, 'dist')),
        );
      const { hits } = await new SearchService(place, read).ask({
        query,
        chosen: new Map([['type', new Set(['scenario'])]]),
        sort: '',
        from: 0,
        size: 10,
      });
      const leading = hits.map(({ hit }) => hit.url);
      expect(leading).toContain(`/atlas/cn/${language}scenarios/coating/`);
      expect(leading).toContain(`https://national.example/atlas/${language}scenarios/other/`);
    });
  });
});

describe('a build with faults', () => {
  const bad: Record<string, string> = {
    'no-title.mdx': entryText({ ...coatingCase, title: undefined }),
    'industry.mdx': entryText({ ...coatingCase, title: { zh: '甲' }, industries: ['lithium-batery'] }),
    'enterprise.mdx': entryText({ ...coatingCase, title: { zh: '乙' }, enterprise: 'nobody' }),
    'year.mdx': entryText({ ...coatingCase, title: { zh: '丙' }, year: 2999 }),
    'same.mdx': entryText({ ...coatingCase, title: { zh: '丁' } }),
    'Same.mdx': entryText({ ...coatingCase, title: { zh: '戊' } }),
    'broken.mdx': '---\ntitle: "己\n---\n',
    'runs.mdx': entryText({ ...coatingCase, title: { zh: '庚' } }, '\n{process.env}\n'),
  };

  it('writes nothing, and names every one with file, line, column and mend', () => {
    inTemporaryFolder((folder) => {
      const project = projectToBuild(folder, smallContent());
      const { content, dist } = project;
      writeFiles(join(content, 'scenarios'), bad);
      mkdirSync(dist);
      writeFileSync(join(dist, 'kept.txt'), 'as it was');
      const { status, stdout } = buildSmall(project);
      expect(status).not.toBe(0);
      expect(filesOf(dist)).toEqual(['kept.txt']);
      const told = [...stdout.matchAll(/scenarios\/(\S+?):(\d+):(\d+) ✗ .* \[([a-z-]+)\]\n {4}→ \S/g)].map(
        ([, file, line, column, rule]) => `${file}:${line}:${column} ${rule}`,
      );
      expect(told).toEqual([
        'Same.mdx:1:1 file-name',
        'broken.mdx:2:8 yaml',
        'enterprise.mdx:7:13 unknown-id',
        'industry.mdx:10:5 unknown-id',
        'no-title.mdx:2:1 required',
        'runs.mdx:49:1 expression',
        'same.mdx:1:1 id-collision',
        'year.mdx:16:7 future',
      ]);
    });
  });

  it('is refused by Astro itself too, and runs nothing of it', () => {
    inTemporaryFolder((folder) => {
      const { content } = projectWith(
        folder,
        smallContent({
          body: "\nimport fs from 'node:fs'\n\nexport const x = fs.writeFileSync('ran.txt', '')\n\n{x}\n",
        }),
      );
      const dist = join(folder, 'dist');
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
        {
          cwd: root,
          env: shellEnvironment({ CONTENT_DIR: content, DIST_DIR: dist }),
          encoding: 'utf8',
        },
      );
      expect(status).not.toBe(0);
      expect(`${stdout}${stderr}`).toContain('coating.mdx:50:1');
      expect(existsSync(join(root, 'ran.txt'))).toBe(false);
      expect(existsSync(join(dist, 'index.html'))).toBe(false);
    });
  });
});

it('stands alone: nothing of the project points outside it', () => {
  const strays = [
    ...globSync('seeds/**/*.yaml', { cwd: root }),
    ...globSync('src/**/*.{ts,astro}', { cwd: root }),
  ].filter((path) => /\.\.\/shared\b|["'`]\/(work|root|home)\//.test(readFileSync(join(root, path), 'utf8')));
  expect(strays).toEqual([]);
});
