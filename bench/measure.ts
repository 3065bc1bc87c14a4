import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** One run of a command: seconds on the wall and of processors, and the most memory its processes held at once, in bytes. */
export interface Run {
  seconds: number;
  /** Seconds of all processors, as last sampled (Linux; 0 elsewhere). */
  processor: number;
  memory: number;
}

/** Runs a command to its end. Memory is sampled over the whole process tree (Linux; 0 elsewhere). */
export function measure(
  command: string,
  args: string[],
  environment: NodeJS.ProcessEnv,
  folder = process.cwd(),
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let memory = 0;
    const ticks = new Map<number, number>();
    const keep = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-5000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const sampling = setInterval(() => {
      memory = Math.max(memory, residentOf(child.pid));
      countTicks(child.pid, ticks);
    }, 50);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      const processor = [...ticks.values()].reduce((sum, one) => sum + one, 0) / ticksPerSecond;
      if (code === 0) resolve({ seconds: (performance.now() - begun) / 1000, processor, memory });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${said}`));
    });
  });
}

/** The kernel's unit of processor time in /proc, on every Linux of today. */
const ticksPerSecond = 100;

/** Notes the processor time of a process and all below it, each as last seen: what has ended keeps its last. */
function countTicks(pid: number | undefined, ticks: Map<number, number>): void {
  if (pid === undefined) return;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    ticks.set(pid, Number(fields[11]) + Number(fields[12]));
    for (const child of childrenOf(pid)) countTicks(child, ticks);
  } catch {
    // The process ended between two looks.
  }
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

/** Resident memory of a process and all below it, in bytes. */
function residentOf(pid: number | undefined): number {
  if (pid === undefined || !existsSync(`/proc/${pid}/status`)) return 0;
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    return childrenOf(pid).reduce((sum, child) => sum + residentOf(child), own);
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
