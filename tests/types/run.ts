import { root } from '../support/folders.ts';
import { typeFaults } from './type-faults.ts';

/* npm run typecheck: tells every fault of types at its file, line and column; ends with 1 where there is one. */

const faults = await typeFaults(root);
for (const { file, line, column, message } of faults) console.error(`${file}:${line}:${column} ${message}`);
process.exitCode = faults.length > 0 ? 1 : 0;
