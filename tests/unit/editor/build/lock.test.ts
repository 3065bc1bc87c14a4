import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLock, takeLock } from '../../../../src/editor/build/lock.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'atlas-lock-')), 'lock');
/** No process has this number. */
const dead = `2147483646 ${hostname()}`;

describe('the lock of a build that was killed', () => {
  it('is taken over, and given back', async () => {
    const path = place();
    writeFileSync(path, dead);
    const release = await takeLock(path, () => expect.unreachable('It waits for a process that is no more.'));
    expect(readFileSync(path, 'utf8')).toBe(`${process.pid} ${hostname()}`);
    release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('stays where another took it over meanwhile', () => {
    const path = place();
    writeFileSync(path, `${process.pid} ${hostname()}`);
    clearLock(path, dead, `${path}.old`);
    expect(readFileSync(path, 'utf8')).toBe(`${process.pid} ${hostname()}`);
    expect(existsSync(`${path}.old`)).toBe(false);
  });

  it('is no trouble where another deleted it already', () => {
    const path = place();
    clearLock(path, dead, `${path}.old`);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });
});
