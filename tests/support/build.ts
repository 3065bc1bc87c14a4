import { setup } from './built-site.ts';

/* The site's build of the tests, as a program. */
await setup();
