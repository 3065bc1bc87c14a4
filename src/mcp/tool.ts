import type { z } from 'zod';
import type { mcpLabels } from '../words/mcp.ts';

/** What a tool answers: a text, data, or what is wrong with what was asked and how to mend it. */
export type Answer = { text: string } | { data: Readonly<Record<string, unknown>> } | { fault: string };

export type ToolName = keyof typeof mcpLabels.tools;

/** A tool: its name, what it may be asked, and what answers. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  name: ToolName;
  input: Input;
  answer(asked: z.output<Input>): Promise<Answer>;
}
