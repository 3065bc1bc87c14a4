/** Words with what each weighs, as a map has them. */
export interface WeightedWords extends Iterable<readonly [word: string, weight: number]> {
  get(word: string): number | undefined;
  keys(): Iterable<string>;
}

/** The same for an entry of many: two rows of values take a third of a map's memory, and a large catalogue has millions. */
export class WordsInRows implements WeightedWords {
  readonly #words: readonly string[];
  readonly #weights: Float64Array;

  constructor(weighted: readonly (readonly [word: string, weight: number])[]) {
    this.#words = weighted.map(([word]) => word);
    this.#weights = Float64Array.from(weighted, ([, weight]) => weight);
  }

  get(word: string): number | undefined {
    return this.#weights[this.#words.indexOf(word)];
  }

  keys(): Iterable<string> {
    return this.#words;
  }

  *[Symbol.iterator](): Iterator<readonly [string, number]> {
    for (const [place, word] of this.#words.entries()) yield [word, this.#weights[place] ?? 0];
  }
}
