import { globSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isWholePng } from '../../../src/share/png.ts';
import { shareImage } from '../../../src/share/share-image.ts';
import { root } from '../../support/folders.ts';

const kept = join(root, '.atlas/share');
const stages = ['production-operations', 'quality-control'];
const card = (title: string) => ({
  site: 'Atlas 智造图谱',
  title,
  about: '甲公司 · 福建',
  stages: ['quality-control'],
});

it('draws the same bytes again, from what it kept or anew', () => {
  const title = `涂布缺陷检测 ${process.pid}`;
  const first = shareImage(card(title), stages);
  expect(isWholePng(first)).toBe(true);
  // Known by what it holds: a build beside this test keeps images in the same folder.
  const path = globSync('*.png', { cwd: kept })
    .map((name) => join(kept, name))
    .find((one) => statSync(one).size === first.length && readFileSync(one).equals(first));
  if (path === undefined) throw new Error('The image was not kept.');
  const again = () => Buffer.from(shareImage(card(title), stages)).equals(first);
  expect(again()).toBe(true);
  const damages = [
    () => truncateSync(path, 0),
    () => truncateSync(path, 1000),
    () => writeFileSync(path, readFileSync(path).fill(0, 2000, 2010)),
  ];
  for (const damage of damages) {
    damage();
    expect(again()).toBe(true);
    expect(statSync(path).size).toBe(first.length);
  }
});

it('tells cards apart', () => {
  expect(Buffer.from(shareImage(card('甲'), stages)).equals(shareImage(card('乙'), stages))).toBe(false);
});
