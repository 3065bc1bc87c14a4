import { ensureBuilt } from './build/ensure.ts';
import { localeLanguage } from './print.ts';
import { serveSite } from './serve.ts';

/* npm start: build whatever is stale, then serve the finished site. */
if (!(await ensureBuilt()) || !(await serveSite(process.env, localeLanguage()))) process.exitCode = 1;
