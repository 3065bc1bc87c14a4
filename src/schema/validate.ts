import { z } from 'zod';
import { closest } from './closest.ts';
import { explain } from './explain.ts';
import type { AtField } from './finding.ts';
import type { Telling } from './telling.ts';

/** What is wrong with a value, and where in it. */
export interface FieldProblem extends Telling {
  at: AtField;
}

/** The checked value, or `undefined` with everything that is wrong with it. */
export interface Validation<T> {
  value: T | undefined;
  problems: FieldProblem[];
}

/** How many unknown keys of one place are told at once. */
const mostKeys = 50;

/** Checks a value against a schema; each problem stands at its value, an unknown key at the key. */
export function validate<Schema extends z.ZodType>(value: unknown, schema: Schema): Validation<z.infer<Schema>> {
  const outcome = schema.safeParse(value, { reportInput: true });
  if (outcome.success) return { value: outcome.data, problems: [] };
  const misspelt = misspeltKeys(outcome.error.issues, schema);
  // What is of another type has no size to tell of.
  const ofOtherType = new Set(
    outcome.error.issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [path.join('.')] : [])),
  );
  const problems = outcome.error.issues.flatMap((issue): FieldProblem[] => {
    // A required field whose key is misspelt is told at that key, once.
    if (ofOtherType.has(issue.path.join('.')) && (issue.code === 'too_big' || issue.code === 'too_small')) return [];
    if (issue.input === undefined && misspelt.has(issue.path.join('.'))) return [];
    if (issue.code === 'unrecognized_keys') {
      const allowed = keysAt(schema, issue.path);
      return issue.keys
        .slice(0, mostKeys)
        .map((key) => ({ at: { key: [...issue.path, key] }, ...explain({ ...issue, keys: [key] }, allowed) }));
    }
    return [{ at: { field: issue.path }, ...explain({ ...issue }) }];
  });
  return { value: undefined, problems };
}

/** The paths at which the unknown keys of a text were meant to stand. */
function misspeltKeys(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Set<string> {
  return new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, mostKeys)
            .flatMap((key) => [...issue.path, closest(key, keysAt(schema, issue.path)) ?? key].join('.'))
        : [],
    ),
  );
}

/** The keys that the schema knows at `path`. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of path) {
    current = unwrap(current);
    if (current instanceof z.ZodObject) current = current.shape[String(key)];
    else if (current instanceof z.ZodArray) current = current.element;
    else return [];
  }
  current = unwrap(current);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

/** The schema behind optional, default and preprocessing wrappers. */
function unwrap(schema: unknown): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return unwrap(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  return schema;
}
