import type { Language, Wording } from '../../schema/text.ts';

/** How often a terminal is told anew, in milliseconds. */
const pause = 200;

/** Tells how far long work has come: in a terminal on one line that changes, in a log once when it is done. */
export class Progress {
  readonly #language: Language;
  readonly #words: (done: number, total: number) => Wording;
  #total = 0;
  #done = 0;
  #told = 0;

  constructor(language: Language, words: (done: number, total: number) => Wording) {
    this.#language = language;
    this.#words = words;
  }

  /** Begins with how much there is to do. */
  begin(total: number): void {
    this.#total = total;
  }

  /** One more is done, or `count` more. */
  step(count = 1): void {
    this.#done += count;
    const now = performance.now();
    if (!process.stdout.isTTY || now - this.#told < pause) return;
    this.#told = now;
    process.stdout.write(`\r${this.#text}`);
  }

  /** All is done, or given up. */
  end(): void {
    if (process.stdout.isTTY) process.stdout.write(`\r${this.#text}\n`);
    else console.log(this.#text);
  }

  get #text(): string {
    return this.#words(this.#done, this.#total)[this.#language];
  }
}
