import { readBody } from '../dialect/body.ts';
import type { RenderedBody } from '../dialect/render.ts';
import { rules } from '../judging/rules/all.ts';
import { everyText } from '../judging/rules/collect.ts';
import type { RuleInput } from '../judging/rules/rule.ts';
import type { ParsedEntry } from '../reading/entries.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { validate } from '../reading/validate.ts';
import { parseYaml, type YamlText } from '../reading/yaml.ts';
import { type EntryKind, entryKinds } from '../schema/entry-kinds.ts';
import type { Problem } from '../schema/fault.ts';
import { sitePath } from '../schema/site-path.ts';
import type { Language } from '../schema/text.ts';
import { resultsInWords } from './results-in-words.ts';

/** One entry as text, as its files have it. */
export interface EntryText {
  kind: EntryKind;
  id: string;
  /** `<id>.mdx` and, where there is one, `<id>.en.mdx`. */
  text: string;
  english?: string | undefined;
}

/** A fault of an entry: of a field of its front matter, or of one of its bodies. */
export interface EntryFault extends Problem {
  field?: readonly PropertyKey[];
  body?: Language;
}

/** What is wrong with an entry, and its bodies as the site would show them. */
export interface Judgement {
  faults: EntryFault[];
  record: ParsedEntry['record'];
  bodies: Partial<Record<Language, RenderedBody>>;
}

/**
 * Judges one entry by the code that reads the whole catalogue, without a file
 * system: `others` are the entries that it may refer to or collide with.
 */
export function judgeEntryText(entry: EntryText, others: RuleInput, base: string): Judgement {
  const { kind, id } = entry;
  const { yaml: block, body } = splitFrontMatter(entry.text);
  const parsed = parseYaml(block?.text ?? '', block?.firstLine ?? 1);
  // Faults come with a place; here the field is wanted: each field asked for gets a line of its own, in column 0.
  const fields: (readonly PropertyKey[])[] = [];
  const placeOf = (path: readonly PropertyKey[]) => ({ line: fields.push(path), column: 0 });
  const yaml = {
    ...parsed,
    placeOf,
    placeOfKey: (path: readonly PropertyKey[], key: string) => placeOf([...path, key]),
  };
  const { schema, folder } = entryKinds[kind];
  const validation = validate(yaml, schema);
  const file = `content/${folder}/${id}.mdx`;
  const translated = `content/${folder}/${id}.en.mdx`;
  const english = entry.english ?? '';
  const own = {
    kind,
    id,
    file,
    yaml,
    record: validation.value,
    bodies: {
      zh: { file, ...body },
      ...(english ? { en: { file: translated, text: english, firstLine: 1 } } : {}),
    },
    texts: [
      { name: file, base: `${id}.mdx`, text: entry.text },
      ...(english ? [{ name: translated, base: `${id}.en.mdx`, text: english }] : []),
    ],
  } as unknown as ParsedEntry;
  const list = kind === 'scenario' ? 'scenarios' : 'enterprises';
  const input = { ...others, [list]: [...others[list].filter((one) => one.id !== id), own] };
  const found: (Problem & { file?: string })[] = [
    ...validation.problems,
    ...rules.flatMap((rule) => rule(input)).filter((fault) => fault.file === file || fault.file === translated),
  ];
  const faults = found.map((fault): EntryFault => {
    const { file: where, ...problem } = fault;
    if (where === translated) return { ...problem, body: 'en' };
    if (fault.column === 0) return { ...problem, field: fields[fault.line - 1] ?? [] };
    if (fault.line >= body.firstLine) return { ...problem, line: fault.line - body.firstLine + 1, body: 'zh' };
    return { ...problem, field: fieldOnLine(fault.line, parsed) };
  });
  const bodies: Judgement['bodies'] = {};
  const texts: [Language, string][] = [
    ['zh', body.text],
    ['en', english],
  ];
  for (const [language, text] of texts) {
    if (!text.trim()) continue;
    const reading = readBody(text, 1, {
      language,
      ...resultsInWords(own.record, language, others.vocabulary),
      // Which images the repository has is for the check to say.
      hasFile: () => true,
      href: (path) => sitePath(path, language, base),
    });
    faults.push(...reading.problems.map((problem): EntryFault => ({ ...problem, body: language })));
    if (reading.body) bodies[language] = reading.body;
  }
  return { faults, record: own.record, bodies };
}

/** The field whose text stands on a line of the front matter, or begins above it. */
function fieldOnLine(line: number, { value, placeOf }: YamlText): readonly PropertyKey[] {
  const before = everyText(value).filter(({ path }) => placeOf(path).line <= line);
  return before.reduce<readonly PropertyKey[]>(
    (nearest, { path }) => (nearest.length === 0 || placeOf(path).line >= placeOf(nearest).line ? path : nearest),
    [],
  );
}
