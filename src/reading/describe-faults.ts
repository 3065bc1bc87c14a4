import type { Fault } from '../schema/fault.ts';
import { howToMend } from './how-to-mend.ts';

/** Faults as lines of text in both languages, for where no reader's language is known. */
export function describeFaults(faults: readonly Fault[]): string {
  const lines = faults.map(
    ({ file, line, column, message, ...told }) =>
      `${file}:${line}:${column}  ${message.zh} ${howToMend(told, 'zh')}\n    ${message.en} ${howToMend(told, 'en')}`,
  );
  return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in content or seeds:\n${lines.join('\n')}`;
}
