import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
import type { AtField, FieldPath } from '../schema/finding.ts';
import { concept, type ThesaurusConcept } from '../schema/seeds/thesaurus.ts';
import type { Folders } from './folders.ts';
import { readSeedFile } from './seed-file.ts';
import type { FilePlace } from './where-in-file.ts';

/** The concepts of all the files of the thesaurus, one after the other, and where each stands. */
export interface ThesaurusReading {
  /** Absent where a file is missing or wrong. */
  concepts: ThesaurusConcept[] | undefined;
  faults: Fault[];
  placeOf(at: AtField): FilePlace;
}

const concepts = z.array(concept);

/** Reads the files of the thesaurus that `parts` name. */
export function readThesaurus(folders: Folders, parts: readonly { id: string }[]): ThesaurusReading {
  const read = parts.map(({ id }) =>
    readSeedFile(folders.root, join(folders.seeds, 'thesaurus', `${id}.yaml`), concepts),
  );
  const whole = read.every(({ value }) => value);
  return {
    concepts: whole ? read.flatMap(({ value }) => value ?? []) : undefined,
    faults: read.flatMap(({ faults }) => faults),
    placeOf: (at) => {
      const [index, ...rest] = 'field' in at ? at.field : at.key;
      let number = Number(index);
      for (const { value, placeOf } of read) {
        const size = value?.length ?? 0;
        const path: FieldPath = [number, ...rest];
        if (placeOf && number < size) return placeOf('field' in at ? { field: path } : { key: path });
        number -= size;
      }
      return { file: 'seeds/thesaurus.yaml', line: 1, column: 1 };
    },
  };
}
