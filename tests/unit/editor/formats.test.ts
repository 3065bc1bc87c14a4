import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { printGithub } from '../../../src/editor/check/print-github.ts';
import { printSarif } from '../../../src/editor/check/print-sarif.ts';
import { ruleDescriptions } from '../../../src/editor/check/rule-descriptions.ts';
import type { Fault } from '../../../src/schema/fault.ts';

const fault = (file: string, line: number, changes: Partial<Fault> = {}): Fault => ({
  file,
  line,
  column: 7,
  severity: 'error',
  rule: 'future',
  message: { zh: '“2999”在将来。', en: '“2999” lies in the future.' },
  hint: { zh: '最晚写 2026。', en: 'The latest is 2026.' },
  ...changes,
});

const entry = (index: number) => `content/scenarios/e${String(index).padStart(2, '0')}.mdx`;

describe('annotations of GitHub Actions', () => {
  const annotationsOf = (output: string) => output.split('\n').filter((line) => /^::(error|warning)/.test(line));

  it('group the faults of an entry, errors first', () => {
    const { output } = printGithub([fault(entry(1), 9), fault(entry(1), 3, { severity: 'warning' })], 2, 'en');
    expect(annotationsOf(output)).toMatchInlineSnapshot(`
      [
        "::error file=content/scenarios/e01.mdx,line=9,col=7,title=e01.mdx · 2 faults::9:7 “2999” lies in the future. → The latest is 2026.%0A3:7 “2999” lies in the future. → The latest is 2026.",
      ]
    `);
  });

  it('are ten at the most, changed files first, and all else is in the summary', () => {
    const faults = Array.from({ length: 30 }, (_, index) => [
      fault(entry(index), 1, index < 15 ? { severity: 'warning' } : {}),
      fault(entry(index), 2, { severity: 'warning', rule: 'plain-http' }),
    ]).flat();
    const { output, summary } = printGithub(faults, 30, 'zh', new Set([entry(3), entry(29)]));
    const annotations = annotationsOf(output);
    expect(
      output.split('\n').filter((line) => line.startsWith('::') && !/stop-commands|^::[0-9a-f-]{36}::$/.test(line)),
    ).toHaveLength(10);
    expect(annotations.slice(0, 3).map((line) => /e\d\d/.exec(line)?.[0])).toEqual(['e29', 'e03', 'e15']);
    expect(output).toContain('::notice::另有 21 个文件有问题');
    expect(summary.match(/\| [✗!] \d/g)).toHaveLength(60);
    expect(summary).toContain('15 处错误，45 处提醒');
  });

  it('cannot be forged by what content says', () => {
    const evil = '\n::error::x\r\n::set-env name=A::b %0A ##[add-path]c';
    const { output, summary } = printGithub(
      [fault(`content/a,line=1::x.mdx`, 1, { message: { zh: evil, en: evil } })],
      1,
      'en',
    );
    expect(output.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1);
    expect(output).not.toMatch(/^::set-env/m);
    expect(output).toContain('a%2Cline=1%3A%3Ax.mdx');
    expect(output).toContain('%250A');
    const html = '<img src=x onerror=y> [a](javascript:b) | `c`';
    const told = printGithub([fault(entry(1), 1, { message: { zh: html, en: html } })], 1, 'en').summary;
    expect(told).not.toMatch(/<img|\]\(java/);
    expect(summary).not.toContain('\n::');
  });

  it('keep the summary within what GitHub takes', () => {
    const faults = Array.from({ length: 8000 }, (_, index) => fault(entry(index), 1));
    expect(Buffer.byteLength(printGithub(faults, 8000, 'zh').summary)).toBeLessThan(1024 * 1024);
  });
});

it('prints SARIF 2.1.0', () => {
  const log = JSON.parse(
    printSarif(
      [fault('content/scenarios/中 文.mdx', 9), fault(entry(1), 3, { severity: 'warning', rule: 'yaml' })],
      'en',
    ),
  ) as Log;
  expect(log).toMatchInlineSnapshot(`
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "runs": [
        {
          "columnKind": "utf16CodeUnits",
          "results": [
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "content/scenarios/%E4%B8%AD%20%E6%96%87.mdx",
                      "uriBaseId": "%SRCROOT%",
                    },
                    "region": {
                      "startColumn": 7,
                      "startLine": 9,
                    },
                  },
                },
              ],
              "message": {
                "text": "“2999” lies in the future. The latest is 2026.",
              },
              "ruleId": "future",
              "ruleIndex": 0,
            },
            {
              "level": "warning",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "content/scenarios/e01.mdx",
                      "uriBaseId": "%SRCROOT%",
                    },
                    "region": {
                      "startColumn": 7,
                      "startLine": 3,
                    },
                  },
                },
              ],
              "message": {
                "text": "“2999” lies in the future. The latest is 2026.",
              },
              "ruleId": "yaml",
              "ruleIndex": 1,
            },
          ],
          "tool": {
            "driver": {
              "name": "Atlas check",
              "rules": [
                {
                  "id": "future",
                  "shortDescription": {
                    "text": "Dates do not lie in the future.",
                  },
                },
                {
                  "id": "yaml",
                  "shortDescription": {
                    "text": "The block at the top is plain YAML.",
                  },
                },
              ],
            },
          },
        },
      ],
      "version": "2.1.0",
    }
  `);
});

it('describes every rule in both languages', () => {
  const silent = Object.entries(ruleDescriptions).filter(
    ([, { zh, en }]) => !/[\u4e00-\u9fff]/.test(zh) || !/[a-z]/.test(en),
  );
  expect(silent).toEqual([]);
});
