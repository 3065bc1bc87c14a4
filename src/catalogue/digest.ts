import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/**
 * The digest of something that never changes, by what `told` says of it as plain
 * data; worked out once. Told as JSON: V8's own form of a text, and so its digest,
 * is one or another by what else was done with it.
 */
export function digestOf<One extends object>(one: One, told: (one: One) => unknown): string {
  const digest = known.get(one) ?? createHash('sha256').update(JSON.stringify(told(one))).digest('base64');
  known.set(one, digest);
  return digest;
}
