import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { programPath } from './servers.ts';

/** What a server held under load. */
const outcome = z.object({
  requests: z.number(),
  /** Seconds. */
  seconds: z.number(),
  /** Of bodies and headers. */
  bytes: z.number(),
  /** Connections that failed, answers that were no success or came too late. */
  errors: z.number(),
  /** Milliseconds that 99 of 100 answers did not exceed. */
  slowest: z.number(),
});
export type LoadOutcome = z.infer<typeof outcome>;

/** Asks a server for paths, in turn, as fast as it answers, over 64 connections; with Debian's wrk. */
export async function load(
  address: string,
  paths: readonly string[],
  seconds: number,
  encoding = 'br',
): Promise<LoadOutcome> {
  const program = programPath('wrk');
  if (!program) throw new Error('There is no wrk on this machine: npm run test:served installs it.');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-wrk-'));
  try {
    const script = join(folder, 'load.lua');
    writeFileSync(script, scriptFor(paths, encoding));
    const child = spawn(program, [
      '--threads',
      '2',
      '--connections',
      '64',
      '--duration',
      `${seconds}s`,
      '--script',
      script,
      address,
    ]);
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
    });
    await new Promise((resolve) => child.on('exit', resolve));
    return outcome.parse(JSON.parse(/\{.*\}/.exec(said)?.[0] ?? said));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scriptFor(paths: readonly string[], encoding: string): string {
  return `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local headers = { ["Accept-Encoding"] = ${JSON.stringify(encoding)} }
local turn = math.random(#paths)
function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], headers)
end
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('{"requests":%d,"seconds":%f,"bytes":%d,"errors":%d,"slowest":%f}\\n', summary.requests,
    summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout, latency:percentile(99) / 1000))
end
`;
}
