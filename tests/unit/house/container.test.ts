import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { expect, it } from 'vitest';
import { settings } from '../../../src/schema/settings.ts';
import { root } from '../../support/folders.ts';

/* No container engine runs here: the Dockerfile is read as one would read it. */

const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
const instructions = text
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter(Boolean);
const stages = text.split(/^(?=FROM )/m).slice(1);

it('the Dockerfile is sound', () => {
  expect(validate(text).map(({ message }) => message)).toEqual([]);
});

it('a fault in it would be told', () => {
  expect(validate('FROM debian\nEXPOSE x\nCOPY a\n').length).toBeGreaterThan(1);
});

it('copies only what is there', () => {
  const copied = instructions.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
  expect(copied.length).toBeGreaterThan(2);
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('asks for settings that the build knows', () => {
  const names = new Set(instructions.flatMap((line) => /^ARG (\w+)/.exec(line)?.[1] ?? []));
  expect(names).toContain('SITE_URL');
  expect([...names].filter((name) => !Object.hasOwn(settings.shape, name))).toEqual([]);
});

it('serves without rights, says how it is, and brings nothing of the build', () => {
  const last = stages.at(-1) ?? '';
  expect(last).toMatch(/^USER (?!root)\S+$/m);
  expect(last).toMatch(/^HEALTHCHECK /m);
  expect(last).not.toMatch(/npm|node_modules/);
  expect(stages).toHaveLength(2);
});

it('leaves out of the build what it does not need', () => {
  const left = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n');
  for (const name of ['.git', 'node_modules', 'dist']) expect(left).toContain(name);
  for (const name of ['content', 'seeds', 'src', 'public', 'deploy']) expect(left).not.toContain(name);
});
