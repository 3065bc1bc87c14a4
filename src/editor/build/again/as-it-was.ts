import { writeAgain } from '../precompress.ts';
import { type MadeFile, marksOf, takeOver } from '../taken-over.ts';

/** A site that is being made: its folder, where the former one stands, and whether it has compressed copies. */
export interface SiteInMaking {
  site: string;
  former: string;
  compressing: boolean;
}

/**
 * A file that is to hold what it held before, whose folder stands: taken over
 * from the former site, or, where that is gone or somebody has touched it,
 * written again from what is kept. Returns nothing where it has to be made.
 */
export function asItWas(
  { site, former, compressing }: SiteInMaking,
  file: string,
  before: MadeFile,
): MadeFile | undefined {
  if (takeOver(former, site, file, before)) return before;
  const copies = compressing ? writeAgain(site, file, before.digest) : undefined;
  return copies && { ...before, marks: marksOf(site, file, ['', ...copies]) };
}
