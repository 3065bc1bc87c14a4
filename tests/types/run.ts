import { root } from '../support/folders.ts';
import { openProject } from './open-project.ts';

/* npm run typecheck: tells every fault of types at its file, line and column; ends with 1 where there is one. */

const project = await openProject(root);
const faults = await project.faults();
await project.close();
for (const { file, line, column, message } of faults) console.error(`${file}:${line}:${column} ${message}`);
process.exitCode = faults.length > 0 ? 1 : 0;
