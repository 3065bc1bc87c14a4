import { createHash } from 'node:crypto';

/**
 * Gives digests of things that never change, by what `told` says of each as plain
 * data; worked out once for each. Told as JSON: V8's own form of a text, and so its
 * digest, is one or another by what else was done with it.
 */
export function digesting<One extends object>(told: (one: One) => unknown): (one: One) => string {
  const known = new WeakMap<One, string>();
  return (one) => {
    const digest =
      known.get(one) ??
      createHash('sha256')
        .update(JSON.stringify(told(one)))
        .digest('base64');
    known.set(one, digest);
    return digest;
  };
}
