import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection as connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { ExportFile } from '../../src/open-data/export/export-content.ts';
import { portsOf } from '../../src/open-data/export/manticore/configuration.ts';
import { freePort } from './serve.ts';
import { programPath } from './servers.ts';

/* The engines that the catalogue is exported to, as Debian has them; each server is a test's own. */

/** What this machine lacks for the tests of engines, by the names of Debian's packages. */
export function missingEngines(): string[] {
  return [
    ...(postgresPrograms() && programPath('psql') ? [] : ['postgresql']),
    ...(programPath('searchd') && programPath('indexer') ? [] : ['sphinxsearch']),
  ];
}

/** The folder of the newest PostgreSQL’s programs, where Debian puts them, or that of the path. */
function postgresPrograms(): string | undefined {
  const packaged = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const onPath = programPath('initdb')?.replace(/\/initdb$/, '');
  return [...packaged.toReversed(), ...(onPath ? [onPath] : [])].find((folder) => existsSync(join(folder, 'initdb')));
}

/** A PostgreSQL of one's own on a socket. */
export interface Postgres {
  /** Runs SQL; throws what psql says where it fails. Rows come as JSON. */
  query(database: string, sql: string): Record<string, unknown>[];
  /** The same of several queries, by one psql. */
  queries(database: string, sqls: readonly string[]): Record<string, unknown>[][];
  /** Runs a file of SQL as a README says; returns what psql said where it failed. */
  run(database: string, file: string): string | undefined;
  create(database: string): void;
  stop(): void;
}

export function startPostgres(): Postgres {
  const programs = postgresPrograms();
  if (!programs) throw new Error('There is no PostgreSQL on this machine: npm run test:engines installs it.');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pg-'));
  // PostgreSQL does not run as root: then as the user that its package made.
  const owner = process.getuid?.() === 0 ? userOf('postgres') : undefined;
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const call = (program: string, args: string[], input?: string) => {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      ...(program === 'psql' ? {} : owner),
      encoding: 'utf8',
      cwd: folder,
      input,
      maxBuffer: 2 ** 28,
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    });
    return {
      stdout,
      failure: status === 0 ? undefined : `${stderr}${error ?? ''}` || `${program} ended with ${status}`,
    };
  };
  const must = (outcome: ReturnType<typeof call>): string => {
    if (outcome.failure !== undefined) throw new Error(outcome.failure);
    return outcome.stdout;
  };
  const psql = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'atlas'];
  must(
    call(join(programs, 'initdb'), ['-D', data, '-U', 'atlas', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N']),
  );
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
  must(call(join(programs, 'pg_ctl'), ['-D', data, '-w', '-s', '-l', join(folder, 'log'), '-o', options, 'start']));
  const queries: Postgres['queries'] = (database, sqls) => {
    // A line that JSON never has stands after each answer.
    const wrapped = sqls.map(
      (sql) => `SELECT coalesce(json_agg(one), '[]') FROM (${sql.trim().replace(/;$/, '')}) AS one;\n\\echo --\n`,
    );
    const said = must(call('psql', [...psql, '-d', database, '-A', '-t'], wrapped.join('')));
    return said
      .split('\n--\n')
      .slice(0, -1)
      .map((rows) => JSON.parse(rows));
  };
  return {
    queries,
    query: (database, sql) => queries(database, [sql])[0] ?? [],
    run: (database, file) => call('psql', [...psql, '-d', database, '-o', '/dev/null', '-f', file]).failure,
    create: (database) => void must(call('psql', [...psql, '-d', 'postgres', '-c', `CREATE DATABASE ${database}`])),
    stop() {
      must(call(join(programs, 'pg_ctl'), ['-D', data, '-w', '-s', '-m', 'immediate', 'stop']));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function userOf(name: string): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error(`There is no user ${name} on this machine.`);
  return { uid: Number(uid), gid: Number(gid) };
}

/** What a query of Sphinx found, and how many entries in all. */
export interface Found {
  rows: Record<string, unknown>[];
  total: number;
}

/** Shards, each with a searchd of its own on loopback. */
export interface Shards {
  /** Asks the searchd of the first shard. */
  query(sql: string): Promise<Found>;
  stop(): Promise<void>;
}

/** Indexes the files of an export for Manticore and starts a searchd for each shard, on free ports. */
export async function startShards(files: readonly ExportFile[]): Promise<Shards> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-sphinx-'));
  const shards = files.filter(({ path }) => path.endsWith('.conf')).map((_, shard) => shard);
  const ports = new Map<number, number>();
  for (const shard of shards) for (const port of Object.values(portsOf(shard))) ports.set(port, await freePort());
  for (const { path, text } of files) {
    const free = text.replaceAll(/(?<=127\.0\.0\.1:)\d+/g, (port) => String(ports.get(Number(port))));
    writeFileSync(join(folder, path), path.endsWith('.conf') ? free : text);
  }
  const running: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(running.map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const shard of shards) {
      const indexed = spawnSync('indexer', ['--config', `shard-${shard}.conf`, '--all'], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (indexed.status !== 0 || /WARNING|ERROR/.test(indexed.stdout)) throw new Error(indexed.stdout);
    }
    for (const shard of shards) {
      const searchd = spawn('searchd', ['--nodetach', '--config', `shard-${shard}.conf`], {
        cwd: folder,
        stdio: 'ignore',
      });
      running.push(searchd);
      await answering(ports.get(portsOf(shard).agents) ?? 0, searchd, join(folder, `searchd-${shard}.log`));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const clients = ports.get(portsOf(0).clients) ?? 0;
  return {
    stop,
    async query(sql) {
      const connection = await createConnection({
        host: '127.0.0.1',
        port: clients,
        // Sphinx names a character set that has no emoji, but sends them.
        typeCast: (field, next) => (/STRING/.test(field.type) ? field.string('utf8') : next()),
      });
      try {
        const [rows] = await connection.query<RowDataPacket[]>(sql);
        const [meta] = await connection.query<RowDataPacket[]>('SHOW META');
        const total = meta.find(({ Variable_name }) => Variable_name === 'total_found');
        return { rows: rows.map((row) => ({ ...row })), total: Number(total?.Value) };
      } finally {
        connection.destroy();
      }
    },
  };
}

async function answering(port: number, searchd: ChildProcess, log: string): Promise<void> {
  const once = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
  while (searchd.exitCode === null) {
    if (await once()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`searchd does not start:\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
