import type { BodyFacts, BodyWords } from './component.ts';
import { judgeTree } from './judge.ts';
import { parseBody } from './parse.ts';
import type { BodyParser } from './parser.ts';
import type { BodyProblem } from './problem.ts';
import { type RenderedBody, render } from './render.ts';

/** What is wrong with a body, and a way to render it, which gives nothing where it has errors. */
export interface JudgedBody {
  problems: BodyProblem[];
  render(words: BodyWords): RenderedBody | undefined;
}

/** Parses and judges an MDX body. */
export function judgeBody(body: string, facts: BodyFacts, parser: BodyParser): JudgedBody {
  const { tree, htmlTree, problems: syntax } = parseBody(body, parser);
  const problems = [...syntax, ...(tree ? judgeTree(tree, body, facts) : [])];
  const sound = !problems.some(({ severity }) => severity === 'error');
  return { problems, render: (words) => (sound ? render(htmlTree(words.language), words) : undefined) };
}
