import { unseenProblem } from '../../dialect/judge-text.ts';
import { everyText } from '../../schema/collect.ts';
import type { Entry } from '../../schema/entry.ts';
import type { At, FieldPath, Finding } from '../../schema/finding.ts';
import { findUnseen } from '../../schema/unseen.ts';
import { eachEntry, mostOfRule, type Rule, writtenTexts } from './rule.ts';

/** No control, bidirectional or zero-width character anywhere: neither as itself nor as an escape of YAML. */
export const unseenCharacters = {
  about: {},
  judge: eachEntry((entry) => {
    const { kind, id } = entry;
    const tell = (at: At, name: string): Finding => ({
      entry: { kind, id },
      at,
      severity: 'error',
      ...unseenProblem(name),
    });
    return [
      ...writtenTexts(entry).flatMap(({ text, at }) =>
        findUnseen(text)
          .slice(0, mostOfRule)
          .map(({ index, name }) => tell(at(index), name)),
      ),
      ...escapedIn(entry).map(({ field, name }) => tell({ field }, name)),
    ];
  }),
} satisfies Rule;

/** The fields that hold such a character by an escape, each with the first of them. */
function escapedIn({ front, written }: Entry): { field: FieldPath; name: string }[] {
  if (!/\\[abefvuUxNLP_0]/.test(written)) return [];
  return everyText(front)
    .flatMap(({ path: field, value }) => {
      // A character that stands there as itself, between the same neighbours, was told already.
      const escaped = findUnseen(value).find(
        ({ index }) => !written.includes(value.slice(Math.max(0, index - 1), index + 2)),
      );
      return escaped ? [{ field, name: escaped.name }] : [];
    })
    .slice(0, mostOfRule);
}
