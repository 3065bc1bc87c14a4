/** The terms that ids name; an id that names none is left out, and told by the check. */
export function termsOf<T>(ids: readonly string[], terms: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => terms.get(id) ?? []);
}
