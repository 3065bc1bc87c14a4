import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { components } from '../../../src/dialect/components/registry.ts';
import { printText } from '../../../src/editor/print.ts';
import { entryKinds } from '../../../src/schema/entry-kinds.ts';
import type { Fault } from '../../../src/schema/fault.ts';
import { reportedItem, riskItem } from '../../../src/schema/playbook-statement.ts';
import type { Severity } from '../../../src/schema/telling.ts';
import { root } from '../../support/folders.ts';

/* The editor's settings must know what the command prints and what entries hold. */

interface Matcher {
  severity: Severity;
  pattern: { regexp: string; file: number; line: number; column: number; message: number; code: number }[];
  background: { beginsPattern: string; endsPattern: string };
}

// The editor's own files may end lists with a comma.
const read = (name: string) =>
  JSON.parse(readFileSync(join(root, '.vscode', name), 'utf8').replace(/,(?=\s*[\]}])/g, ''));
const [task] = (read('tasks.json') as { tasks: { script: string; args: string[]; problemMatcher: Matcher[] }[] }).tasks;

const fault = (severity: Severity): Fault => ({
  file: 'content/scenarios/x.mdx',
  line: 12,
  column: 3,
  severity,
  rule: 'unknown-id',
  message: { zh: '“a:1:2 [b]”不是行业。', en: '“a:1:2 [b]” is not an industry.' },
  hint: { zh: '改。', en: 'Mend.' },
});

it.each(['zh', 'en'] as const)('the problem matchers read what check prints (%s)', (language) => {
  const lines = printText([fault('error'), fault('warning')], 3, language).split('\n');
  for (const { severity, pattern, background } of task?.problemMatcher ?? []) {
    const [first] = pattern;
    const found = lines.flatMap((line) => {
      const match = new RegExp(first?.regexp ?? '').exec(line);
      return match && first
        ? [[match[first.file], match[first.line], match[first.column], match[first.code], match[first.message]]]
        : [];
    });
    expect(found).toEqual([['content/scenarios/x.mdx', '12', '3', 'unknown-id', fault(severity).message[language]]]);
    expect(lines.filter((line) => new RegExp(background.endsPattern).test(line))).toHaveLength(1);
    expect(new RegExp(background.beginsPattern).test(language === 'zh' ? '正在检查…' : 'Checking…')).toBe(true);
  }
  expect(task).toMatchObject({ script: 'check', args: ['--watch'] });
  expect(task?.problemMatcher.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

it('the snippets use the components and fields that there are', () => {
  const snippets = Object.values(read('entries.code-snippets') as Record<string, { body: string[] }>).map(({ body }) =>
    body.join('\n'),
  );
  const used = snippets.flatMap((body) => [...body.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name ?? ''));
  expect(used.sort()).toEqual([...components.keys()].sort());
  const { sources, results } = entryKinds.scenario.schema.shape;
  const known = [sources.element, results.unwrap().element, riskItem, reportedItem].flatMap((item) =>
    Object.keys(item.shape),
  );
  const keys = snippets.flatMap((body) => [...body.matchAll(/^(?:- | {2})([a-z]\w*):/gm)].map(([, key]) => key));
  expect(keys.length).toBeGreaterThan(8);
  expect(keys.filter((key) => !known.includes(key ?? ''))).toEqual([]);
});
