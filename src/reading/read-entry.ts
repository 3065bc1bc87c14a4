import { everyText } from '../schema/collect.ts';
import type { Entry } from '../schema/entry.ts';
import type { At, AtField, EntryRef, FieldPath, Finding } from '../schema/finding.ts';
import type { Telling } from '../schema/telling.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

/** The longest front matter that is read, in UTF-16 units: some six times the longest honest one. */
const longestFrontMatter = 64 * 1024;

/** The texts of an entry's files: `<id>.mdx` and, where there is one, `<id>.en.mdx`. */
export interface EntryTexts {
  own: string;
  english?: string | undefined;
}

/** An entry as read from the texts of its files. */
export interface ReadEntry {
  entry: Entry;
  texts: EntryTexts;
  /** What is wrong with the texts by themselves. */
  findings: Finding[];
  /** The offset in its own file at which a value or key of its front matter stands. */
  offsetOf(at: AtField): number;
  /** The offset at which a body begins in its file. */
  bodyAt: Readonly<Record<'zh' | 'en', number>>;
}

/** Reads an entry: the same for a file of the content, for what the form hands over and for what an import would write. */
export function readEntry({ kind, id }: EntryRef, texts: EntryTexts): ReadEntry {
  const own = splitFrontMatter(texts.own);
  const english = texts.english === undefined ? undefined : splitFrontMatter(texts.english);
  const findings: Finding[] = [];
  const tell = (at: At, telling: Telling): void => {
    findings.push({ entry: { kind, id }, at, severity: 'error', ...telling });
  };
  if (english?.yaml || english?.problem) tell({ body: 'en', offset: -english.body.offset }, englishFrontMatter(id));
  const fault = faultOf(own);
  if (fault) tell('file', fault);
  const yaml = parseYaml(fault ? '' : (own.yaml?.text ?? ''));
  const start = own.yaml?.offset ?? 0;
  for (const { offset, ...telling } of yaml.problems) tell({ front: start + offset }, telling);
  return {
    entry: {
      kind,
      id,
      front: fault ? undefined : yaml.value,
      written: texts.own.slice(0, own.body.offset),
      bodies: { zh: own.body.text, ...(english ? { en: english.body.text } : {}) },
    },
    texts,
    findings,
    offsetOf: (at) => start + yaml.offsetOf(at),
    bodyAt: { zh: own.body.offset, en: english?.body.offset ?? 0 },
  };
}

/** The field whose text stands at an offset of the front matter, or begins above it. */
export function fieldAtOffset({ entry, offsetOf }: ReadEntry, offset: number): FieldPath {
  let nearest: { field: FieldPath; begins: number } = { field: [], begins: -1 };
  for (const { path: field } of everyText(entry.front)) {
    const begins = offsetOf({ field });
    if (begins <= offset && begins > nearest.begins) nearest = { field, begins };
  }
  return nearest.field;
}

/** Why a file's front matter is not read at all. */
function faultOf({ yaml, problem }: FrontMatter): Telling | undefined {
  if (problem) return problem;
  if (!yaml) return noFrontMatter;
  return yaml.text.length > longestFrontMatter ? longFrontMatter : undefined;
}

const noFrontMatter: Telling = {
  rule: 'front-matter',
  message: { zh: '文件开头没有 --- 信息块。', en: 'The file does not begin with a --- block.' },
  hint: {
    zh: '第一行写 ---，接着写各字段，再写一行 ---，然后是正文。',
    en: 'Begin with ---, then the fields, then --- again, then the body.',
  },
};

const longFrontMatter: Telling = {
  rule: 'front-matter',
  message: { zh: '开头的信息块太长。', en: 'The block at the top is too long.' },
  hint: {
    zh: '只留指南里的字段；长文字写进正文。',
    en: 'Keep the fields of the guide; long texts belong into the body.',
  },
};

function englishFrontMatter(id: string): Telling {
  return {
    rule: 'english-front-matter',
    message: { zh: '英文正文文件里不能有 --- 信息块。', en: 'An English body has no front matter.' },
    hint: {
      zh: `只留英文正文；事实都写在 ${id}.mdx 里。`,
      en: `Keep the English text only; the facts stand in ${id}.mdx.`,
    },
  };
}
