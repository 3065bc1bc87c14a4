import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// An assistant starts the server again and again: from the second time on half of its start is spared.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/atlas'));
const { runMcp } = await import('./mcp/command.ts');

process.exitCode = await runMcp(process.argv.slice(2));
