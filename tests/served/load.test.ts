import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { ask, type RunningServer, servers } from '../support/servers.ts';
import { load } from '../support/wrk.ts';

/* The whole site, served by nginx: every address answers, also when many ask. */

const site = siteFolder();
const hidden = /^\/(en\/)?404\.html$/;
const addresses = globSync('**/*.html', { cwd: site })
  .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .filter((address) => !hidden.test(address));

let nginx: RunningServer;
beforeAll(async () => {
  nginx = await servers.nginx({ root: site, base: '/', hosts: [] });
});
afterAll(() => nginx?.stop());

/** Takes work from a list, so much at a time, until there is none. */
async function atATime<T>(many: number, work: Iterable<T>, todo: (item: T) => Promise<void>): Promise<void> {
  const waiting = work[Symbol.iterator]();
  const worker = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await todo(next.value);
  };
  await Promise.all(Array.from({ length: many }, worker));
}

it('answers for every page and for whatever they link to and load', async () => {
  const found = new Set(addresses);
  const wrong: string[] = [];
  // What is found while it is read is read as well.
  const visit = async (address: string) => {
    const { status, headers, body } = await ask(nginx.address + address);
    if (status !== 200 && !(status === 301 && headers.location)) wrong.push(`${status} ${address}`);
    if (headers.location) found.add(headers.location);
    if (!headers['content-type']?.startsWith('text/html')) return;
    for (const [, link = ''] of body.toString().matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)) found.add(link);
  };
  for (let read = 0; read < found.size; ) {
    const fresh = [...found].slice(read);
    read = found.size;
    await atATime(32, fresh, visit);
  }
  expect(wrong).toEqual([]);
});

it('answers 2,000 requests that come at once, each whole', async () => {
  const pages = Array.from({ length: 2000 }, (_, index) => addresses[index % addresses.length] ?? '/');
  const statuses = new Map<number, number>();
  await atATime(200, pages, async (address) => {
    const { status, headers, body } = await ask(nginx.address + address, { 'accept-encoding': 'br' });
    if (status === 200) expect(body.length).toBe(Number(headers['content-length']));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  expect([...statuses.keys()].filter((status) => status !== 200 && status !== 301)).toEqual([]);
});

/** How long the load is held, in seconds: `npm run test:served` says so. */
const seconds = Number(process.env.SERVED_SECONDS ?? 0);
if (seconds > 0)
  it(`holds 2,000 requests a second for ${seconds} s without an error`, async () => {
    const held = await load(nginx.address, addresses, seconds);
    console.log(`${Math.round(held.requests / held.seconds)} requests/s, 99 % within ${held.slowest.toFixed(1)} ms`);
    expect(held.errors).toBe(0);
    expect(held.requests / held.seconds).toBeGreaterThan(2000);
  });
