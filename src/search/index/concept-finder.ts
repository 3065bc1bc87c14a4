import { keyOf, symbolsOf } from '../engine/analyse.ts';
import { cut, longestWord } from '../engine/cut.ts';
import type { Concept } from './concepts.ts';

interface Node {
  next: Map<string, Node>;
  concepts?: Concept[];
}

/** Finds which concepts a text names, by its longest words: no 高铁 in 提高铁水. */
export class ConceptFinder {
  readonly #root: Node = { next: new Map() };

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) for (const word of [...concept.words, ...concept.loose]) this.#add(word, concept);
  }

  #add(word: string, concept: Concept): void {
    let node = this.#root;
    const symbols = word.match(/\p{sc=Han}|[^\s\p{sc=Han}]+/gu) ?? [];
    if (symbols.length > longestWord) return;
    for (const symbol of symbols) {
      const next = node.next.get(symbol) ?? { next: new Map() };
      node.next.set(symbol, next);
      node = next;
    }
    node.concepts ??= [];
    node.concepts.push(concept);
  }

  /**
   * The concepts that a text names, and how often. A word that means several
   * things means those of them that are at home in the text (退火 of steel, not of
   * glass); where none or all are, it counts for each in part.
   */
  in(text: string, isAtHome: (concept: Concept) => boolean = () => true): Map<Concept, number> {
    const symbols = symbolsOf(text);
    const found = new Map<Concept, number>();
    for (const { from, to, known } of cut(symbols, (at) => this.#lengths(symbols, at))) {
      if (!known) continue;
      let node: Node | undefined = this.#root;
      for (const symbol of symbols.slice(from, to)) node = node?.next.get(symbol);
      const all = node?.concepts ?? [];
      const home = all.filter(isAtHome);
      const concepts = home.length > 0 ? home : all.filter(({ words }) => words.has(keyOf(symbols.slice(from, to))));
      for (const concept of concepts) found.set(concept, (found.get(concept) ?? 0) + 1 / concepts.length);
    }
    return found;
  }

  #lengths(symbols: readonly string[], at: number): number[] {
    const lengths: number[] = [];
    let node: Node | undefined = this.#root;
    for (let length = 1; node && at + length <= symbols.length; length += 1) {
      node = node.next.get(symbols[at + length - 1] ?? '');
      if (node?.concepts) lengths.push(length);
    }
    return lengths;
  }
}
