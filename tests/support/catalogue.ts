import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { link } from '../../src/catalogue/link.ts';
import { type Reading, readAll } from '../../src/catalogue/load.ts';
import { type Searched, searchedOf } from '../../src/editor/export/content.ts';
import { projectFolders } from '../../src/reading/folders.ts';
import type { EnterpriseInput } from '../../src/schema/enterprise.ts';
import type { PlaybookInput } from '../../src/schema/playbook.ts';
import type { ScenarioInput } from '../../src/schema/scenario.ts';
import { coatingCase, entryText, plant } from './entries.ts';
import { inTemporaryFolder, projectWith, projectWithSeeds, root } from './folders.ts';
import { narrowSeeds } from './narrow-seeds.ts';
import { keptInRun, oncePerRun } from './once-per-run.ts';
import { inspectionPlaybook } from './playbooks.ts';

function linked({ seeds, faults, entries }: Reading): Catalogue {
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (!seeds || errors.length > 0) throw new Error(`unsound content: ${JSON.stringify(errors)}`);
  return link({ seeds, entries });
}

/** Made-up cases (each a change of the coating case), and what goes with them. */
type Cases = [
  scenarios: Readonly<Record<string, Partial<ScenarioInput>>>,
  enterprises?: Readonly<Record<string, Partial<EnterpriseInput>>>,
  playbooks?: Readonly<Record<string, Partial<PlaybookInput>>>,
];

/** A catalogue of made-up cases with the real seeds. */
export function catalogueOfCases(...cases: Cases): Catalogue {
  return inTemporaryFolder((folder) => linked(readAll(projectWith(folder, filesOf(...cases)))));
}

/** The same with no more terms than the cases name: of what is made of each term, there is little to make. */
export function smallCatalogueOfCases(...cases: Cases): Catalogue {
  return inTemporaryFolder((folder) => {
    const folders = projectWithSeeds(folder, filesOf(...cases));
    narrowSeeds(folders);
    return linked(readAll(folders));
  });
}

function filesOf(...[scenarios, enterprises = {}, playbooks = {}]: Cases): Record<string, string> {
  return {
    'enterprises/plant.mdx': entryText(plant),
    ...Object.fromEntries(
      Object.entries(enterprises).map(([id, changes]) => [
        `enterprises/${id}.mdx`,
        entryText({ ...plant, ...changes }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(playbooks).map(([id, changes]) => [
        `playbooks/${id}.mdx`,
        entryText({ ...inspectionPlaybook, ...changes }, '\n## 问题\n\n毛刺。\n'),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(scenarios).map(([id, changes]) => [
        `scenarios/${id}.mdx`,
        entryText({ ...coatingCase, ...changes }, '\n## 问题\n\n缺陷。\n'),
      ]),
    ),
  };
}

let reading: Reading | undefined;
let real: Catalogue | undefined;

/** The real content as it is read, with its faults. */
export function realReading(): Reading {
  reading ??= oncePerRun('reading', () => readAll(projectFolders({}, root)));
  return reading;
}

/** The catalogue of the real content. */
export function realCatalogue(): Catalogue {
  real ??= linked(realReading());
  return real;
}

let searched: Searched | undefined;

/** How the entries of the real content are found, worked out once in a run. */
export function realSearched(): Searched {
  searched ??= keptInRun('searched', (keep) => searchedOf(realCatalogue(), keep));
  return searched;
}

/** Front matter as it stands in the files: for counting a second time, without the catalogue's own code. */
function frontMatter<Input>(folder: string): readonly (Input & { id: string })[] {
  return globSync('*.mdx', { cwd: join(root, 'content', folder) })
    .filter((name) => !name.endsWith('.en.mdx'))
    .map((name) => {
      const text = readFileSync(join(root, 'content', folder, name), 'utf8');
      return { id: name.slice(0, -4), ...(parse(text.split('\n---\n')[0]?.slice(4) ?? '') as Input) };
    });
}

/** The front matter of a folder, read by the first that asks. */
function once<Input>(folder: string): () => readonly (Input & { id: string })[] {
  let written: readonly (Input & { id: string })[] | undefined;
  return () => {
    written ??= oncePerRun(`written-${folder}`, () => frontMatter<Input>(folder));
    return written;
  };
}

export const writtenScenarios = once<ScenarioInput>('scenarios');
export const writtenEnterprises = once<EnterpriseInput>('enterprises');
