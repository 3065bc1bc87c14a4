import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// The second run need not compile the command again: a third of a second.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/atlas'));
const { runCheck } = await import('./check/command.ts');

process.exitCode = await runCheck(process.argv.slice(2));
