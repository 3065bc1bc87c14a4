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

/** Parses, judges and renders the MDX body that begins on `firstLine` of its file. */
export function readBody(body: string, firstLine: number, context: BodyContext): BodyReading {
  const parsed = parseBody(body, context.language);
  const judged = parsed.tree ? judge(parsed.tree, body, context) : [];
  const problems = [...parsed.problems, ...judged].map((problem) => ({
    ...problem,
    line: problem.line + firstLine - 1,
  }));
  const sound = parsed.tree && !problems.some((problem) => problem.severity === 'error');
  return { body: sound ? render(parsed.htmlTree(), context) : undefined, problems };
}
