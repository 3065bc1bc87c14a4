import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/editor/build/ensure.ts';
import { startBrowser } from '../support/chromium.ts';
import { serveSite } from '../support/serve.ts';
import { colourSchemes, inBothLanguages, pageTypes, widths } from './addresses.ts';
import { difference, tolerance } from './difference.ts';
import { keptViews, likenessFile, likenessOf } from './likeness.ts';
import { openStudio, photograph, photographName } from './photograph.ts';

/*
 * npm run looks: photographs every page type at every width, in both languages
 * and colour schemes, and compares with the photographs accepted before on this
 * machine. `-- --accept` accepts them, and writes the likenesses that the tests
 * of any machine compare with; `-- --only /scenarios/` narrows. What differs is
 * kept beside, with a picture of where.
 */
const { values } = parseArgs({ options: { accept: { type: 'boolean' }, only: { type: 'string' } } });
const folder = '.atlas/looks';
const accepted = join(folder, 'accepted');
const changed = join(folder, 'changed');
rmSync(changed, { recursive: true, force: true });
for (const one of [accepted, changed]) mkdirSync(one, { recursive: true });

if (!(await ensureBuilt())) process.exit(1);
const views = pageTypes
  .filter((address) => values.only === undefined || address === values.only)
  .flatMap(inBothLanguages)
  .flatMap((address) =>
    widths.flatMap((width) => colourSchemes.map((colorScheme) => ({ address, width, colorScheme }))),
  );
const site = await serveSite();
const browser = await startBrowser();
const studio = await openStudio(browser, site.address);
let differing = 0;
let added = 0;
for await (const { view, png } of photograph(studio, site.address, views)) {
  const name = photographName(view);
  const before = join(accepted, name);
  if (values.accept || !existsSync(before)) {
    added += existsSync(before) ? 0 : 1;
    writeFileSync(before, png);
    continue;
  }
  const { share, picture } = await difference(readFileSync(before), png);
  if (share <= tolerance) continue;
  differing += 1;
  console.log(`${name}: ${(share * 100).toFixed(2)} % differs`);
  writeFileSync(join(changed, name), png);
  if (picture) writeFileSync(join(changed, name.replace('.png', '.difference.png')), picture);
}
if (values.accept) {
  const narrowed = keptViews.filter(({ address }) => values.only === undefined || address === values.only);
  for await (const { view, png } of photograph(studio, site.address, narrowed, false))
    writeFileSync(likenessFile(view), await likenessOf(png));
}
await browser.close();
site.stop();
console.log(`${views.length} photographs, ${added} new, ${differing} differ${differing > 0 ? `: see ${changed}` : ''}`);
process.exitCode = differing > 0 ? 1 : 0;
