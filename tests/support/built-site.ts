import { ensureBuilt } from '../../src/editor/built.ts';
import { shellEnvironment } from './environment.ts';

/** Builds the site once for the tests that read it, unless it stands already. */
export function setup(): void {
  if (!ensureBuilt(shellEnvironment())) throw new Error('The site could not be built.');
}
