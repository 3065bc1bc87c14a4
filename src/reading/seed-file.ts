import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { Fault, Place } from '../schema/fault.ts';
import type { AtField } from '../schema/finding.ts';
import { placeFinder } from '../schema/place.ts';
import type { Telling } from '../schema/telling.ts';
import { validate } from '../schema/validate.ts';
import { fileName, isFault, readTextFile } from './files.ts';
import type { FilePlace } from './where-in-file.ts';
import { parseYaml } from './yaml.ts';

/** What a file of `seeds/` holds, and what is wrong with it. */
export interface SeedFile<T> {
  /** Absent where the file is missing or wrong. */
  value: T | undefined;
  faults: Fault[];
  /** Where its values stand; absent where the file could not be read. */
  placeOf: ((at: AtField) => FilePlace) | undefined;
}

/** Reads a file of `seeds/` and checks it against its schema. */
export function readSeedFile<Schema extends z.ZodType>(
  root: string,
  path: string,
  schema: Schema,
): SeedFile<z.infer<Schema>> {
  const file = readText(root, path);
  if (isFault(file)) return { value: undefined, faults: [file], placeOf: undefined };
  const { value, problems, placeIn } = judged(file.base, file.text, schema);
  const placeOf = (at: AtField | number): FilePlace => ({ file: file.name, ...placeIn(at) });
  const faults = problems.map(({ at, ...telling }): Fault => ({ ...placeOf(at), severity: 'error', ...telling }));
  return { value, faults, placeOf };
}

/** What a text holds, and what is wrong with it, by value or offset. */
interface JudgedText<T> {
  value: T | undefined;
  problems: readonly (Telling & { at: AtField | number })[];
  placeIn(at: AtField | number): Place;
}

/** The last text of each file: whoever watches, imports or tries many entries reads the same seeds each time. */
const last = new Map<string, { text: string; schema: z.ZodType; judged: JudgedText<unknown> }>();

function judged<Schema extends z.ZodType>(name: string, text: string, schema: Schema): JudgedText<z.infer<Schema>> {
  const known = last.get(name);
  if (known?.text === text && known.schema === schema) return known.judged as JudgedText<z.infer<Schema>>;
  const fresh = judge(text, schema);
  last.set(name, { text, schema, judged: fresh });
  return fresh;
}

function judge<Schema extends z.ZodType>(text: string, schema: Schema): JudgedText<z.infer<Schema>> {
  const yaml = parseYaml(text);
  const place = placeFinder(text);
  const placeIn = (at: AtField | number): Place => place(typeof at === 'number' ? at : yaml.offsetOf(at));
  if (yaml.problems.length === 0) return { ...validate(yaml.value, schema), placeIn };
  return {
    value: undefined,
    problems: yaml.problems.map(({ offset, ...telling }) => ({ at: offset, ...telling })),
    placeIn,
  };
}

function readText(root: string, path: string): ReturnType<typeof readTextFile> {
  if (existsSync(path)) return readTextFile(root, path);
  return {
    file: fileName(root, path),
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'missing-file',
    message: { zh: '缺少这个文件。', en: 'The file is missing.' },
    hint: { zh: '从主分支取回它。', en: 'Bring it back from the main branch.' },
  };
}
