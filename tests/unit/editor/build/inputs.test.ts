import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedInputs, codeOf, digestOf, readInputs } from '../../../../src/editor/build/inputs.ts';
import { smallContent } from '../../../support/entries.ts';
import { inTemporaryFolder, projectWithSeeds, writeFiles } from '../../../support/folders.ts';

/** Calls `use` with what reads the inputs of a small project, and with its folder. */
const withProject = (
  use: (inputs: (changes?: NodeJS.ProcessEnv) => ReturnType<typeof readInputs>, folder: string) => void,
) =>
  inTemporaryFolder((folder) => {
    const { content, seeds } = projectWithSeeds(folder, smallContent());
    use((changes) => readInputs({ CONTENT_DIR: content, SEEDS_DIR: seeds, ...changes }), folder);
  });

it('tells a site of another folder of content or seeds from one that stands, even if they hold the same', () => {
  withProject((inputs, folder) => {
    const own = digestOf(inputs());
    for (const [setting, name] of [
      ['CONTENT_DIR', 'content'],
      ['SEEDS_DIR', 'seeds'],
    ] as const) {
      const other = join(folder, `other-${name}`);
      cpSync(join(folder, name), other, { recursive: true });
      expect(digestOf(inputs({ [setting]: other }))).not.toBe(own);
    }
    expect(digestOf(inputs())).toBe(own);
  });
});

it('knows which files changed, and bundles of code that content and seeds, and where they lie, do not matter to', () => {
  withProject((inputs, folder) => {
    const before = inputs();
    writeFiles(join(folder, 'content'), smallContent({ scenario: { year: 2021 } }));
    cpSync(join(folder, 'seeds'), join(folder, 'other'), { recursive: true });
    const after = inputs({ SEEDS_DIR: join(folder, 'other') });
    expect(changedInputs(before, after)).toEqual(['content/scenarios/coating.mdx', 'seeds/']);
    expect(digestOf(codeOf(after))).toBe(digestOf(codeOf(before)));
    expect(digestOf(codeOf(inputs({ BASE_PATH: '/atlas/' })))).not.toBe(digestOf(codeOf(before)));
  });
});
