import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { link } from '../src/catalogue/link.ts';
import { readAll } from '../src/catalogue/load.ts';
import { projectFolders } from '../src/reading/folders.ts';
import { SearchEngine } from '../src/search/engine/engine.ts';
import { writeCatalogueIndex } from '../src/search/index/write-index.ts';
import {
  evenly,
  halfOf,
  isRunOnly,
  type JudgedQuery,
  judgedQueries,
  judgedSets,
  scores,
  scoresByClass,
} from '../tests/search/judged.ts';
import { idOf } from './compared-engines.ts';
import { table } from './measure.ts';

/** Sets that one may work with, or those that are only run, where `BENCH_VALIDATION` asks for them. */
const sets = judgedSets.filter((set) => isRunOnly(set) === (process.env.BENCH_VALIDATION !== undefined));

/**
 * The judged queries put to the engine alone, without a page: what a change
 * does, in half a minute. Halves of the development set tell whether what
 * helps the one helps the other. With `BENCH_DETAIL`, what was missed, and at
 * which place it stands instead. With `BENCH_FORGET`, as if half of the
 * thesaurus had never been written: what words that nobody foresaw would find.
 */
export async function benchSearchEngine(): Promise<void> {
  const reading = readAll(projectFolders());
  if (!reading.seeds) throw new Error('The reference data could not be read.');
  const folder = `${mkdtempSync(join(tmpdir(), 'atlas-index-'))}/`;
  try {
    const catalogue = link({ ...reading, seeds: reading.seeds });
    writeCatalogueIndex(process.env.BENCH_FORGET ? forgetful(catalogue) : catalogue, folder);
    const engine = new SearchEngine(
      'zh',
      { index: folder, entries: '/' },
      [],
      async (path) => new Uint8Array(await readFile(path)),
    );
    for (const set of sets) {
      const answers: { judged: JudgedQuery; found: string[] }[] = [];
      for (const judged of judgedQueries(set)) {
        const { results } = await engine.search(judged.query);
        const found: string[] = [];
        for (const { id } of results) found.push(idOf((await engine.hit(id)).url));
        answers.push({ judged, found });
      }
      if (process.env.BENCH_DETAIL && !isRunOnly(set)) tellMissed(answers);
      const groups = scoresByClass(answers);
      if (set === 'development')
        for (const half of [0, 1])
          groups.set(`half ${half + 1}`, scores(answers.filter(({ judged }) => halfOf(judged) === half)));
      console.log(
        table(
          [set, 'queries', 'recall@10', 'of grades 2, 3', 'nDCG@10', 'MRR'],
          [...groups].map(([group, { queries, recall, recallWell, ndcg, mrr }]) => [
            group,
            String(queries),
            ...[recall, recallWell, ndcg, mrr].map((value) => value.toFixed(3)),
          ]),
        ),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A catalogue whose thesaurus lacks every other concept. */
function forgetful(catalogue: Catalogue): Catalogue {
  const kept = new Map([...catalogue.vocabulary.concepts].filter(([id]) => evenly(id) === 0));
  const known = (ids: readonly string[]) => ids.filter((id) => kept.has(id));
  const concepts = new Map(
    [...kept].map(([id, concept]) => [
      id,
      { ...concept, broader: known(concept.broader), related: known(concept.related) },
    ]),
  );
  return { ...catalogue, vocabulary: { ...catalogue.vocabulary, concepts } };
}

function tellMissed(answers: readonly { judged: JudgedQuery; found: readonly string[] }[]): void {
  for (const { judged, found } of answers) {
    const told = [...judged.relevant].flatMap(([id, grade]) => {
      const place = found.indexOf(id);
      return grade > 1 && (place < 0 || place > 9) ? [`${id}:${grade}@${place + 1 || '-'}`] : [];
    });
    if (told.length > 0) console.log(`${judged.class} | ${judged.query} | ${told.join(' ')}`);
  }
}
