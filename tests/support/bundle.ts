import { join } from 'node:path';
import { siteBundle } from '../../src/editor/build/bundle/site-bundle.ts';
import { readInputs } from '../../src/editor/build/inputs.ts';

/* Bundles the code for the settings that the environment has, as a program: a bundle that stands is kept. */
await siteBundle(readInputs(), join('.atlas/building', String(process.pid), 'bundle'));
process.exit();
