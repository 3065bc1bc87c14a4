import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepWhole } from '../precompress.ts';
import { filesOf } from '../standing.ts';
import { type MadeFile, marksOf } from '../taken-over.ts';

/** Notes what was written into a folder of a site, beside its compressed copies, and keeps it for `asItWas` where `keeping`. */
export function noteWritten(
  site: string,
  folder: string,
  keeping: boolean,
): (readonly [file: string, made: MadeFile])[] {
  return filesOf(join(site, folder)).map((name) => {
    const file = `${folder}/${name}`;
    const content = readFileSync(join(site, file));
    const digest = createHash('sha256').update(content).digest('base64');
    if (keeping) keepWhole(content, digest);
    return [file, { digest, marks: marksOf(site, file, ['']) }];
  });
}
