import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
import type { AtField } from '../schema/finding.ts';
import { placeFinder } from '../schema/place.ts';
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
  const yaml = parseYaml(file.text);
  const place = placeFinder(file.text);
  const at = (offset: number): FilePlace => ({ file: file.name, ...place(offset) });
  const placeOf = (field: AtField): FilePlace => at(yaml.offsetOf(field));
  if (yaml.problems.length > 0) {
    const faults = yaml.problems.map(({ offset, ...telling }): Fault => ({
      ...at(offset),
      severity: 'error',
      ...telling,
    }));
    return { value: undefined, faults, placeOf };
  }
  const { value, problems } = validate(yaml.value, schema);
  const faults = problems.map(({ at: field, ...telling }): Fault => ({
    ...placeOf(field),
    severity: 'error',
    ...telling,
  }));
  return { value, faults, placeOf };
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
