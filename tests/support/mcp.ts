import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { z } from 'zod';
import { shellEnvironment } from './environment.ts';
import { root } from './folders.ts';

/** What a tool answered. */
export interface ToolAnswer {
  text: string;
  isError: boolean;
  data: unknown;
}

const toolResult = z.object({
  content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]),
  isError: z.boolean().default(false),
  structuredContent: z.unknown().optional(),
});

/** An assistant's side of `npm run mcp` over standard input and output, by the protocol's own client. */
export interface Assistant {
  client: Client;
  ask(tool: string, asked: Record<string, unknown>): Promise<ToolAnswer>;
}

/** Starts the server over the site in `folder`. End it with `client.close()`. */
export async function startAssistant(folder: string, language: 'zh' | 'en'): Promise<Assistant> {
  const client = new Client({ name: 'atlas-tests', version: '1' });
  const environment = Object.entries(shellEnvironment({ DIST_DIR: folder }));
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(root, 'src/editor/mcp.ts'), '--lang', language],
      cwd: root,
      env: Object.fromEntries(environment.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    }),
  );
  return {
    client,
    async ask(tool, asked) {
      const { content, isError, structuredContent } = toolResult.parse(
        await client.callTool({ name: tool, arguments: asked }),
      );
      return { text: content[0].text, isError, data: structuredContent };
    },
  };
}

/** What the tool `search` answers, as far as tests read it. */
export const searchAnswer = z.object({
  total: z.number(),
  answers: z.number(),
  unknown: z.array(z.string()),
  results: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      page: z.string().optional(),
      grade: z.string().optional(),
      figure: z
        .object({
          words: z.string(),
          nature: z.string(),
          scope: z.string(),
          attributable: z.boolean(),
          grade: z.string(),
          source: z.object({ title: z.string(), publisher: z.string().optional(), url: z.string().optional() }).loose(),
        })
        .optional(),
    }),
  ),
});
