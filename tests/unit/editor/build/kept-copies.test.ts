import { globSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Copies, keptCopies } from '../../../../src/editor/build/kept-copies.ts';
import { inTemporaryFolder } from '../../../support/folders.ts';

/** Calls `use` with what remembers how often copies were made, and with what is kept in `folder`. */
function withKept(
  use: (copies: (content: string, how?: string) => Copies, made: () => number, file: () => string) => void,
): void {
  inTemporaryFolder((folder) => {
    let times = 0;
    const copies = (content: string, how = 'as ever') =>
      keptCopies(
        Buffer.from(content),
        how,
        () => {
          times += 1;
          return { '.br': Buffer.from(`br ${content}`), '.gz': Buffer.from(`gz ${content}`) };
        },
        folder,
      );
    const file = () => {
      const [path] = globSync('*/*', { cwd: folder });
      return `${folder}/${path}`;
    };
    use(copies, () => times, file);
  });
}

it('makes copies once for the same content, and anew for other content or another way', () => {
  withKept((copies, made) => {
    const first = copies('text');
    expect(copies('text')).toEqual(first);
    expect(made()).toBe(1);
    expect(copies('text', 'harder')).toEqual(first);
    copies('other');
    expect(made()).toBe(3);
  });
});

it('keeps that a copy is not worth it', () => {
  inTemporaryFolder((folder) => {
    const of = (make: () => Copies) => keptCopies(Buffer.from('x'), '', make, folder);
    expect(of(() => ({ '.gz': Buffer.from('small') }))).toEqual({ '.gz': Buffer.from('small') });
    expect(of(() => ({}))).toEqual({ '.gz': Buffer.from('small') });
  });
});

it('makes damaged ones again', () => {
  withKept((copies, made, file) => {
    const first = copies('text');
    truncateSync(file(), 0);
    expect(copies('text')).toEqual(first);
    truncateSync(file(), 40);
    expect(copies('text')).toEqual(first);
    const bytes = readFileSync(file());
    bytes[38] = (bytes[38] ?? 0) ^ 1;
    writeFileSync(file(), bytes);
    expect(copies('text')).toEqual(first);
    expect(made()).toBe(4);
    expect(copies('text')).toEqual(first);
    expect(made()).toBe(4);
  });
});
