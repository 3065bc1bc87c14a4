import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { mcpServer } from '../../mcp/server.ts';
import { type Language, languages, type Wording } from '../../schema/text.ts';
import { siteFolder } from '../build/ensure.ts';
import { localeLanguage } from '../print.ts';
import { builtSite } from './built-site.ts';

const usage = `npm run --silent mcp [-- --lang zh|en]

Serves the built site (DIST_DIR, else dist/) to assistants over the Model Context Protocol: messages come on
standard input, answers go to standard output. Reads only those files; needs no network. README.md says how an
assistant is told of it.`;

/** Runs the command: serves until its input ends. Returns the exit code: 0 served, 1 no whole site stands, 2 wrong use. */
export async function runMcp(args: string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  const request = readRequest(args, environment);
  if (!request || request.help) {
    // Standard output belongs to the protocol.
    console.error(usage);
    return request ? 0 : 2;
  }
  const { language } = request;
  const folder = siteFolder(environment);
  const site = builtSite(folder);
  if (!site) {
    console.error(noSite(folder)[language]);
    return 1;
  }
  // What the protocol's library says of wrong arguments comes from zod.
  if (language === 'zh') z.config(z.locales.zhCN());
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve);
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  const server = mcpServer(site, version(), language);
  await server.connect(transport);
  await ended;
  await server.close();
  return 0;
}

interface Request {
  help: boolean;
  language: Language;
}

/** What the arguments ask for; absent where they are wrong. */
function readRequest(args: string[], environment: NodeJS.ProcessEnv): Request | undefined {
  try {
    const { values } = parseArgs({ args, options: { lang: { type: 'string' }, help: { type: 'boolean' } } });
    const { lang = localeLanguage(environment), help = false } = values;
    const language = languages.find((one) => one === lang);
    return language && { help, language };
  } catch {
    return undefined;
  }
}

function version(): string {
  const path = join(import.meta.dirname, '../../../package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

const noSite = (folder: string): Wording => ({
  zh: `${folder}：没有完整的网站。先运行 npm run build，或用 DIST_DIR 指出网站所在的文件夹。`,
  en: `${folder}: no whole site stands here. Run npm run build first, or name the site’s folder in DIST_DIR.`,
});
