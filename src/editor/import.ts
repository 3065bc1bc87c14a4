import { runImport } from './import/command.ts';

process.exitCode = runImport(process.argv.slice(2));
