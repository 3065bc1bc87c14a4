import { findUnseen } from '../schema/unseen.ts';

/**
 * A text that quotes content, fit for a terminal or a log: on one line, and with
 * every control character spelt out, so that no entry can move the cursor, turn
 * the text around or speak to the machine that reads the log.
 */
export function visible(text: string): string {
  const line = text.replace(/\s*[\n\t\u2028\u2029]+\s*/g, ' ');
  let shown = '';
  let end = 0;
  for (const { index, name } of findUnseen(line)) {
    shown += `${line.slice(end, index)}‹${name}›`;
    const code = line.codePointAt(index) ?? 0;
    end = index + (code > 0xffff ? 2 : 1);
  }
  return shown + line.slice(end);
}
