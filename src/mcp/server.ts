import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import type { Language } from '../schema/text.ts';
import { assistantLabels } from '../words/assistants.ts';
import { mcpLabels } from '../words/mcp.ts';
import { fill, wordsIn } from '../words/words.ts';
import { compareTool } from './compare.ts';
import { getTool } from './get.ts';
import { listFacetsTool } from './list-facets.ts';
import { matchTool } from './match.ts';
import { playbookTool } from './playbook.ts';
import { searchTool } from './search.ts';
import type { Site } from './site.ts';
import { siteSearch } from './site-search.ts';
import type { Answer, Tool } from './tool.ts';

/** The catalogue of a built site as a server of the Model Context Protocol, which tells of itself in `language`. */
export function mcpServer(site: Site, version: string, language: Language): McpServer {
  const words = wordsIn(mcpLabels, language);
  const { grades, honest } = wordsIn(assistantLabels, language);
  const server = new McpServer(
    { name: 'atlas', title: words.title, version },
    { instructions: [words.instructions, grades, honest].join('\n') },
  );
  const searchIn = siteSearch(site);
  add(server, searchTool(site, searchIn, language), language);
  add(server, getTool(site, language), language);
  add(server, compareTool(site, language), language);
  add(server, matchTool(site, language), language);
  add(server, listFacetsTool(site, searchIn, language), language);
  add(server, playbookTool(site, language), language);
  return server;
}

function add<Input extends z.ZodObject>(server: McpServer, tool: Tool<Input>, language: Language): void {
  const { title, description } = wordsIn(mcpLabels.tools, language)[tool.name];
  const inputSchema: z.ZodObject = tool.input;
  const annotations = { title, readOnlyHint: true, openWorldHint: false };
  server.registerTool(tool.name, { title, description, inputSchema, annotations }, async (asked) => {
    try {
      return resultOf(await tool.answer(tool.input.parse(asked)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return resultOf({ fault: fill(wordsIn(mcpLabels.faults, language).damaged, { reason }) });
    }
  });
}

function resultOf(answer: Answer): CallToolResult {
  if ('fault' in answer) return { isError: true, content: [{ type: 'text', text: answer.fault }] };
  if ('text' in answer) return { content: [{ type: 'text', text: answer.text }] };
  return { content: [{ type: 'text', text: JSON.stringify(answer.data) }], structuredContent: { ...answer.data } };
}
