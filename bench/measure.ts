import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** One run of a command: seconds on the wall, and the most memory its processes held at once, in bytes. */
export interface Run {
  seconds: number;
  memory: number;
}

/** Runs a command to its end. Memory is sampled over the whole process tree (Linux; 0 elsewhere). */
export function measure(command: string, args: string[], environment: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    let memory = 0;
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const sampling = setInterval(() => {
      memory = Math.max(memory, residentOf(child.pid));
    }, 50);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ seconds: (performance.now() - begun) / 1000, memory });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${errors}`));
    });
  });
}

/** Resident memory of a process and all below it, in bytes. */
function residentOf(pid: number | undefined): number {
  if (pid === undefined || !existsSync(`/proc/${pid}/status`)) return 0;
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + residentOf(Number(child)), own);
  } catch {
    return 0; // The process ended between two looks.
  }
}

/** The middle of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The number that a share of several numbers does not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Rows as a table of text, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [line(head), ...rows.map(line)].join('\n');
}
