import { runNew } from './new/command.ts';

process.exitCode = await runNew(process.argv.slice(2));
