/*
 * An entry's name in the index: the index's own mark and the entry's number in
 * it. The mark changes with the content, so that no browser shows an old copy.
 */

/** The name of an entry. */
export function pageName(mark: string, number: number): string {
  return `${mark}_${number.toString(36)}`;
}

/** The mark and the number that a name is made of. */
export function partsOfName(name: string): { mark: string; number: number } {
  const [mark = '', number = ''] = name.split('_');
  return { mark, number: Number.parseInt(number, 36) };
}
