import { runMcp } from './mcp/command.ts';

process.exitCode = await runMcp(process.argv.slice(2));
