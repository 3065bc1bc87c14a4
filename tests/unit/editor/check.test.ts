import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith, root } from '../../support/folders.ts';

function check(args: string[], files: Record<string, string> = smallContent()) {
  return inTemporaryFolder((folder) => {
    const { content } = projectWith(folder, files);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/editor/check.ts'), ...args], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  });
}

describe('npm run check', () => {
  it('is silent about sound content but for the count, and exits with 0', () => {
    expect(check([])).toMatchObject({ status: 0, stdout: '检查了 17 个文件，没有发现问题。\n' });
  });

  it('speaks English when asked', () => {
    expect(check(['--lang', 'en']).stdout).toBe('Checked 17 files: nothing to mend.\n');
  });

  it('exits with 1 where there are faults, and prints nothing but JSON when asked', () => {
    const { status, stdout } = check(['--format', 'json'], smallContent({ scenario: { year: 2999 } }));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      files: 17,
      faults: [
        {
          file: expect.stringMatching(/content\/scenarios\/coating\.mdx$/),
          line: 17,
          column: 7,
          severity: 'error',
          rule: 'future',
          message: '“2999”在将来。',
          hint: expect.stringContaining('最晚写'),
        },
      ],
    });
  });

  it('exits with 0 where there are warnings only', () => {
    const { status, stdout } = check([], smallContent({ body: '\n[x](http://example.org/)\n' }));
    expect(status).toBe(0);
    expect(stdout).toContain('1 处提醒');
  });

  it('tells of the files asked for only', () => {
    const files = smallContent({ scenario: { year: 2999 }, enterprise: { region: 'XX-1' } });
    expect(check(['no/such/folder'], files)).toMatchObject({ status: 0 });
  });

  it.each([[['--format', 'xml']], [['--lang', 'fr']], [['--nonsense']]])('exits with 2 on %j', (args) => {
    expect(check(args).status).toBe(2);
  });
});
