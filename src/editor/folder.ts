import { runFolder } from './folder/command.ts';

process.exitCode = await runFolder(process.argv.slice(2));
