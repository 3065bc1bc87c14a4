import type { Language, Wording } from '../schema/text.ts';

/** Work that is done at once needs no progress. */
const fewest = 2000;

/**
 * Shows on standard error how far long work is: one line that changes in a
 * terminal; a line at its beginning and end in a log. Nothing for short work.
 */
export function progressOf(what: Wording, total: number, language: Language): (done: number) => void {
  if (total < fewest) return () => {};
  const step = Math.ceil(total / 100);
  if (!process.stderr.isTTY) {
    return (done) => {
      if (done === 1 || done === total) process.stderr.write(`${what[language]} ${done} / ${total}\n`);
    };
  }
  return (done) => {
    if (done % step === 0 || done === total)
      process.stderr.write(`\r${what[language]} ${done} / ${total}${done === total ? '\n' : ''}`);
  };
}
