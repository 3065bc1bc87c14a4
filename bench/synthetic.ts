import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAll } from '../src/catalogue/load.ts';
import { ofKind } from '../src/catalogue/sound-entry.ts';
import { entryFiles } from '../src/reading/entry-file.ts';
import { projectFolders } from '../src/reading/folders.ts';

/**
 * Writes `count` made-up scenarios into `folder`, with the real enterprises but
 * without playbooks: the real cases over and over, each with its own id and
 * title. Only for measuring; never published.
 */
export function writeSynthetic(folder: string, count: number): void {
  const { entries } = readAll(projectFolders());
  const scenarios = ofKind(entries, 'scenario');
  const write = (files: { path: string; text: string }[]) => {
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
  };
  for (const kind of ['scenarios', 'enterprises']) mkdirSync(join(folder, kind), { recursive: true });
  for (const { id, record } of ofKind(entries, 'enterprise'))
    write(entryFiles({ kind: 'enterprise', id, data: record, body: {} }));
  for (let index = 0; index < count; index += 1) {
    const entry = scenarios[index % scenarios.length];
    if (!entry) throw new Error('There are no scenarios to copy.');
    const { title } = entry.record;
    const mark = String(index + 1).padStart(5, '0');
    write(
      entryFiles({
        kind: 'scenario',
        id: `synthetic-${mark}`,
        data: {
          ...entry.record,
          playbooks: [],
          formerIds: [],
          title: { zh: `${title.zh.slice(0, 30)} ${mark}`, en: `${(title.en ?? '').slice(0, 100)} ${mark}` },
        },
        body: {
          zh: `## 问题\n\n${entry.bodies.zh?.text.replace(/[<{]/g, ' ') ?? ''}`,
          en: `## Problem\n\n${entry.bodies.en?.text.replace(/[<{]/g, ' ') ?? ''}`,
        },
      }),
    );
  }
}
