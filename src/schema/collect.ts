import type { FieldPath } from './finding.ts';

/** A value of an entry's front matter and where it stands. */
export interface Found<Value = unknown> {
  path: FieldPath;
  value: Value;
}

/**
 * The values at a path of front matter as written, checked or not: `*` stands
 * for every item of a list. So a rule still sees the entry's other fields when
 * one of them is at fault.
 */
export function collect(front: unknown, path: readonly string[], prefix: FieldPath = []): Found[] {
  const [key, ...rest] = path;
  if (key === undefined) return front === undefined || front === null ? [] : [{ path: prefix, value: front }];
  if (key === '*') {
    return Array.isArray(front) ? front.flatMap((item, index) => collect(item, rest, [...prefix, index])) : [];
  }
  if (typeof front !== 'object' || front === null || Array.isArray(front) || !Object.hasOwn(front, key)) return [];
  return collect(front[key as keyof typeof front], rest, [...prefix, key]);
}

/** Those of the values that are texts, or numbers that YAML made of them. */
export function collectTexts(front: unknown, path: readonly string[]): Found<string>[] {
  return collect(front, path).flatMap(({ path: place, value }) =>
    typeof value === 'string' || typeof value === 'number' ? [{ path: place, value: String(value).trim() }] : [],
  );
}

/** Every text of front matter, keys left out, with the path at which it stands. */
export function everyText(front: unknown, path: FieldPath = []): Found<string>[] {
  if (typeof front === 'string') return [{ path, value: front }];
  if (Array.isArray(front)) return front.flatMap((item, index) => everyText(item, [...path, index]));
  if (typeof front !== 'object' || front === null) return [];
  return Object.entries(front).flatMap(([key, value]) => everyText(value, [...path, key]));
}
