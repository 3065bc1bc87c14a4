import type { Characters } from './index-format.ts';

const maps = new WeakMap<object, Map<string, string>>();

/**
 * A text in simplified characters, and where Taiwan says something in other
 * words (軟體, 品質), in the mainland's.
 */
export function simplify(text: string, characters: Pick<Characters, 'traditional' | 'simplified' | 'phrases'>): string {
  let map = maps.get(characters);
  if (!map) {
    const [from, to] = [[...characters.traditional], [...characters.simplified]];
    map = new Map(from.map((character, index) => [character, to[index] ?? character]));
    maps.set(characters, map);
  }
  const plain = [...text].map((character) => map.get(character) ?? character);
  let result = '';
  for (let at = 0; at < plain.length; ) {
    let length = Math.min(6, plain.length - at);
    let phrase: string | undefined;
    for (; length > 1 && phrase === undefined; length -= 1) {
      const candidate = plain.slice(at, at + length).join('');
      if (Object.hasOwn(characters.phrases, candidate)) {
        phrase = characters.phrases[candidate];
        at += length;
      }
    }
    if (phrase === undefined) {
      result += plain[at];
      at += 1;
    } else result += phrase;
  }
  return result;
}
