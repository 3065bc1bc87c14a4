import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { putInPlace, takeBack } from '../../../src/editor/import/put-in-place.ts';
import { inFormOf, writeFile, writeNewFile } from '../../../src/editor/write-file.ts';
import { imageSizes } from '../../../src/reading/images.ts';
import { caseContent, copyCase } from '../../support/case-lists.ts';
import { inTemporaryFolder, projectWith, root } from '../../support/folders.ts';

describe('a file is written in one step', () => {
  it('with the line ends, the byte-order mark and the permissions that it had', () =>
    inTemporaryFolder((folder) => {
      const path = join(folder, 'a.mdx');
      writeFileSync(path, '\ufeff---\r\na: 1\r\n---\r\n', { mode: 0o640 });
      writeFile(path, '---\na: 2\nb: 3\n---\n');
      expect(readFileSync(path, 'utf8')).toBe('\ufeff---\r\na: 2\r\nb: 3\r\n---\r\n');
      expect(statSync(path).mode & 0o777).toBe(0o640);
      expect(readdirSync(folder)).toEqual(['a.mdx']);
    }));

  it.each([
    ['a\r\nb\r\n', 'x\ny\n', 'x\r\ny\r\n'],
    ['a\nb\n', 'x\r\ny\n', 'x\ny\n'],
    ['a\r\nb\nc\n', 'x\ny\n', 'x\ny\n'],
    ['\ufeffa', '\ufeffx', '\ufeffx'],
  ])('%j → %j: %j', (standing, text, written) => {
    expect(inFormOf(standing, text)).toBe(written);
  });

  it('and leaves nothing behind where it cannot be', () =>
    inTemporaryFolder((folder) => {
      mkdirSync(join(folder, 'a.mdx'));
      expect(() => writeFile(join(folder, 'a.mdx'), 'x')).toThrow();
      writeFileSync(join(folder, 'b.mdx'), 'b');
      expect(() => writeNewFile(join(folder, 'b.mdx'), 'x')).toThrow(/EEXIST/);
      expect(readFileSync(join(folder, 'b.mdx'), 'utf8')).toBe('b');
      expect(readdirSync(folder).sort()).toEqual(['a.mdx', 'b.mdx']);
    }));
});

describe('a batch is put in place whole', () => {
  const files = [
    { path: 'scenarios/a.mdx', text: 'a' },
    { path: 'scenarios/sample-standing.mdx', text: 'changed\n' },
    { path: 'enterprises/b.mdx', text: 'b' },
  ];

  it('beside what stands, with nothing left over', () =>
    inTemporaryFolder((folder) => {
      const { content } = projectWith(folder, { ...caseContent(), 'scenarios/README.md': 'kept' });
      putInPlace(content, files);
      expect(readdirSync(content).sort()).toEqual(['enterprises', 'scenarios']);
      expect(readdirSync(join(content, 'scenarios')).sort()).toEqual(['README.md', 'a.mdx', 'sample-standing.mdx']);
      expect(readFileSync(join(content, 'scenarios/sample-standing.mdx'), 'utf8')).toBe('changed\n');
      expect(readFileSync(join(content, 'enterprises/b.mdx'), 'utf8')).toBe('b');
    }));

  it('or not at all', () =>
    inTemporaryFolder((folder) => {
      const { content } = projectWith(folder, caseContent());
      const before = readFileSync(join(content, 'scenarios/sample-standing.mdx'), 'utf8');
      expect(() => putInPlace(content, [...files, { path: 'scenarios/a.mdx/b.mdx', text: '' }])).toThrow();
      expect(readFileSync(join(content, 'scenarios/sample-standing.mdx'), 'utf8')).toBe(before);
      expect(readdirSync(content).sort()).toEqual(['enterprises', 'scenarios']);
      expect(existsSync(join(content, 'scenarios/a.mdx'))).toBe(false);
    }));

  it('killed between taking a folder away and putting the other in its place, is taken back', () =>
    inTemporaryFolder((folder) => {
      const { content } = projectWith(folder, caseContent());
      const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }));
      mkdirSync(join(content, `.import-${dead}`, 'enterprises'), { recursive: true });
      execFileSync('mv', [join(content, 'scenarios'), join(content, `.import-${dead}`, 'scenarios.before')]);
      takeBack(content);
      expect(readdirSync(content).sort()).toEqual(['enterprises', 'scenarios']);
      expect(readdirSync(join(content, 'scenarios'))).toEqual(['sample-standing.mdx']);
    }));

  it('killed as soon as the first file can be seen, has written all', () =>
    inTemporaryFolder(async (folder) => {
      const { content } = projectWith(folder, caseContent());
      const script = `
        const { putInPlace } = await import(${JSON.stringify(join(root, 'src/editor/import/put-in-place.ts'))});
        const files = Array.from({ length: 2000 }, (_, n) => ({ path: 'scenarios/case-' + n + '.mdx', text: 'x' }));
        putInPlace(${JSON.stringify(content)}, files);
        setTimeout(() => {}, 10_000);`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
      const seen = () => {
        try {
          return readdirSync(join(content, 'scenarios')).length;
        } catch {
          // Between the two renames there is no folder, for a moment; see the test above.
          return 0;
        }
      };
      try {
        while (child.exitCode === null && seen() <= 1) await new Promise((done) => setTimeout(done, 1));
        child.kill('SIGKILL');
        expect(seen()).toBe(2001);
      } finally {
        child.kill('SIGKILL');
      }
    }));
});

describe('the check survives', () => {
  it('what a system leaves in the folders, and tells everything else with its place', () =>
    inTemporaryFolder((folder) => {
      const folders = projectWith(folder, caseContent());
      const [enterprises, scenarios] = [join(folders.content, 'enterprises'), join(folders.content, 'scenarios')];
      copyCase('p7-files-of-the-system', enterprises);
      writeFileSync(join(scenarios, 'EHTHUMBS.DB'), '');
      writeFileSync(join(scenarios, '~$list.xlsx'), '');
      writeFileSync(join(scenarios, 'notes.txt'), 'x');
      writeFileSync(Buffer.from(`${scenarios}/\xb2\xe2.mdx`, 'latin1'), 'x');
      execFileSync('mkfifo', [join(scenarios, 'pipe.mdx')]);
      symlinkSync('loop.mdx', join(scenarios, 'loop.mdx'));
      mkdirSync(join(scenarios, 'folder.mdx'));
      const errors = readAll(folders).faults.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ file, rule }) => `${file.split('/').at(-1)} ${rule}`)).toEqual([
        '\\xb2\\xe2.mdx file-name',
        'folder.mdx no-file',
        'loop.mdx link',
        'notes.txt file-name',
        'pipe.mdx no-file',
      ]);
    }));

  it.each([
    ['a file', (path: string) => writeFileSync(path, 'x')],
    ['a loop', (path: string) => symlinkSync('enterprises', path)],
  ])('%s where a folder should be', (_, make) =>
    inTemporaryFolder((folder) => {
      const { 'scenarios/sample-standing.mdx': standing = '' } = caseContent();
      const folders = projectWith(folder, { 'scenarios/sample-standing.mdx': standing });
      make(join(folders.content, 'enterprises'));
      const { faults } = readAll(folders);
      expect(faults.filter(({ rule }) => rule === 'no-file').map(({ file }) => file)).toEqual(['content/enterprises']);
    }),
  );

  it('an address of an image that is longer than a path may be', () =>
    inTemporaryFolder((folder) => {
      expect(imageSizes(projectWith(folder, caseContent()))(`/images/${'a'.repeat(5000)}.png`)).toBeUndefined();
    }));
});
