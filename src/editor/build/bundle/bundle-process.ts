import { needNoContent } from '../../../catalogue/site-catalogue.ts';
import { makeBundle } from './make-bundle.ts';
import type { BundleAnswer } from './make-in-process.ts';

/* Makes the site's bundle into the folder that is named to it: see make-in-process.ts. */
needNoContent();
// Whoever waits for it is gone.
process.on('disconnect', () => process.exit(1));
answer(await made());

async function made(): Promise<BundleAnswer> {
  try {
    return { note: await makeBundle(process.argv[2] ?? '') };
  } catch (error) {
    if (!(error instanceof Error)) return { fault: { message: String(error) } };
    const { message, stack, code, path } = error as NodeJS.ErrnoException;
    return { fault: { message, ...(stack && { stack }), ...(code && { code }), ...(path && { path }) } };
  }
}

function answer(what: BundleAnswer): void {
  process.send?.(what, () => process.exit());
}
