import { siteFolder } from '../../src/editor/build/ensure.ts';
import { descriptions } from './descriptions.ts';
import { feedsAndSitemaps } from './feeds-and-sitemaps.ts';
import { tables } from './tables.ts';

/*
 * npm run validate-data: the open data of the built site before validators and
 * readers that are not ours and too large for `npm test`. Their packages are
 * installed into .atlas/validators; official profiles are downloaded there once.
 * Needs xmllint (libxml2-utils) and LibreOffice (libreoffice-calc).
 */

const site = siteFolder();
const faults: string[] = [];
for (const check of [descriptions, feedsAndSitemaps, tables]) {
  for await (const { what, found } of check(site)) {
    console.log(`${found.length === 0 ? 'sound' : 'FAULTS'}  ${what}`);
    for (const fault of found.slice(0, 10)) console.log(`        ${fault}`);
    faults.push(...found);
  }
}
process.exitCode = faults.length === 0 ? 0 : 1;
