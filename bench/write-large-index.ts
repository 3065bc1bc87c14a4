import { link } from '../src/catalogue/link.ts';
import { readAll } from '../src/catalogue/load.ts';
import { projectFolders } from '../src/reading/folders.ts';
import { knownConcepts } from '../src/search/index/known-concepts.ts';
import { searchRecords } from '../src/search/index/records.ts';
import type { SearchRecord } from '../src/search/index/search-record.ts';
import { writeIndex } from '../src/search/index/write-index.ts';

/*
 * write-large-index.ts FOLDER COUNT: the search index of COUNT made-up entries,
 * or of the catalogue where COUNT is 0. A made-up entry has the leading words
 * of one real entry and the body of another. Only for measuring.
 */
const [folder = '', count = '0'] = process.argv.slice(2);
const reading = readAll(projectFolders());
if (!reading.seeds) throw new Error('The reference data could not be read.');
const catalogue = link({ ...reading, seeds: reading.seeds });
const known = knownConcepts(catalogue);
const real = searchRecords(catalogue, known);
writeIndex(Number(count) === 0 ? real : madeUp(real, Number(count)), catalogue, known, folder);

/** Below this weight a word or a concept stands in the body only. */
function split<Key>(weights: Iterable<readonly [Key, number]>) {
  const leading = [...weights].filter(([, weight]) => weight >= 8);
  return { leading, body: [...weights].filter(([, weight]) => weight < 8) };
}

function madeUp(records: readonly SearchRecord[], size: number): SearchRecord[] {
  const random = randomNumbers(2026);
  const any = () => records[Math.floor(random() * records.length)] as SearchRecord;
  return Array.from({ length: size }, (_, index) => {
    const [leading, following] = [any(), any()];
    const number = String(index + 1).padStart(5, '0');
    const shown = (language: 'zh' | 'en') => ({
      ...leading.shown[language],
      title: `${leading.shown[language].title} ${number}`,
      text: following.shown[language].text,
    });
    return {
      ...leading,
      path: `/scenarios/made-up-${number}/`,
      words: new Map([...split(following.words).body, ...split(leading.words).leading]),
      concepts: new Map([...split(following.concepts).body, ...split(leading.concepts).leading]),
      shown: { zh: shown('zh'), en: shown('en') },
    };
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
