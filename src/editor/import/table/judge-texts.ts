import { resultsInWords } from '../../../catalogue/results-in-words.ts';
import { judgeBody } from '../../../dialect/body.ts';
import { unseenProblem } from '../../../dialect/judge-text.ts';
import { bodyTooLong } from '../../../judging/rules/body-length.ts';
import { everyText } from '../../../judging/rules/collect.ts';
import { findConfidential } from '../../../judging/rules/confidential.ts';
import type { Vocabulary } from '../../../reading/vocabulary.ts';
import type { Place, Problem } from '../../../schema/fault.ts';
import type { ScenarioRecord } from '../../../schema/scenario.ts';
import { type Language, languages } from '../../../schema/text.ts';
import { findUnseen } from '../../../schema/unseen.ts';

/**
 * What is wrong within the texts of a table's cells: markings of secrecy,
 * characters that nobody sees, bodies that the dialect refuses. In a file these
 * are placed by line and column; here the cell is the place, each kind told once.
 */
export function judgeTexts(
  data: Record<string, unknown>,
  record: ScenarioRecord | undefined,
  place: (path: readonly PropertyKey[]) => Place,
  vocabulary: Vocabulary,
): Problem[] {
  const texts = everyText(data).flatMap(({ path, value }) =>
    judgeText(value).map((problem): Problem => ({ ...problem, ...place(path) })),
  );
  const { body } = data as { body?: Partial<Record<Language, string>> };
  const bodies = languages.flatMap((language) => {
    const text = body?.[language];
    if (!text) return [];
    const context = {
      language,
      ...resultsInWords(record, language, vocabulary),
      // Which images the repository has is judged when the entry is read with the rest.
      hasFile: () => true,
      href: (path: string) => path,
    };
    const { problems } = judgeBody(text, 1, context);
    const tooLong = bodyTooLong(text, language);
    const found = [...problems, ...(tooLong ? [{ severity: 'error' as const, rule: 'body-length', ...tooLong }] : [])];
    return found
      .filter(({ severity }) => severity === 'error')
      .map((problem): Problem => ({ ...problem, ...place(['body', language]) }));
  });
  return onlyOnce([...texts, ...bodies]);
}

function judgeText(text: string): Omit<Problem, keyof Place>[] {
  const unseen = findUnseen(text).map(({ name }) => unseenProblem(name));
  return [...findConfidential(text), ...unseen].map(({ rule, message, hint }) => ({
    severity: 'error',
    rule,
    message,
    hint,
  }));
}

function onlyOnce(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ line, column, rule }) => {
    const key = `${line} ${column} ${rule}`;
    return !told.has(key) && told.add(key);
  });
}
