import { runExport } from './export/command.ts';

process.exitCode = runExport(process.argv.slice(2));
