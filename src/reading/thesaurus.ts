import { join } from 'node:path';
import { z } from 'zod';
import type { Fault, Place } from '../schema/fault.ts';
import { concept, type ThesaurusConcept } from '../schema/seeds/thesaurus.ts';
import type { Folders } from './folders.ts';
import { isFault } from './files.ts';
import { readSeedFile } from './seed-file.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** The concepts of all the files of the thesaurus, one after the other, and where each stands. */
export interface ThesaurusReading {
  /** Absent where a file is missing or wrong. */
  concepts: ThesaurusConcept[] | undefined;
  faults: Fault[];
  files: number;
  placeOf(path: readonly PropertyKey[]): Place & { file: string };
}

const schema = z.array(concept);

/** Reads the files of the thesaurus that `parts` name. */
export function readThesaurus(folders: Folders, parts: readonly { id: string }[]): ThesaurusReading {
  const read = parts.map(({ id }) => {
    const file = readSeedFile(folders.root, join(folders.seeds, 'thesaurus', `${id}.yaml`));
    if (isFault(file)) return { faults: [file] };
    const yaml = parseYaml(file.text);
    const { value, problems } = validate(yaml, schema);
    return { file: file.name, yaml, value, faults: problems.map((problem): Fault => ({ file: file.name, ...problem })) };
  });
  return {
    concepts: read.every(({ value }) => value) ? read.flatMap(({ value }) => value ?? []) : undefined,
    faults: read.flatMap(({ faults }) => faults),
    files: read.filter(({ yaml }) => yaml).length,
    placeOf: ([index, ...rest]) => {
      let at = Number(index);
      for (const { file, yaml, value } of read) {
        const size = value?.length ?? 0;
        if (file && yaml && at < size) return { file, ...yaml.placeOf([at, ...rest]) };
        at -= size;
      }
      return { file: 'seeds/thesaurus.yaml', line: 1, column: 1 };
    },
  };
}
