import { unseenProblem } from '../../dialect/judge-text.ts';
import type { ParsedEntry } from '../../reading/entries.ts';
import type { Fault } from '../../schema/fault.ts';
import { findUnseen } from '../../schema/unseen.ts';
import { everyText } from './collect.ts';
import { faultAt, faultIn, mostOfRule, type Rule } from './rule.ts';

/** No control, bidirectional or zero-width character anywhere: neither as itself nor as an escape of YAML. */
export const unseenCharacters: Rule = ({ scenarios, enterprises }) => [...scenarios, ...enterprises].flatMap(judge);

function judge(entry: ParsedEntry): Fault[] {
  const written = entry.texts.flatMap((file) =>
    findUnseen(file.text)
      .slice(0, mostOfRule)
      .map(({ index, name }) => {
        const { rule, message, hint } = unseenProblem(name);
        return faultIn(file, index, rule, message, hint);
      }),
  );
  if (!/\\[abefvuUxNLP_0]/.test(entry.texts[0]?.text ?? '')) return written;
  const escaped = everyText(entry.yaml.value)
    .filter(({ value }) => findUnseen(value).length > 0)
    .slice(0, mostOfRule)
    .flatMap(({ path, value }) =>
      findUnseen(value)
        .slice(0, 1)
        .map(({ name }) => {
          const { rule, message, hint } = unseenProblem(name);
          return faultAt(entry, path, rule, message, hint);
        }),
    );
  // A character that stands there as itself was told already.
  return [...written, ...escaped.filter(({ line }) => !written.some((fault) => fault.line === line))];
}
