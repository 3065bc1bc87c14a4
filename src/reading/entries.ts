import { join } from 'node:path';
import type { z } from 'zod';
import type { RenderedBody } from '../dialect/render.ts';
import type { EnterpriseRecord } from '../schema/enterprise.ts';
import { type EntryKind, entryKinds } from '../schema/entry-kinds.ts';
import type { Fault } from '../schema/fault.ts';
import { identifierPattern } from '../schema/identifier.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';
import type { Language, Wording } from '../schema/text.ts';
import { isFault, listFiles, readTextFile, strayFiles, type TextFile } from './files.ts';
import type { Folders } from './folders.ts';
import { splitFrontMatter } from './front-matter.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlText } from './yaml.ts';

/** The longest front matter that is read, in UTF-16 units: some six times the longest honest one. */
const longestFrontMatter = 64 * 1024;

/** A body and where it stands. */
export interface BodyText {
  file: string;
  text: string;
  firstLine: number;
}

/** An entry as read: its front matter as checked by itself, and its bodies. */
export interface ParsedEntry<Kind extends EntryKind = EntryKind> {
  kind: Kind;
  id: string;
  file: string;
  yaml: YamlText;
  record: z.infer<(typeof entryKinds)[Kind]['schema']> | undefined;
  bodies: Partial<Record<Language, BodyText>>;
  /** The files that it was read from: its own first, then that of its English body. */
  texts: TextFile[];
}

export interface ReadEntries {
  scenarios: ParsedEntry<'scenario'>[];
  enterprises: ParsedEntry<'enterprise'>[];
  faults: Fault[];
  files: number;
  /** Files that were refused: they are there all the same, and what refers to them is no fault. */
  unread: ReadonlySet<string>;
}

/** Reads every entry of `content/`, each one checked by itself. */
export function readEntries(folders: Folders): ReadEntries {
  const expected = Object.values(entryKinds).map(({ folder }) => folder);
  const faults: Fault[] = strayFiles(folders.root, folders.content, expected);
  let files = 0;
  const unread = new Set<string>();
  const readKind = <Kind extends EntryKind>(kind: Kind): ParsedEntry<Kind>[] => {
    const paths = listFiles(join(folders.content, entryKinds[kind].folder));
    files += paths.length;
    const texts: TextFile[] = [];
    for (const path of paths) {
      const file = readTextFile(folders.root, path);
      if (isFault(file)) {
        faults.push(file);
        unread.add(file.file);
      } else texts.push(file);
    }
    return assemble(kind, texts, unread, faults);
  };
  return { scenarios: readKind('scenario'), enterprises: readKind('enterprise'), faults, files, unread };
}

/** Puts `<id>.mdx` and `<id>.en.mdx` together. */
function assemble<Kind extends EntryKind>(
  kind: Kind,
  files: readonly TextFile[],
  unread: ReadonlySet<string>,
  faults: Fault[],
): ParsedEntry<Kind>[] {
  const entries = new Map<string, ParsedEntry<Kind>>();
  const translations: { id: string; file: TextFile }[] = [];
  for (const file of files) {
    const match = /^(?<id>[^.]+)(?<english>\.en)?\.mdx$/.exec(file.base);
    const id = match?.groups?.id ?? '';
    if (!identifierPattern.test(id)) {
      faults.push(
        fileFault(
          file.name,
          'file-name',
          { zh: `文件名“${file.base}”不对。`, en: `The file name “${file.base}” is wrong.` },
          {
            zh: '文件名是 <id>.mdx 或 <id>.en.mdx，id 只用小写英文字母、数字和连字符。',
            en: 'Files are called <id>.mdx or <id>.en.mdx, the id in lower-case letters, digits and hyphens.',
          },
        ),
      );
      // A name that differs by case still takes part in the search for collisions.
      if (!/^[A-Za-z0-9-]+(\.en)?\.mdx$/.test(file.base)) continue;
    }
    if (match?.groups?.english) translations.push({ id, file });
    else entries.set(id, parseEntry(kind, id, file, faults));
  }
  for (const { id, file } of translations) {
    const entry = entries.get(id);
    const { yaml, body } = splitFrontMatter(file.text);
    if (yaml) {
      faults.push(
        fileFault(
          file.name,
          'english-front-matter',
          { zh: '英文正文文件里不能有 --- 信息块。', en: 'An English body has no front matter.' },
          {
            zh: `只留英文正文；事实都写在 ${id}.mdx 里。`,
            en: `Keep the English text only; the facts stand in ${id}.mdx.`,
          },
        ),
      );
    }
    if (!entry && unread.has(file.name.replace(/\.en\.mdx$/, '.mdx'))) continue;
    if (!entry) {
      faults.push(
        fileFault(
          file.name,
          'orphan',
          { zh: `没有对应的 ${id}.mdx。`, en: `There is no ${id}.mdx beside it.` },
          {
            zh: `先写 ${id}.mdx，或改正文件名。`,
            en: `Write ${id}.mdx first, or correct the file name.`,
          },
        ),
      );
    } else {
      entry.bodies.en = { file: file.name, ...body };
      entry.texts.push(file);
    }
  }
  return [...entries.values()];
}

function parseEntry<Kind extends EntryKind>(
  kind: Kind,
  id: string,
  file: TextFile,
  faults: Fault[],
): ParsedEntry<Kind> {
  const { yaml: block, body, problem } = splitFrontMatter(file.text);
  const tooLong = (block?.text.length ?? 0) > longestFrontMatter;
  const yaml = parseYaml(tooLong ? '' : (block?.text ?? ''), block?.firstLine ?? 1);
  const entry: ParsedEntry<Kind> = {
    kind,
    id,
    file: file.name,
    yaml,
    record: undefined,
    bodies: { zh: { file: file.name, ...body } },
    texts: [file],
  };
  if (problem) faults.push({ file: file.name, ...problem });
  else if (tooLong) {
    faults.push(
      fileFault(
        file.name,
        'front-matter',
        { zh: '开头的信息块太长。', en: 'The block at the top is too long.' },
        {
          zh: '只留指南里的字段；长文字写进正文。',
          en: 'Keep the fields of the guide; long texts belong into the body.',
        },
      ),
    );
  } else if (!block) {
    faults.push(
      fileFault(
        file.name,
        'front-matter',
        { zh: '文件开头没有 --- 信息块。', en: 'The file does not begin with a --- block.' },
        {
          zh: '第一行写 ---，接着写各字段，再写一行 ---，然后是正文。',
          en: 'Begin with ---, then the fields, then --- again, then the body.',
        },
      ),
    );
  } else {
    const validation = validate(yaml, entryKinds[kind].schema);
    faults.push(...validation.problems.map((found) => ({ file: file.name, ...found })));
    entry.record = validation.value as ParsedEntry<Kind>['record'];
  }
  return entry;
}

function fileFault(file: string, rule: string, message: Wording, hint: Wording): Fault {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}

/** An entry whose record is sound. */
export interface SoundEntry<Facts = ScenarioRecord | EnterpriseRecord> {
  id: string;
  file: string;
  record: Facts;
  bodies: Partial<Record<Language, RenderedBody>>;
}
