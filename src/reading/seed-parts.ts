import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
import type { AtField, FieldPath } from '../schema/finding.ts';
import type { Folders } from './folders.ts';
import { readSeedFile } from './seed-file.ts';
import type { FilePlace } from './where-in-file.ts';

/** The items of all the files of one list, one after the other, and where each stands. */
export interface SeedParts<Item> {
  /** Absent where a file is missing or wrong. */
  items: Item[] | undefined;
  faults: Fault[];
  placeOf(at: AtField): FilePlace;
}

/** Reads a list that stands in several files: `parts`, which `seeds/<list>.yaml` names, in `seeds/<list>/`. */
export function readSeedParts<Schema extends z.ZodType>(
  folders: Folders,
  list: string,
  parts: readonly { id: string }[],
  item: Schema,
): SeedParts<z.infer<Schema>> {
  const read = parts.map(({ id }) =>
    readSeedFile(folders.root, join(folders.seeds, list, `${id}.yaml`), z.array(item)),
  );
  const whole = read.every(({ value }) => value);
  return {
    items: whole ? read.flatMap(({ value }) => value ?? []) : undefined,
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
      return { file: `seeds/${list}.yaml`, line: 1, column: 1 };
    },
  };
}
