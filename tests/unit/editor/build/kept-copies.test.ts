import { globSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Copies, keptCopies } from '../../../../src/editor/build/kept/kept-copies.ts';
import { PackStore } from '../../../../src/editor/build/kept/pack-store.ts';
import { inTemporaryFolder } from '../../../support/folders.ts';

/** What a build sees of what is kept in a folder. */
interface Build {
  copies: (content: string, how?: string) => Copies;
  /** How often copies were made so far, by all builds. */
  made: () => number;
}

/** Calls `use` with what begins a build over the copies kept in `folder`. */
function withKept(use: (begin: () => Build, folder: string) => void): void {
  inTemporaryFolder((folder) => {
    let times = 0;
    const begin = (): Build => {
      const store = new PackStore(folder);
      const make = (content: string) => () => {
        times += 1;
        return { '.br': Buffer.from(`br ${content}`), '.gz': Buffer.from(`gz ${content}`) };
      };
      const copies = (content: string, how = 'as ever') => keptCopies(store, Buffer.from(content), how, make(content));
      return { copies, made: () => times };
    };
    use(begin, folder);
  });
}

const fileOf = (folder: string, ending: string) => join(folder, globSync(`*.${ending}`, { cwd: folder })[0] ?? '');

it('makes copies once for the same content, and anew for other content or another way', () => {
  withKept((begin) => {
    const { copies, made } = begin();
    const first = copies('text');
    expect(copies('text')).toEqual(first);
    expect(made()).toBe(1);
    expect(copies('text', 'harder')).toEqual(first);
    copies('other');
    expect(made()).toBe(3);
  });
});

it('finds what earlier builds kept, each in files of its own', () => {
  withKept((begin, folder) => {
    const first = begin();
    const [one, two] = [first.copies('one'), first.copies('two')];
    const second = begin();
    expect([second.copies('two'), second.copies('one'), second.copies('three')]).toEqual([two, one, expect.anything()]);
    const third = begin();
    expect([third.copies('one'), third.copies('three')]).toEqual([one, second.copies('three')]);
    expect(third.made()).toBe(3);
    expect(globSync('*.pack', { cwd: folder })).toHaveLength(2);
  });
});

it('keeps that a copy is not worth it', () => {
  inTemporaryFolder((folder) => {
    const store = new PackStore(folder);
    const of = (make: () => Copies) => keptCopies(store, Buffer.from('x'), '', make);
    expect(of(() => ({ '.gz': Buffer.from('small') }))).toEqual({ '.gz': Buffer.from('small') });
    expect(of(() => ({}))).toEqual({ '.gz': Buffer.from('small') });
  });
});

it.each([
  ['an empty pack', (folder: string) => truncateSync(fileOf(folder, 'pack'), 0)],
  ['a pack that is cut', (folder: string) => truncateSync(fileOf(folder, 'pack'), 30)],
  ['a changed byte', (folder: string) => flip(fileOf(folder, 'pack'), 28)],
  ['an empty index', (folder: string) => truncateSync(fileOf(folder, 'index'), 0)],
  ['an index that is cut', (folder: string) => truncateSync(fileOf(folder, 'index'), 29)],
  ['a key that is another', (folder: string) => flip(fileOf(folder, 'index'), 0)],
  ['a place beyond all', (folder: string) => flip(fileOf(folder, 'index'), 20)],
  ['a length beyond all', (folder: string) => flip(fileOf(folder, 'index'), 26)],
  ['a length of nothing', (folder: string) => writeFileSync(fileOf(folder, 'index'), Buffer.alloc(30))],
  ['a pack that is missing', (folder: string) => writeFileSync(join(folder, 'other.index'), Buffer.alloc(300, 1))],
])('makes copies again where there is %s, and finds those afterwards', (_what, damage) => {
  withKept((begin, folder) => {
    const first = begin().copies('text');
    damage(folder);
    const { copies, made } = begin();
    expect(copies('text')).toEqual(first);
    const times = made();
    expect(copies('text')).toEqual(first);
    expect(begin().copies('text')).toEqual(first);
    expect(made()).toBe(times);
  });
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0x41;
  writeFileSync(path, bytes);
}
