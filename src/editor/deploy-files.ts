import { runDeployFiles } from './deploy/command.ts';

process.exitCode = runDeployFiles(process.argv.slice(2));
