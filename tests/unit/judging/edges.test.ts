import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readAll } from '../../../src/catalogue/load.ts';
import type { BodyParser } from '../../../src/dialect/parser.ts';
import { satteri } from '../../../src/dialect/satteri.ts';
import { convertFile } from '../../../src/editor/import/convert.ts';
import { ImportLog } from '../../../src/editor/import/log.ts';
import { readMapping } from '../../../src/editor/import/mapping.ts';
import { readTableBatch } from '../../../src/editor/import/table/table-batch.ts';
import { readEntries } from '../../../src/reading/entries.ts';
import { entryFiles } from '../../../src/reading/entry-file.ts';
import { readSeeds } from '../../../src/reading/seeds.ts';
import { indexSeeds } from '../../../src/reading/vocabulary.ts';
import type { Fault } from '../../../src/schema/fault.ts';
import { today } from '../../../src/schema/today.ts';
import { judgeForm } from '../../../src/submit/judge-form.ts';
import { markdownInBrowser } from '../../../src/submit/markdown-in-browser.ts';
import { against, type SubmissionTerms, submissionTerms } from '../../../src/submit/terms.ts';
import { awkwardText } from '../../support/awkward.ts';
import { catalogueOfCases } from '../../support/catalogue.ts';
import { coatingCase, entryText, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith, writeFiles } from '../../support/folders.ts';
import { listColumns, listRow } from '../../support/list-of-cases.ts';

/* One judgement: what the check says of an entry, the form and the import of a table say too. */

/** A text as a file can hold it. */
const asFile = (text: string): string => text.replaceAll(/\r\n?|\0/g, '\n').toWellFormed();

/** An entry's text, whole or damaged: a piece put in anywhere, or lines with another value. */
function damagedText(): fc.Arbitrary<string> {
  const whole = entryText(coatingCase, '\n## 问题\n\n缺陷率<1%。\n\n<Result metric="defect-rate" />\n');
  const place = fc.noBias(fc.nat(whole.length));
  const splice = fc.tuple(place, fc.nat(20), awkwardText()).map(
    ([start, length, piece]) =>
      (text: string) =>
        text.slice(0, start) + piece + text.slice(start + length),
  );
  const value = fc.constantFrom(
    'x',
    '[a, b]',
    '""',
    '2999',
    '{ zh: 绝密 }',
    '１５％',
    '"\\u202ex"',
    'http://a.example/',
    '|',
  );
  const revalue = fc.tuple(place, value).map(([at, written]) => (text: string) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    return lines.map((line, number) => (number === index ? line.replace(/: .*$/, `: ${written}`) : line)).join('\n');
  });
  return fc
    .array(fc.oneof(splice, revalue), { maxLength: 3 })
    .map((changes) => changes.reduce((text, change) => change(text), whole))
    .map(asFile);
}

/** What is told, wherever: of likenesses the form knows too little, and of images and their faces nothing. */
function told(faults: readonly Pick<Fault, 'rule' | 'severity' | 'message'>[]): string[] {
  return faults
    .filter(({ rule }) => !['near-duplicate', 'missing-image', 'undrawn-character'].includes(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule} ${message.zh}`)
    .sort();
}

it('the form says of an entry whatever the check says, be it damaged or not', () => {
  const terms = JSON.stringify(submissionTerms(catalogueOfCases({ coating: {} })));
  const standing = against(JSON.parse(terms) as SubmissionTerms);
  const entries = fc.sample(fc.tuple(damagedText(), fc.option(awkwardText().map(asFile), { nil: undefined })), 400);
  inTemporaryFolder((folder) => {
    const files = entries.flatMap(([own, english], index) => [
      [`scenarios/case-${index}.mdx`, own],
      ...(english === undefined ? [] : [[`scenarios/case-${index}.en.mdx`, english]]),
    ]);
    const { faults } = readAll(projectWith(folder, { ...smallContent(), ...Object.fromEntries(files) }));
    const byEntry = Map.groupBy(faults, ({ file }) => /case-\d+/.exec(file)?.[0] ?? '');
    let unsound = 0;
    entries.forEach(([own, english], index) => {
      const id = `case-${index}`;
      const formTells = (parser: BodyParser) =>
        judgeForm({ kind: 'scenario', id }, { own, english }, standing, '/', parser).faults;
      const checked = told(byEntry.get(id) ?? []);
      const [build, page] = [formTells(satteri), formTells(markdownInBrowser)];
      expect(told(build), own).toEqual(checked);
      // The browser's parser may give other reasons for a body that is no MDX at all.
      expect(told(page.filter((fault) => !('body' in fault)))).toEqual(
        told(build.filter((fault) => !('body' in fault))),
      );
      unsound += Number(checked.length > 0);
    });
    expect(unsound).toBeGreaterThan(100);
  });
});

describe('the import of a table', () => {
  const columns = { ...listColumns, 正文: 'body.zh', 网站说明: 'caveat.zh' };
  const header = Object.keys(columns);
  const cell = fc.oneof(
    { weight: 3, arbitrary: awkwardText() },
    fc.constantFrom('', '2999', '-1', '约一半', 'lithium-batery', '内部资料', '13812345678', '{x}', '长'.repeat(200)),
  );
  /** A row of which some cells were changed. */
  const row = (number: number) =>
    fc.array(fc.tuple(fc.integer({ min: 1, max: header.length - 1 }), cell), { maxLength: 3 }).map((changes) => {
      const cells: string[] = [...Object.values(listRow(number)).map(String), '', ''];
      for (const [index, written] of changes) cells[index] = written;
      return cells;
    });

  it('says at their row whatever the check would say of the entries', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => fc.sample(row(index + 1), 1)[0] ?? []);
    await inTemporaryFolder(async (folder) => {
      const folders = projectWith(folder, smallContent());
      const file = join(folder, 'list.csv');
      writeFileSync(file, writeCsv([header, ...rows]));
      writeFileSync(join(folder, 'list.columns.yaml'), stringify({ kind: 'scenario', columns }));
      const { seeds } = readSeeds(folders);
      if (!seeds) throw new Error('The seeds are at fault.');
      const standing = readEntries(folders).entries.map(({ entry }) => entry);
      const context = {
        mapping: readMapping(file),
        vocabulary: indexSeeds(seeds),
        log: new ImportLog(),
        reviewed: today(),
      };
      const { entries } = await readTableBatch(file, 'csv', 'list.csv', standing, context, undefined);
      expect(entries).toHaveLength(rows.length);
      const { faults, written } = await convertFile(file, folders);
      for (const { line, column } of faults) {
        expect(line).toBeGreaterThan(1);
        expect(column).toBeLessThanOrEqual(header.length);
      }

      const files = entries.flatMap(entryFiles);
      writeFiles(folders.content, Object.fromEntries(files.map(({ path, text }) => [path, text])));
      const checked = Map.groupBy(
        // The check remarks on code of web pages, the import refuses it.
        readAll(folders).faults.filter(({ severity, rule }) => severity === 'error' || rule === 'markup-in-text'),
        ({ file: name }) => /([^/]+)\.mdx$/.exec(name)?.[1],
      );
      const imported = Map.groupBy(faults, ({ line }) => line);
      entries.forEach(({ id }, index) => {
        const rules = (found: readonly Fault[] = []) => [...new Set(found.map(({ rule }) => rule))].sort();
        expect(rules(imported.get(index + 2)), JSON.stringify(rows[index])).toEqual(rules(checked.get(id)));
      });
      expect(written).toHaveLength(0);
      expect(faults.length).toBeGreaterThan(20);
    });
  });
});
