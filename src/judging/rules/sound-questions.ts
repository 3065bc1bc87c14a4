import type { FieldPath } from '../../schema/finding.ts';
import { foldWord } from '../../schema/fold-word.ts';
import type { SeedRule } from './seed-rule.ts';

/** Share of the answers that are there, below which the questions are not about this content: an edition has entries of its own. */
const leastThere = 0.5;

/** What people ask: each question stands once and has answers, which are there and stand in it once. */
export const soundQuestions = {
  about: {
    'question-twice': { zh: '同一个问句只列一次', en: 'A question stands once' },
    'question-answers': { zh: '问句的答案都在，且不重复', en: 'What answers a question is there, and stands once' },
  },
  judge: ({ askedQuestions, supportSchemes }, report, entries) => {
    const asked = new Set<string>();
    const known = new Set([...entries, ...supportSchemes].map(({ id }) => id));
    const named = new Set(askedQuestions.flatMap(({ whole, partly }) => [...whole, ...partly]));
    const there = [...named].filter((id) => known.has(id)).length;
    const isAboutContent = there >= named.size * leastThere;
    askedQuestions.forEach(({ zh, en, whole, partly }, index) => {
      for (const [language, text] of [
        ['zh', zh],
        ['en', en],
      ] as const) {
        const key = `${language} ${foldWord(text).replaceAll(/\s/g, '')}`;
        if (asked.has(key))
          report('askedQuestions', [index, language], {
            rule: 'question-twice',
            message: { zh: `“${text}”出现了两次。`, en: `“${text}” stands twice.` },
            hint: { zh: '把两行合为一行，或换一种问法。', en: 'Join the two lines, or word one of them differently.' },
          });
        asked.add(key);
      }
      if (whole.length + partly.length === 0)
        report('askedQuestions', [index, 'zh'], {
          rule: 'question-answers',
          message: { zh: `“${zh}”没有答案。`, en: `“${en}” has no answer.` },
          hint: {
            zh: '在 whole 或 partly 里写上条目的 id，或删去这一行。',
            en: 'Name entries under whole or partly, or delete the line.',
          },
        });
      const seen = new Set<string>();
      const answers: [id: string, at: FieldPath][] = [
        ...whole.map((id, at): [string, FieldPath] => [id, ['whole', at]]),
        ...partly.map((id, at): [string, FieldPath] => [id, ['partly', at]]),
      ];
      for (const [id, at] of answers) {
        if (seen.has(id))
          report('askedQuestions', [index, ...at], {
            rule: 'question-answers',
            message: { zh: `“${id}”在这个问句里写了两次。`, en: `“${id}” answers this question twice.` },
            hint: { zh: '留下一处。', en: 'Keep one of them.' },
          });
        seen.add(id);
        if (isAboutContent && !known.has(id))
          report(
            'askedQuestions',
            [index, ...at],
            {
              rule: 'question-answers',
              message: { zh: `没有条目或政策“${id}”。`, en: `There is no entry or scheme “${id}”.` },
              hint: {
                zh: '改成它现在的 id；条目已删去的，从这一行删去。',
                en: 'Write the id that it has now; where the entry is gone, delete it here.',
              },
            },
            'warning',
          );
      }
    });
  },
} satisfies SeedRule;
