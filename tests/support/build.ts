import { setup } from './built-site.ts';

/* The build of the tests, as a program. */
await setup();
