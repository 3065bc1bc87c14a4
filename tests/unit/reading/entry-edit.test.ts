import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/reading/entries.ts';
import { editYaml, entryEdit } from '../../../src/reading/entry-edit.ts';
import { projectFolders } from '../../../src/reading/folders.ts';
import { splitFrontMatter } from '../../../src/reading/front-matter.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { entryKinds } from '../../../src/schema/entry-kinds.ts';
import { fieldsOf } from '../../../src/schema/fields.ts';
import { root } from '../../support/folders.ts';

/* A correction changes of an entry's file what it corrects, and nothing else. */

const fields = fieldsOf(entryKinds.scenario.schema);

const text = `# Sent by the plant itself.
title:
  zh: '涂布检测' # as the plant calls it
summary: { zh: 用机器视觉检测涂布缺陷。 }
enterprise: catl
industries: [lithium-battery]   # the main one

# Figures
results:
  # from the annual report
  - metric: defect-rate
    value: -30
    unit: "%"
    change: relative
    nature: outcome
    scope: line
    source: s1
  - {metric: yield, value: 99, unit: "%", change: none, nature: level, scope: line, source: s1}
partners: [样例大学]
sources:
  - id: s1
    url: https://example.org/a
    title: 样例
    publisher: 样例
    kind: press
reviewed: 2026-01-01
`;

type Data = Record<string, unknown> & { results: Record<string, unknown>[] };
const data = (): Data => parseYaml(text).value as Data;

/** The lines that differ, taken out and put in. */
const changed = (edited: string | undefined): string[] =>
  diffLines(text, edited ?? '').flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => (added ? `+${line}` : `-${line}`))
      : [],
  );

describe('edits of front matter', () => {
  it('change nothing where nothing changed', () => {
    expect(editYaml(text, data(), fields)).toBe(text);
  });

  it('take a name that is written as text for the Chinese name', () => {
    expect(editYaml(text, { ...data(), partners: [{ zh: '样例大学' }] }, fields)).toBe(text);
  });

  it('change one line for one figure, and keep the comments', () => {
    const [first, ...others] = data().results;
    expect(changed(editYaml(text, { ...data(), results: [{ ...first, value: -35.5 }, ...others] }, fields))).toEqual([
      '-    value: -30',
      '+    value: -35.5',
    ]);
  });

  it('keep quotation marks and the comment of a text that changed', () => {
    expect(changed(editYaml(text, { ...data(), title: { zh: '涂布检测二' } }, fields))).toEqual([
      "-  zh: '涂布检测' # as the plant calls it",
      "+  zh: '涂布检测二' # as the plant calls it",
    ]);
  });

  it('put a field that was not there in its place', () => {
    const edited = editYaml(text, { ...data(), year: 2024, status: 'in-use' }, fields);
    expect(changed(edited)).toEqual(['+status: in-use', '+year: 2024']);
    expect(edited).toMatch(/# the main one\nstatus: in-use\nyear: 2024\n/);
  });

  it('take out a field and an item', () => {
    const [first] = data().results;
    const { partners: _, ...rest } = data();
    expect(changed(editYaml(text, { ...rest, results: [first] }, fields))).toEqual([
      '-  - {metric: yield, value: 99, unit: "%", change: none, nature: level, scope: line, source: s1}',
      '-partners: [样例大学]',
    ]);
  });

  it('add an item at its place', () => {
    const [first, second] = data().results;
    const fresh = { ...first, metric: 'miss-rate', value: -10 };
    const edited = editYaml(text, { ...data(), results: [first, fresh, second] }, fields);
    expect(changed(edited).filter((line) => line.startsWith('-'))).toEqual([]);
    expect(parseYaml(edited ?? '').value).toEqual({ ...data(), results: [first, fresh, second] });
  });

  it.each(['a: [', '- 1\n', 'just words\n'])('give up on what is no map: %j', (broken) => {
    expect(editYaml(broken, { title: { zh: '甲' } }, fields)).toBeUndefined();
  });
});

it('leaves every entry of the content as it is where nothing is corrected', () => {
  const { entries } = readEntries(projectFolders({}, root));
  const different = entries.filter(({ entry, texts }) => {
    const { kind, id, front, bodies } = entry;
    const files = entryEdit(
      { kind, id, data: front as Record<string, unknown>, body: bodies },
      {
        text: texts.own,
        english: texts.english,
      },
    );
    return files[0]?.text !== texts.own || (texts.english !== undefined && files[1]?.text !== texts.english);
  });
  expect(different.map(({ file }) => file)).toEqual([]);
});

it('changes one line of a real entry for one word', () => {
  const own = readFileSync(join(root, 'content/scenarios/catl-ningde-multimodal-inspection.mdx'), 'utf8');
  const { yaml, body } = splitFrontMatter(own);
  const front = parseYaml(yaml?.text ?? '').value as Record<string, unknown>;
  const [file] = entryEdit(
    { kind: 'scenario', id: 'x', data: { ...front, city: { zh: '某市' } }, body: { zh: body.text } },
    { text: own },
  );
  const lines = diffLines(own, file?.text ?? '').filter(({ added, removed }) => added || removed);
  expect(lines.filter(({ added }) => added).map(({ count }) => count)).toEqual([1]);
});
