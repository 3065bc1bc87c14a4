import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median, type Run, table } from './measure.ts';
import { writeSynthetic } from './synthetic.ts';

const rounds = 5;
const synthetic = 1000;

/**
 * The check as an editor waits for it: no entries at all (npm, Node and the
 * reference data), the real content, and 1,000 synthetic scenarios with the
 * real enterprises. Medians of five runs, taken in turn.
 */
export async function benchCheck(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    mkdirSync(join(folder, 'empty'));
    writeSynthetic(join(folder, 'synthetic'), synthetic);
    const subjects = [
      { name: 'check, no entries', content: join(folder, 'empty') },
      { name: 'check, real content', content: undefined },
      { name: `check, ${synthetic} synthetic scenarios`, content: join(folder, 'synthetic') },
    ].map((subject) => ({ ...subject, runs: [] as Run[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const { content, runs } of subjects) {
        const environment = { ...process.env, ...(content ? { CONTENT_DIR: content } : {}) };
        runs.push(await measure('npm', ['run', '--silent', 'check'], environment));
      }
    }
    console.log(
      table(
        ['check', 'seconds', 'MB held'],
        subjects.map(({ name, runs }) => [
          name,
          median(runs.map(({ seconds }) => seconds)).toFixed(2),
          (median(runs.map(({ memory }) => memory)) / 1e6).toFixed(0),
        ]),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
