import type { Problem } from '../schema/fault.ts';
import type { BodyContext } from './component.ts';
import { judge } from './judge.ts';
import { parseBody } from './parse.ts';
import { type RenderedBody, render } from './render.ts';

/** A rendered body, unless it has errors; problems are placed by the file's lines. */
export interface BodyReading {
  body: RenderedBody | undefined;
  problems: Problem[];
}

/** What is wrong with a body, and a way to render it, which gives nothing where it has errors. */
export interface BodyJudgement {
  problems: Problem[];
  render(): RenderedBody | undefined;
}

/** Parses and judges the MDX body that begins on `firstLine` of its file. */
export function judgeBody(body: string, firstLine: number, context: BodyContext): BodyJudgement {
  const parsed = parseBody(body, context.language);
  const judged = parsed.tree ? judge(parsed.tree, body, context) : [];
  const problems = [...parsed.problems, ...judged].map((problem) => ({
    ...problem,
    line: problem.line + firstLine - 1,
  }));
  const sound = !problems.some(({ severity }) => severity === 'error');
  return { problems, render: () => (sound ? render(parsed.htmlTree(), context) : undefined) };
}

/** Parses, judges and renders the MDX body that begins on `firstLine` of its file. */
export function readBody(body: string, firstLine: number, context: BodyContext): BodyReading {
  const { problems, render: rendered } = judgeBody(body, firstLine, context);
  return { body: rendered(), problems };
}
