import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median, type Run, table } from './measure.ts';
import { writeSynthetic } from './synthetic.ts';

const rounds = 3;
const synthetic = 1500;

/**
 * The whole build, and the check by itself, over the real content and over
 * 1,500 synthetic scenarios: medians of three runs, taken in turn.
 */
export async function benchBuild(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    writeSynthetic(join(folder, 'content'), synthetic);
    const subjects = [
      { name: 'check, real content', script: 'check', content: undefined },
      { name: 'build, real content', script: 'build', content: undefined },
      { name: `check, ${synthetic} synthetic scenarios`, script: 'check', content: join(folder, 'content') },
      { name: `build, ${synthetic} synthetic scenarios`, script: 'build', content: join(folder, 'content') },
    ].map((subject) => ({ ...subject, runs: [] as Run[], pages: 0, bytes: 0 }));
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) {
        const dist = join(folder, 'dist');
        rmSync(dist, { recursive: true, force: true });
        const environment = {
          ...process.env,
          DIST_DIR: dist,
          ...(subject.content ? { CONTENT_DIR: subject.content } : {}),
        };
        subject.runs.push(await measure('npm', ['run', '--silent', subject.script], environment));
        const files = globSync('**/*.*', { cwd: dist });
        subject.pages = files.filter((file) => file.endsWith('.html')).length;
        subject.bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
      }
    }
    console.log(
      table(
        ['build', 'seconds', 'MB held', 'pages', 'MB written', 'ms/page'],
        subjects.map(({ name, runs, pages, bytes }) => {
          const seconds = median(runs.map((run) => run.seconds));
          return [
            name,
            seconds.toFixed(2),
            (median(runs.map(({ memory }) => memory)) / 1e6).toFixed(0),
            pages ? String(pages) : '',
            bytes ? (bytes / 1e6).toFixed(1) : '',
            pages ? ((seconds * 1000) / pages).toFixed(2) : '',
          ];
        }),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
